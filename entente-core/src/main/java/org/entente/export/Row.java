package org.entente.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Quote;

/**
 * What one line of a table is about.
 *
 * @param of the event
 * @param id the line's own number: the event's, or where the event has several pairs that of the
 *     pair
 * @param report whose telling is written
 * @param actor one of the actors, or null
 * @param recipient one of the recipients, or null
 * @param sentence the sentence that is written
 */
record Row(ReportedEvent of, long id, Report report, Actor actor, Actor recipient, Quote sentence) {

  Event event() {
    return report.event();
  }

  Article article() {
    return report.article();
  }

  Day day() {
    return Day.of(report);
  }

  /** The day of the event, ISO, or null. */
  String date() {
    return day() == null ? null : day().first().toString();
  }

  /** The day of publication, ISO, or null. */
  String published() {
    return Objects.toString(article().published(), null);
  }

  /** A cell about the actor, empty where there is none. */
  static <T> Function<Row, T> by(Function<Actor, T> cell) {
    return row -> row.actor() == null ? null : cell.apply(row.actor());
  }

  /** A cell about the recipient, empty where there is none. */
  static <T> Function<Row, T> to(Function<Actor, T> cell) {
    return row -> row.recipient() == null ? null : cell.apply(row.recipient());
  }

  /** A cell about the place, empty where there is none. */
  static <T> Function<Row, T> at(Function<Where, T> cell) {
    return row -> {
      Where where = Where.of(row.report());
      return where == null ? null : cell.apply(where);
    };
  }

  /** One row for the event as its first report tells it. */
  static List<Row> one(ReportedEvent event) {
    return List.of(
        new Row(event, event.id(), event.main(), null, null, event.main().event().evidence()));
  }

  /**
   * One row for each actor with each recipient. Where nobody is named towards whom several act,
   * they act with each other: one row for each of two in both directions, as ICEWS has it.
   */
  static List<Row> pairs(ReportedEvent event) {
    return pairs(event, event.main(), event.main().event().evidence());
  }

  /** The pairs of the event once for each sentence of each report. */
  static List<Row> mentions(ReportedEvent event) {
    List<Row> rows = new ArrayList<>();
    for (Report report : event.reports()) {
      rows.addAll(pairs(event, report, report.event().evidence()));
      for (Quote sentence : report.event().mentions()) {
        rows.addAll(pairs(event, report, sentence));
      }
    }
    return rows;
  }

  private static List<Row> pairs(ReportedEvent of, Report report, Quote sentence) {
    List<Actor> actors = report.event().actors();
    List<Actor> recipients = report.event().recipients();
    List<Row> rows = new ArrayList<>();
    if (actors.isEmpty() && recipients.isEmpty()) {
      rows.add(new Row(of, of.id(), report, null, null, sentence));
    } else if (actors.isEmpty()) {
      recipients.forEach(to -> rows.add(new Row(of, of.id(), report, null, to, sentence)));
    } else if (!recipients.isEmpty()) {
      actors.forEach(
          by -> recipients.forEach(to -> rows.add(new Row(of, of.id(), report, by, to, sentence))));
    } else if (actors.size() == 1) {
      rows.add(new Row(of, of.id(), report, actors.get(0), null, sentence));
    } else {
      for (Actor by : actors) {
        for (Actor to : actors) {
          if (by != to) {
            rows.add(new Row(of, of.id(), report, by, to, sentence));
          }
        }
      }
    }
    return rows.size() == 1 ? rows : numbered(rows);
  }

  /** Gives each of several pairs a number of its own, whatever their order. */
  private static List<Row> numbered(List<Row> rows) {
    Map<String, Integer> seen = new HashMap<>();
    List<Row> numbered = new ArrayList<>();
    for (Row row : rows) {
      String pair = code(row.actor) + ">" + code(row.recipient);
      int again = seen.merge(pair, 1, Integer::sum);
      long id = ReportedEvent.idOf(row.id + "/" + pair + (again > 1 ? "/" + again : ""));
      numbered.add(new Row(row.of, id, row.report, row.actor, row.recipient, row.sentence));
    }
    return numbered;
  }

  private static String code(Actor actor) {
    return actor == null ? "" : actor.code();
  }
}
