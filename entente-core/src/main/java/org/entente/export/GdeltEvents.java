package org.entente.export;

import static org.entente.export.Column.decimal;
import static org.entente.export.Column.integer;
import static org.entente.export.Column.text;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Article;

/** GDELT 2.0 events: 61 columns, tab separated, no header; one row for each actor and recipient. */
final class GdeltEvents {

  static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

  private GdeltEvents() {}

  static Table of(Provenance provenance) {
    List<Column> columns = new ArrayList<>();
    columns.add(integer("GLOBALEVENTID", "the row's number, 15 digits", Row::id));
    columns.addAll(dates());
    columns.addAll(actor("Actor1", Row::by));
    columns.addAll(actor("Actor2", Row::to));
    columns.addAll(act());
    columns.addAll(nowhere("Actor1Geo_"));
    columns.addAll(nowhere("Actor2Geo_"));
    columns.addAll(place("ActionGeo_"));
    columns.add(
        new Column(
            "DATEADDED",
            Column.Type.MOMENT,
            "when Entente coded it",
            row -> MOMENT.format(provenance.at())));
    columns.add(text("SOURCEURL", "the article's URL, else its id", row -> source(row.article())));
    return new Table(columns, Dialect.TABS, false, "", false, Row::pairs);
  }

  static String source(Article article) {
    return article.url() == null ? article.id() : article.url();
  }

  private static List<Column> dates() {
    return List.of(
        new Column("SQLDATE", Column.Type.DAY, "day of the event", on(DAY::format)),
        integer("MonthYear", "YYYYMM", on(day -> Integer.valueOf(MONTH.format(day)))),
        integer("Year", "YYYY", on(LocalDate::getYear)),
        decimal(
            "FractionDate", "year and (30 (month - 1) + day) / 365", on(GdeltEvents::fraction)));
  }

  private static <T> Function<Row, T> on(Function<LocalDate, T> cell) {
    return row -> row.day() == null ? null : cell.apply(row.day().first());
  }

  private static double fraction(LocalDate day) {
    double part = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
    return day.getYear() + Math.round(part * 10_000) / 10_000.0;
  }

  private static List<Column> actor(
      String who, Function<Function<Actor, String>, Function<Row, String>> cell) {
    String noCode = "Entente does not code it";
    return List.of(
        text(who + "Code", "country, group and type together", cell.apply(GdeltEvents::code)),
        text(who + "Name", "name in capitals", cell.apply(GdeltEvents::name)),
        text(who + "CountryCode", "CAMEO country", cell.apply(Codes::cameoCountry)),
        text(who + "KnownGroupCode", "CAMEO organisation", cell.apply(Codes::cameoGroup)),
        Column.empty(who + "EthnicCode", Column.Type.TEXT, noCode),
        Column.empty(who + "Religion1Code", Column.Type.TEXT, noCode),
        Column.empty(who + "Religion2Code", Column.Type.TEXT, noCode),
        text(who + "Type1Code", "sector; IGO, IMG", cell.apply(Codes::cameoType)),
        Column.empty(who + "Type2Code", Column.Type.TEXT, "an actor has one sector"),
        Column.empty(who + "Type3Code", Column.Type.TEXT, "an actor has one sector"));
  }

  private static String code(Actor actor) {
    String type = Codes.cameoType(actor);
    String group = Codes.cameoGroup(actor);
    String country = Codes.cameoCountry(actor);
    if (country == null) {
      return (type == null ? "" : type) + (group == null ? "" : group);
    }
    return type == null ? country : country + type;
  }

  private static String name(Actor actor) {
    String name = Codes.name(actor);
    return name == null ? null : name.toUpperCase(Locale.ROOT);
  }

  private static List<Column> act() {
    return List.of(
        integer(
            "IsRootEvent",
            "1 where the headline or first paragraph tells it",
            row -> leads(row.report()) ? 1 : 0),
        text("EventCode", "CAMEO code: text, not a number", row -> Codes.cameo(row.event())),
        text("EventBaseCode", "its first three digits", row -> start(row, 3)),
        text("EventRootCode", "its first two digits", row -> start(row, 2)),
        integer(
            "QuadClass", "1 to 4, by the CAMEO root", row -> Codes.quad(Codes.cameo(row.event()))),
        decimal(
            "GoldsteinScale",
            "score of the code, -10 to 10",
            row -> Codes.goldstein(Codes.cameo(row.event()))),
        integer(
            "NumMentions",
            "sentences that tell it",
            row ->
                row.of().reports().stream().mapToInt(r -> 1 + r.event().mentions().size()).sum()),
        integer("NumSources", "outlets that tell it", row -> sources(row.of())),
        integer("NumArticles", "articles that tell it", row -> row.of().reports().size()),
        Column.empty("AvgTone", Column.Type.DECIMAL, "tone is not measured"));
  }

  private static String start(Row row, int digits) {
    return Codes.cameo(row.event()).substring(0, digits);
  }

  private static boolean leads(Report report) {
    return Sentences.leads(report.article(), report.event().evidence().start())
        || report.event().mentions().stream()
            .anyMatch(sentence -> Sentences.leads(report.article(), sentence.start()));
  }

  private static int sources(ReportedEvent event) {
    return (int)
        event.reports().stream()
            .map(Report::article)
            .map(article -> article.outlet() == null ? source(article) : article.outlet())
            .distinct()
            .count();
  }

  private static List<Column> nowhere(String of) {
    String why = "only the act has a place";
    return List.of(
        integer(of + "Type", "0: none", row -> 0),
        Column.empty(of + "FullName", Column.Type.TEXT, why),
        Column.empty(of + "CountryCode", Column.Type.TEXT, why),
        Column.empty(of + "ADM1Code", Column.Type.TEXT, why),
        Column.empty(of + "ADM2Code", Column.Type.TEXT, why),
        Column.empty(of + "Lat", Column.Type.DECIMAL, why),
        Column.empty(of + "Long", Column.Type.DECIMAL, why),
        Column.empty(of + "FeatureID", Column.Type.TEXT, why));
  }

  private static List<Column> place(String of) {
    return List.of(
        integer(
            of + "Type",
            "0 none, 1 country, 3 place in the USA, 4 place elsewhere",
            row -> Objects.requireNonNullElse(Row.at(GdeltEvents::kind).apply(row), 0)),
        text(of + "FullName", "\"Minsk, Belarus\"", Row.at(Where::fullName)),
        text(of + "CountryCode", "FIPS 10-4", Row.at(GdeltEvents::fips)),
        text(
            of + "ADM1Code",
            "the country's code, as for places of unknown division",
            Row.at(GdeltEvents::fips)),
        Column.empty(of + "ADM2Code", Column.Type.TEXT, "divisions are not coded"),
        decimal(of + "Lat", "degrees north", Row.at(where -> where.place().latitude())),
        decimal(of + "Long", "degrees east", Row.at(where -> where.place().longitude())),
        text(
            of + "FeatureID",
            "the country's code; empty for other places, whose GNS number Entente has not",
            Row.at(where -> where.whole() ? fips(where) : null)));
  }

  private static int kind(Where where) {
    if (where.whole()) {
      return 1;
    }
    return "USA".equals(where.place().country()) ? 3 : 4;
  }

  private static String fips(Where where) {
    return Codes.fips(where.place().country());
  }
}
