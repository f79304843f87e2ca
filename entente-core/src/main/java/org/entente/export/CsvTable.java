package org.entente.export;

import static org.entente.export.Column.decimal;
import static org.entente.export.Column.integer;
import static org.entente.export.Column.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.model.Framework;
import org.entente.model.Place;

/** Our own table for spreadsheets: one row for each event, whatever its status; lists joined. */
final class CsvTable {

  private CsvTable() {}

  static Table of() {
    List<Column> columns =
        List.of(
            integer("event_id", "the event's number, 15 digits", Row::id),
            text("type", "PLOVER type", row -> row.event().type()),
            text("mode", "PLOVER mode", row -> row.event().mode()),
            integer("quad", "1 to 4", row -> row.event().quad()),
            decimal("score", "PLOVER score, -10 to 10", row -> row.event().score()),
            text("cameo", "CAMEO code: text, not a number", row -> Codes.cameo(row.event())),
            text(
                "status",
                "actual, historical, future, hypothetical or negated",
                row -> row.event().status()),
            text(
                "contexts",
                "PLOVER contexts, joined by \"; \"",
                row -> list(row.event().contexts())),
            text("subjects", "sectors and topics", row -> list(row.event().subjects())),
            text("actors", "codes of those who act", codes(Event::actors)),
            text("actor_names", "their names, one for each code", names(Event::actors)),
            text("recipients", "codes of those towards whom", codes(Event::recipients)),
            text("recipient_names", "their names, one for each code", names(Event::recipients)),
            new Column("date", Column.Type.DATE, "day, or first day of it", Row::date),
            text(
                "date_precision",
                "day, month, year, or publication where the text tells no date",
                row -> row.day() == null ? null : row.day().precision().word()),
            text("place", "name as the article has it", at(Place::name)),
            text("place_country", "ISO 3166-1 alpha-3", at(Place::country)),
            decimal("latitude", "degrees north", at(Place::latitude)),
            decimal("longitude", "degrees east", at(Place::longitude)),
            integer("geoname_id", "number in GeoNames", at(Place::geonameId)),
            text(
                "frameworks",
                "organisations and treaties within which it is placed",
                row -> list(row.event().frameworks().stream().map(Framework::code).toList())),
            text(
                "sources",
                "who says so, the nearest first",
                row -> list(row.event().attribution().stream().map(Attribution::name).toList())),
            decimal("confidence", "0 to 1", row -> row.event().confidence()),
            text("evidence", "the sentence, on one line", row -> row.sentence().text()),
            integer(
                "evidence_start",
                "character of the article at which it begins",
                row -> row.report().characters(row.sentence().start())),
            integer(
                "evidence_end",
                "and behind which it ends",
                row -> row.report().characters(row.sentence().end())),
            integer("reports", "articles that tell it", row -> row.of().reports().size()),
            text("article_id", "the article", row -> row.article().id()),
            text("url", "where it was published", row -> row.article().url()),
            text("outlet", "who published it", row -> row.article().outlet()),
            new Column("published", Column.Type.DATE, "day of publication", Row::published),
            text("language", "ISO 639-1", row -> row.article().language()),
            text("title", "headline", row -> row.article().title()));
    return new Table(columns, Dialect.COMMAS, true, "", true, Row::one);
  }

  private static String list(List<String> words) {
    return words.stream()
        .map(word -> word == null ? "" : word.replace(';', ','))
        .collect(Collectors.joining("; "));
  }

  private static Function<Row, String> codes(Function<Event, List<Actor>> role) {
    return row -> list(role.apply(row.event()).stream().map(Actor::code).toList());
  }

  private static Function<Row, String> names(Function<Event, List<Actor>> role) {
    return row -> list(role.apply(row.event()).stream().map(Codes::name).toList());
  }

  private static <T> Function<Row, T> at(Function<Place, T> cell) {
    return row -> row.event().place() == null ? null : cell.apply(row.event().place());
  }
}
