package org.entente.export;

import static org.entente.export.Column.decimal;
import static org.entente.export.Column.integer;
import static org.entente.export.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Event;

/** POLECAT: 40 columns, tab separated, with a header; one row for each event, lists joined. */
final class PolecatTable {

  /** What POLECAT writes where there is nothing. */
  private static final String NONE = "None";

  private static final List<String> QUADS =
      List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

  private PolecatTable() {}

  static Table of(Provenance provenance) {
    List<Column> columns = new ArrayList<>();
    columns.add(
        text(
            "Event ID",
            "the article's number, _, the event's number",
            row -> ReportedEvent.storyOf(row.article()) + "_" + row.id()));
    columns.add(new Column("Event Date", Column.Type.DATE, "day of the event", Row::date));
    columns.add(text("Event Type", "PLOVER type", row -> row.event().type()));
    columns.add(text("Event Mode", "PLOVER mode", row -> row.event().mode()));
    columns.add(decimal("Intensity", "PLOVER score, -10 to 10", row -> row.event().score()));
    columns.add(text("Quad Code", "quad class in words", row -> QUADS.get(row.event().quad() - 1)));
    columns.add(text("Contexts", "PLOVER contexts; historical", PolecatTable::contexts));
    columns.addAll(party("Actor", Event::actors));
    columns.addAll(party("Recipient", Event::recipients));
    columns.addAll(place());
    columns.add(text("Source", "outlet", row -> row.article().outlet()));
    columns.add(
        new Column("Publication Date", Column.Type.DATE, "day of publication", Row::published));
    columns.add(Column.empty("Story People", Column.Type.TEXT, "only events are written"));
    columns.add(Column.empty("Story Organizations", Column.Type.TEXT, "only events are written"));
    columns.add(Column.empty("Story Locations", Column.Type.TEXT, "only events are written"));
    columns.add(text("Language", "its name in English", PolecatTable::language));
    columns.add(text("Version", "version of Entente", row -> "entente " + provenance.version()));
    return new Table(columns, Dialect.TABS, true, NONE, false, Row::one);
  }

  private static String contexts(Row row) {
    List<String> contexts = new ArrayList<>(row.event().contexts());
    if (row.event().status().equals("historical")) {
      contexts.add("historical");
    }
    return String.join("; ", contexts);
  }

  private static List<Column> party(String who, Function<Event, List<Actor>> role) {
    return List.of(
        text(who + " Name", "names, joined by \"; \"", all(role, Codes::name)),
        text(who + " Country", "ISO 3166-1 alpha-3", all(role, Actor::country)),
        text(
            who + " COW",
            "numbers of the Correlates of War",
            all(role, a -> Codes.cow(a.country()))),
        text(
            "Primary " + who + " Sector",
            "PLOVER sector of the first",
            row -> first(all(role, PolecatTable::sector).apply(row))),
        text(who + " Sectors", "PLOVER sectors", all(role, PolecatTable::sector)),
        text(who + " Title", "offices as the article words them", all(role, Actor::office)),
        text(who + " Name Raw", "words of the article", all(role, Actor::text)),
        Column.empty(
            "Wikipedia " + who + " ID", Column.Type.TEXT, "Entente is not tied to Wikipedia"));
  }

  private static String first(String list) {
    return list.isEmpty() ? null : list.split("; ", 2)[0];
  }

  private static String sector(Actor actor) {
    String code = Codes.ploverCode(actor);
    return "IGO".equals(code) || "IMG".equals(code) ? code : Codes.ploverSector(actor);
  }

  /** One cell for all of them; each keeps its place, with "None" where it has nothing. */
  private static Function<Row, String> all(
      Function<Event, List<Actor>> role, Function<Actor, String> cell) {
    return row -> {
      List<String> cells =
          role.apply(row.event()).stream()
              .map(cell)
              .map(words -> words == null || words.isEmpty() ? NONE : words.replace(';', ','))
              .toList();
      return cells.stream().allMatch(NONE::equals) ? "" : String.join("; ", cells);
    };
  }

  private static List<Column> place() {
    return List.of(
        text("Placename", "name and country", Row.at(Where::fullName)),
        text("City", "place, where it is no country", Row.at(Where::city)),
        Column.empty("District", Column.Type.TEXT, "places are known by name and country"),
        Column.empty("Province", Column.Type.TEXT, "as District"),
        text("Country", "ISO 3166-1 alpha-3", Row.at(where -> where.place().country())),
        decimal("Latitude", "degrees north", Row.at(where -> where.place().latitude())),
        decimal("Longitude", "degrees east", Row.at(where -> where.place().longitude())),
        integer("GeoNames ID", "number in GeoNames", Row.at(where -> where.place().geonameId())),
        text("Raw Placename", "words of the article", Row.at(where -> where.place().name())),
        Column.empty("Feature Type", Column.Type.TEXT, "kinds of places are not kept"));
  }

  private static String language(Row row) {
    String code = row.article().language();
    return code == null ? null : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
