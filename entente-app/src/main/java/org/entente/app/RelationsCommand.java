package org.entente.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.entente.record.Moment;
import org.entente.record.StoredEvent;
import org.entente.record.ask.Knowledge;
import org.entente.record.ask.Standing;
import org.entente.record.ask.Timeline;
import org.entente.record.export.RecordJson;
import org.entente.record.export.Sheets;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente relations}: the course of the relations of two sides. */
@Command(
    name = "relations",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the relations of two sides: month by month with scores, by type, agreements, common organisations.",
      "As CSV it has a line for each month."
    },
    footer = {"", "Example: entente relations IRN BLR --since 2024"})
final class RelationsCommand extends Question {

  /** Newest events shown. */
  private static final int NEWEST = 5;

  @Mixin private SpanOption span;

  @Parameters(
      index = "0",
      paramLabel = "SIDE",
      description = "Country or organisation, as IRN or Iran.")
  private String one;

  @Parameters(index = "1", paramLabel = "SIDE", description = "The other, as IGO:UN or ONU.")
  private String other;

  RelationsCommand(Terminal terminal) {
    super(terminal);
  }

  /** The answer. */
  private record Answer(
      String first,
      String second,
      Timeline timeline,
      List<Standing> agreements,
      List<String> common,
      List<StoredEvent> newest) {}

  @Override
  int ask(Store record) {
    String first = Sides.code(spec(), record, one);
    String second = Sides.code(spec(), record, other);
    List<Moment> moments = record.between(first, second, span.since(), span.until());
    LocalDate today = LocalDate.now(terminal.clock());
    Answer answer =
        new Answer(
            first,
            second,
            Timeline.of(moments),
            new Knowledge(record)
                .agreements(first).stream()
                    .filter(standing -> standing.parties().contains(second))
                    .toList(),
            Sides.organisations(today, first, second),
            record.events(
                moments.stream()
                    .skip(Math.max(0, moments.size() - NEWEST))
                    .map(Moment::eventId)
                    .toList()));
    switch (format()) {
      case text -> print(answer, today.toString());
      case csv -> print(answer.timeline().months(), Sheets.MONTHS);
      default -> print(json(answer, today.toString()));
    }
    return 0;
  }

  private void print(Answer answer, String today) {
    EventLines lines = new EventLines(terminal);
    Timeline timeline = answer.timeline();
    lines.block(
        "",
        Sides.name(answer.first())
            + " and "
            + Sides.name(answer.second())
            + ": "
            + EventLines.counted(timeline.events(), "event"));
    terminal.out().println();
    if (timeline.events() > 0) {
      new Chart(terminal).print(timeline.months());
      lines.block("", "By type: " + EventLines.types(timeline.types()));
      terminal.out().println();
    }
    lines.section(
        "Agreements",
        answer.agreements(),
        agreement -> lines.hanging("    ", StandingLines.line(agreement, today)));
    if (!answer.common().isEmpty()) {
      lines.block("", "Both belong to " + Sides.list(answer.common()));
      terminal.out().println();
    }
    if (!answer.newest().isEmpty()) {
      terminal.out().println("Newest");
      answer.newest().forEach(lines::print);
    }
  }

  private static ObjectNode json(Answer answer, String today) {
    ObjectNode node = RecordJson.timeline(answer.first(), answer.second(), answer.timeline());
    RecordJson.add(node, "agreements", Sheets.standing(today)::json, answer.agreements());
    answer.common().forEach(node.putArray("organisations")::add);
    RecordJson.add(node, "newest", RecordJson::event, answer.newest());
    return node;
  }
}
