package org.entente.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.record.Holding;
import org.entente.record.ask.Knowledge;
import org.entente.record.ask.Standing;
import org.entente.record.export.RecordJson;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente known}: what the record knows of a side. */
@Command(
    name = "known",
    mixinStandardHelpOptions = true,
    description =
        "Shows what the record knows of a side: people in offices, agreements, sanctions, relations, memberships; each with the event that shows it.",
    footer = {"", "Example: entente known IRN"})
final class KnownCommand implements Callable<Integer> {

  /** Most people shown. */
  private static final int PEOPLE = 50;

  private final Terminal terminal;

  @Mixin private StoreOption store;

  @Parameters(paramLabel = "SIDE", description = "Country or organisation, as IRN or IGO:EU.")
  private String side;

  @Option(names = "--json", description = "One JSON object instead of text.")
  private boolean json;

  KnownCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String code = side.strip().toUpperCase(Locale.ROOT);
    try (Store record = store.open()) {
      Knowledge knowledge = new Knowledge(record);
      List<Holding> people = record.holdings(code, PEOPLE);
      List<Standing> standing = new ArrayList<>(knowledge.agreements(code));
      standing.addAll(knowledge.sanctions(code));
      standing.addAll(knowledge.relations(code));
      standing.addAll(knowledge.memberships(code));
      if (json) {
        print(code, people, standing);
      } else {
        show(code, people, standing);
      }
    }
    return 0;
  }

  private void show(String code, List<Holding> people, List<Standing> standing) {
    EventLines lines = new EventLines(terminal);
    lines.block("", Countries.name(code) + " (" + code + ")");
    terminal.out().println();
    if (people.isEmpty() && standing.isEmpty()) {
      lines.block("", "The record knows nothing of this side yet.");
      return;
    }
    if (!people.isEmpty()) {
      terminal.out().println("In office");
      for (Holding person : people) {
        String span =
            person.since().equals(person.until())
                ? person.since()
                : person.since() + " to " + person.until();
        lines.block(
            "    ",
            person.name() + ", " + person.office() + " · " + span + " · " + person.reference());
      }
      terminal.out().println();
    }
    for (String kind : List.of("agreement", "sanctions", "relations", "membership")) {
      List<Standing> of = standing.stream().filter(each -> each.kind().equals(kind)).toList();
      if (!of.isEmpty()) {
        terminal.out().println(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
        of.forEach(each -> lines.block("    ", line(each)));
        terminal.out().println();
      }
    }
  }

  /** "IRN and BLR · signed 2024-09-13 · until 2026 · on mining · E3 “...”". */
  static String line(Standing standing) {
    StringBuilder line = new StringBuilder(names(standing.parties()));
    if (!standing.towards().isEmpty()) {
      line.append(" on ").append(names(standing.towards()));
    }
    boolean over = standing.ended() != null;
    line.append(" · ").append(over ? since(standing) : standing.state() + " " + standing.since());
    if (over) {
      line.append(", ").append(standing.state()).append(' ').append(standing.ended().day());
      line.append(" (").append(standing.ended().reference()).append(')');
    } else if (standing.until() != null) {
      line.append(" · until ").append(standing.until());
    }
    if (!standing.subjects().isEmpty()) {
      line.append(" · on ").append(String.join(", ", standing.subjects()));
    }
    line.append(" · ").append(standing.shown().reference());
    return line + " “" + standing.shown().evidence() + "”";
  }

  private static String since(Standing standing) {
    return (standing.kind().equals("relations") ? "broken " : "imposed ") + standing.since();
  }

  private static String names(List<String> sides) {
    return sides.stream().map(Countries::name).collect(Collectors.joining(" and "));
  }

  private void print(String code, List<Holding> people, List<Standing> standing) {
    ObjectNode node = RecordJson.object();
    node.put("side", code);
    var list = node.putArray("people");
    for (Holding person : people) {
      list.addObject()
          .put("name", person.name())
          .put("office", person.office())
          .put("since", person.since())
          .put("until", person.until())
          .put("events", person.events())
          .put("evidence", person.reference());
    }
    String today = LocalDate.now(terminal.clock()).toString();
    var array = node.putArray("standing");
    for (Standing each : standing) {
      array.add(json(each).put("holds", each.holds(today)));
    }
    terminal.out().println(RecordJson.pretty(node));
  }

  /** A piece of standing knowledge as JSON. */
  static ObjectNode json(Standing standing) {
    ObjectNode node = RecordJson.object();
    node.put("kind", standing.kind());
    node.put("state", standing.state());
    standing.parties().forEach(node.putArray("parties")::add);
    standing.towards().forEach(node.putArray("towards")::add);
    standing.subjects().forEach(node.putArray("subjects")::add);
    node.put("since", standing.since());
    node.put("until", standing.until());
    node.put("evidence", standing.shown().reference());
    node.put("sentence", standing.shown().evidence());
    node.put("ended", standing.ended() == null ? null : standing.ended().reference());
    return node;
  }
}
