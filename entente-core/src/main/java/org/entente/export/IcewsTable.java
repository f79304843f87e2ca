package org.entente.export;

import static org.entente.export.Column.decimal;
import static org.entente.export.Column.integer;
import static org.entente.export.Column.text;

import java.util.List;
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
        new Column("Event Date", Column.Type.DATE, "day of the event", Row::date),
        text("Source Name", "actor: person, else country or kind of actor", Row.by(Codes::name)),
        text("Source Sectors", "its sectors in the words of ICEWS", Row.by(Codes::icewsSectors)),
        text("Source Country", "its country in English", Row.by(IcewsTable::country)),
        text("Event Text", "what CAMEO calls the act", row -> Codes.act(Codes.cameo(row.event()))),
        text("CAMEO Code", "text, not a number: \"040\"", row -> Codes.cameo(row.event())),
        decimal(
            "Intensity",
            "Goldstein score of the code, -10 to 10",
            row -> Codes.goldstein(Codes.cameo(row.event()))),
        text("Target Name", "recipient, as Source Name", Row.to(Codes::name)),
        text("Target Sectors", "its sectors", Row.to(Codes::icewsSectors)),
        text("Target Country", "its country in English", Row.to(IcewsTable::country)),
        integer("Story ID", "the article's number", row -> ReportedEvent.storyOf(row.article())),
        integer(
            "Sentence Number",
            "sentence of the article, from 1, by punctuation",
            row -> Sentences.number(row.article(), row.sentence().start())),
        text("Publisher", "outlet", row -> row.article().outlet()),
        text("City", "place, where it is no country", Row.at(Where::city)),
        Column.empty("District", Column.Type.TEXT, "places are known by name and country"),
        Column.empty("Province", Column.Type.TEXT, "as District"),
        text(
            "Country", "country of the place", Row.at(w -> Codes.countryName(w.place().country()))),
        decimal("Latitude", "degrees north", Row.at(where -> where.place().latitude())),
        decimal("Longitude", "degrees east", Row.at(where -> where.place().longitude())));
  }

  private static String country(Actor actor) {
    return Codes.countryName(Codes.country(actor));
  }
}
