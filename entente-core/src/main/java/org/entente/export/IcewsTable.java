package org.entente.export;

import static org.entente.export.Column.decimal;
import static org.entente.export.Column.integer;
import static org.entente.export.Column.text;

import java.util.List;
import java.util.function.Function;
import org.entente.model.Actor;

/** ICEWS: 20 columns, tab separated, with a header; one row for each actor and recipient. */
final class IcewsTable {

  private IcewsTable() {}

  static Table of() {
    return new Table(columns(), Dialect.TABS, true, "", false, Row::pairs);
  }

  private static List<Column> columns() {
    return List.of(
        integer("Event ID", "the row's number, 15 digits", Row::id),
        new Column("Event Date", Column.Type.DATE, "day of the event", IcewsTable::date),
        text("Source Name", "actor: person, else country or kind of actor", by(Codes::name)),
        text("Source Sectors", "its sectors in the words of ICEWS", by(Codes::icewsSectors)),
        text("Source Country", "its country in English", by(IcewsTable::country)),
        text("Event Text", "what CAMEO calls the act", row -> Codes.act(Codes.cameo(row.event()))),
        text("CAMEO Code", "text, not a number: \"040\"", row -> Codes.cameo(row.event())),
        decimal(
            "Intensity",
            "Goldstein score of the code, -10 to 10",
            row -> Codes.goldstein(Codes.cameo(row.event()))),
        text("Target Name", "recipient, as Source Name", to(Codes::name)),
        text("Target Sectors", "its sectors", to(Codes::icewsSectors)),
        text("Target Country", "its country in English", to(IcewsTable::country)),
        integer("Story ID", "the article's number", row -> ReportedEvent.storyOf(row.article())),
        integer(
            "Sentence Number",
            "sentence of the article, from 1, by punctuation",
            row -> Sentences.number(row.article(), row.sentence().start())),
        text("Publisher", "outlet", row -> row.article().outlet()),
        text("City", "place, where it is no country", at(Where::city)),
        Column.empty("District", Column.Type.TEXT, "places are known by name and country"),
        Column.empty("Province", Column.Type.TEXT, "as District"),
        text("Country", "country of the place", at(w -> Codes.countryName(w.place().country()))),
        decimal("Latitude", "degrees north", at(where -> where.place().latitude())),
        decimal("Longitude", "degrees east", at(where -> where.place().longitude())));
  }

  static String date(Row row) {
    return row.day() == null ? null : row.day().first().toString();
  }

  static <T> Function<Row, T> by(Function<Actor, T> cell) {
    return row -> row.actor() == null ? null : cell.apply(row.actor());
  }

  static <T> Function<Row, T> to(Function<Actor, T> cell) {
    return row -> row.recipient() == null ? null : cell.apply(row.recipient());
  }

  static <T> Function<Row, T> at(Function<Where, T> cell) {
    return row -> {
      Where where = Where.of(row.report());
      return where == null ? null : cell.apply(where);
    };
  }

  private static String country(Actor actor) {
    return Codes.countryName(Codes.country(actor));
  }
}
