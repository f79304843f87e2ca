package org.entente.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.record.Moment;
import org.entente.record.StoredEvent;
import org.entente.record.ask.Knowledge;
import org.entente.record.ask.Standing;
import org.entente.record.ask.Timeline;
import org.entente.record.export.EventCsv;
import org.entente.record.export.RecordJson;
import org.entente.record.store.Store;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente relations}: the course of the relations of two sides. */
@Command(
    name = "relations",
    mixinStandardHelpOptions = true,
    description =
        "Shows the relations of two sides: month by month with scores, by type, agreements, common organisations.",
    footer = {"", "Example: entente relations IRN BLR --since 2024"})
final class RelationsCommand implements Callable<Integer> {

  /** Formats of the answer. */
  enum Format {
    /** For people, with a chart. */
    text,
    /** One JSON object. */
    json,
    /** The timeline as comma-separated values. */
    csv
  }

  /** Newest events shown. */
  private static final int NEWEST = 5;

  /** Characters of a bar for a score of 10. */
  private static final int BAR = 20;

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "SIDE", description = "Country or organisation, as IRN.")
  private String one;

  @Parameters(index = "1", paramLabel = "SIDE", description = "The other, as IGO:UN.")
  private String other;

  @Option(names = "--since", paramLabel = "DATE", description = "From this day, month or year on.")
  private String since;

  @Option(names = "--until", paramLabel = "DATE", description = "To this day, month or year.")
  private String until;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text (default), json or csv (the timeline).")
  private Format format;

  RelationsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String first = one.strip().toUpperCase(Locale.ROOT);
    String second = other.strip().toUpperCase(Locale.ROOT);
    LocalDate from = since == null ? null : QueryOptions.day(spec, "--since", since, true);
    LocalDate to = until == null ? null : QueryOptions.day(spec, "--until", until, false);
    try (Store record = store.open()) {
      List<Moment> moments = record.between(first, second, from, to);
      Timeline timeline = Timeline.of(moments);
      List<Standing> agreements =
          new Knowledge(record)
              .agreements(first).stream()
                  .filter(standing -> standing.parties().contains(second))
                  .toList();
      List<String> common = common(first, second);
      List<StoredEvent> newest =
          record.events(
              moments.stream()
                  .skip(Math.max(0, moments.size() - NEWEST))
                  .map(Moment::eventId)
                  .toList());
      switch (format) {
        case text -> print(first, second, timeline, agreements, common, newest);
        case json ->
            terminal
                .out()
                .println(
                    RecordJson.pretty(json(first, second, timeline, agreements, common, newest)));
        case csv -> csv(timeline);
      }
    }
    return 0;
  }

  /** Organisations of which both are members today. */
  private List<String> common(String first, String second) {
    LocalDate today = LocalDate.now(terminal.clock());
    World world = World.standard();
    return world.organisations().stream()
        .filter(code -> world.members(code, today).containsAll(List.of(first, second)))
        .sorted()
        .toList();
  }

  private void print(
      String first,
      String second,
      Timeline timeline,
      List<Standing> agreements,
      List<String> common,
      List<StoredEvent> newest) {
    EventLines lines = new EventLines(terminal);
    lines.block(
        "",
        Countries.name(first)
            + " and "
            + Countries.name(second)
            + ": "
            + EventLines.counted(timeline.events(), "event"));
    terminal.out().println();
    if (timeline.events() > 0) {
      chart(timeline);
      lines.block("", "By type: " + types(timeline.types()));
      terminal.out().println();
    }
    if (!agreements.isEmpty()) {
      terminal.out().println("Agreements");
      agreements.forEach(agreement -> lines.block("    ", KnownCommand.line(agreement)));
      terminal.out().println();
    }
    if (!common.isEmpty()) {
      lines.block("", "Both belong to " + String.join(", ", common));
      terminal.out().println();
    }
    if (!newest.isEmpty()) {
      terminal.out().println("Newest");
      newest.forEach(lines::print);
    }
  }

  /** One line for each month: a bar to the left for conflict, to the right for cooperation. */
  private void chart(Timeline timeline) {
    terminal
        .out()
        .println("month     conflict" + " ".repeat(BAR - 4) + "cooperation    events  mean");
    for (Timeline.Month month : timeline.months()) {
      int length = (int) Math.round(Math.abs(month.score()) * BAR / 10);
      String bar = "█".repeat(length);
      String left = month.score() < 0 ? bar : "";
      String right = month.score() > 0 ? bar : "";
      terminal
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%s  %s│%s %6d  %s",
                  month.month(),
                  " ".repeat(BAR - left.length()) + left,
                  right + " ".repeat(BAR - right.length()),
                  month.events(),
                  month.events() == 0 ? "" : String.format(Locale.ROOT, "%+.1f", month.score())));
    }
    terminal.out().println();
  }

  private static String types(Map<String, Integer> types) {
    return types.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(type -> type.getKey() + " " + type.getValue())
        .collect(Collectors.joining(", "));
  }

  private static ObjectNode json(
      String first,
      String second,
      Timeline timeline,
      List<Standing> agreements,
      List<String> common,
      List<StoredEvent> newest) {
    ObjectNode node = RecordJson.object();
    node.putArray("sides").add(first).add(second);
    node.put("events", timeline.events());
    var months = node.putArray("months");
    for (Timeline.Month month : timeline.months()) {
      months
          .addObject()
          .put("month", month.month())
          .put("events", month.events())
          .put("score", month.score())
          .put("cooperation", month.cooperation())
          .put("conflict", month.conflict());
    }
    var types = node.putObject("types");
    timeline.types().forEach(types::put);
    var list = node.putArray("agreements");
    agreements.forEach(agreement -> list.add(KnownCommand.json(agreement)));
    common.forEach(node.putArray("organisations")::add);
    var array = node.putArray("newest");
    newest.forEach(event -> array.add(RecordJson.event(event)));
    return node;
  }

  private void csv(Timeline timeline) {
    terminal.out().print("month,events,score,cooperation,conflict\r\n");
    for (Timeline.Month month : timeline.months()) {
      terminal
          .out()
          .print(
              EventCsv.line(
                      month.month(),
                      month.events(),
                      month.score(),
                      month.cooperation(),
                      month.conflict())
                  + "\r\n");
    }
  }
}
