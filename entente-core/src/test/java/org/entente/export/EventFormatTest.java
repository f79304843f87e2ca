package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format is read back as its users read it: by name and type. */
class EventFormatTest {

  /** The 40 columns of POLECAT in their order. */
  private static final String POLECAT =
      "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor"
          + " Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia"
          + " Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient"
          + " Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient"
          + " ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw"
          + " Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story"
          + " Locations|Language|Version";

  private static final String ICEWS =
      "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO"
          + " Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence"
          + " Number|Publisher|City|District|Province|Country|Latitude|Longitude";

  private static final List<String> ACTOR =
      List.of(
          "Code",
          "Name",
          "CountryCode",
          "KnownGroupCode",
          "EthnicCode",
          "Religion1Code",
          "Religion2Code",
          "Type1Code",
          "Type2Code",
          "Type3Code");

  private static final List<String> GEO =
      List.of(
          "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");

  private static final String MENTIONS =
      "GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier"
          + " SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence"
          + " MentionDocLen MentionDocTone MentionDocTranslationInfo Extras";

  private static List<String> gdelt() {
    List<String> names = new ArrayList<>();
    names.addAll(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    for (String who : List.of("Actor1", "Actor2")) {
      ACTOR.forEach(name -> names.add(who + name));
    }
    names.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String where : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      GEO.forEach(name -> names.add(where + name));
    }
    names.addAll(List.of("DATEADDED", "SOURCEURL"));
    return names;
  }

  private static Table table(EventFormat format) {
    return switch (format) {
      case POLECAT -> PolecatTable.of(Told.PROVENANCE);
      case GDELT -> GdeltEvents.of(Told.PROVENANCE);
      case GDELT_MENTIONS -> GdeltMentions.of(Told.PROVENANCE);
      case ICEWS -> IcewsTable.of();
      case CSV -> CsvTable.of();
      case PLOVER -> throw new IllegalArgumentException("no table");
    };
  }

  private static String written(EventFormat format, Article article, Event... events)
      throws IOException {
    StringBuilder sink = new StringBuilder();
    EventWriter writer = format.writer(sink, Told.PROVENANCE);
    writer.begin();
    writer.write(article, List.of(events));
    return sink.toString();
  }

  /** The rows as maps from column to cell, each cell checked against its column's type. */
  private static List<Map<String, String>> rows(
      EventFormat format, Article article, Event... events) throws IOException {
    Table table = table(format);
    String text = written(format, article, events);
    List<List<String>> lines =
        format == EventFormat.CSV ? Rfc4180.read(text.substring(1)) : Rfc4180.tabs(text);
    List<String> names = table.columns().stream().map(Column::name).toList();
    if (table.header()) {
      assertThat(lines.remove(0)).isEqualTo(names);
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : lines) {
      assertThat(cells).hasSameSizeAs(names);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        String cell = cells.get(i).equals(table.missing()) ? null : cells.get(i);
        assertThat(isOf(table.columns().get(i).type(), cell))
            .as(names.get(i) + " " + cell)
            .isTrue();
        row.put(names.get(i), cell);
      }
      rows.add(row);
    }
    return rows;
  }

  private static boolean isOf(Column.Type type, String cell) {
    if (cell == null) {
      return true;
    }
    return switch (type) {
      case TEXT -> !cell.isEmpty() && cell.chars().noneMatch(Character::isISOControl);
      case INTEGER -> cell.matches("-?[0-9]+");
      case DECIMAL -> Double.isFinite(Double.parseDouble(cell)) && !cell.contains("E");
      case DATE -> LocalDate.parse(cell) != null;
      case DAY -> LocalDate.parse(cell, DateTimeFormatter.BASIC_ISO_DATE) != null;
      case MOMENT ->
          LocalDateTime.parse(cell, DateTimeFormatter.ofPattern("uuuuMMddHHmmss")) != null;
    };
  }

  @Test
  void columnsAreThoseThatUsersKnow() {
    assertThat(names(EventFormat.POLECAT)).hasSize(40).containsExactly(POLECAT.split("\\|"));
    assertThat(names(EventFormat.ICEWS)).hasSize(20).containsExactly(ICEWS.split("\\|"));
    assertThat(names(EventFormat.GDELT)).hasSize(61).isEqualTo(gdelt());
    assertThat(names(EventFormat.GDELT_MENTIONS)).hasSize(16).containsExactly(MENTIONS.split(" "));
    assertThat(names(EventFormat.CSV)).hasSize(33).doesNotHaveDuplicates();
  }

  private static List<String> names(EventFormat format) {
    return table(format).columns().stream().map(Column::name).toList();
  }

  @Test
  void polecat() throws IOException {
    Map<String, String> row = rows(EventFormat.POLECAT, Told.article(), Told.signing()).get(0);
    assertThat(row)
        .containsEntry("Event Date", "2026-03-02")
        .containsEntry("Event Type", "SUPPORT")
        .containsEntry("Event Mode", null)
        .containsEntry("Intensity", "4")
        .containsEntry("Quad Code", "VERBAL COOPERATION")
        .containsEntry("Contexts", "diplomatic; economic")
        .containsEntry("Actor Name", "Iran; Belarus")
        .containsEntry("Actor Country", "IRN; BLR")
        .containsEntry("Actor COW", "630; 370")
        .containsEntry("Primary Actor Sector", "GOV")
        .containsEntry("Actor Sectors", "GOV; GOV")
        .containsEntry("Actor Name Raw", "L'Iran; le Bélarus")
        .containsEntry("Recipient Name", null)
        .containsEntry("Placename", "Minsk, Belarus")
        .containsEntry("City", "Minsk")
        .containsEntry("Country", "BLR")
        .containsEntry("Latitude", "53.9")
        .containsEntry("Longitude", "27.567")
        .containsEntry("GeoNames ID", "625144")
        .containsEntry("Source", "-Outlet, 'the'")
        .containsEntry("Publication Date", "2026-03-04")
        .containsEntry("Language", "French")
        .containsEntry("Version", "entente 0.1.0");
    assertThat(row.get("Event ID")).matches("[0-9]{15}_[0-9]{15}");
  }

  @Test
  void icewsWritesEachOfTwoInBothDirections() throws IOException {
    List<Map<String, String>> rows = rows(EventFormat.ICEWS, Told.article(), Told.signing());
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("Event Date", "2026-03-02")
        .containsEntry("Source Name", "Iran")
        .containsEntry("Source Sectors", "Government")
        .containsEntry("Source Country", "Iran")
        .containsEntry("Event Text", "Sign formal agreement")
        .containsEntry("CAMEO Code", "057")
        .containsEntry("Intensity", "8")
        .containsEntry("Target Name", "Belarus")
        .containsEntry("Sentence Number", "2")
        .containsEntry("Publisher", "-Outlet, 'the'")
        .containsEntry("City", "Minsk")
        .containsEntry("Country", "Belarus");
    assertThat(rows.get(1)).containsEntry("Source Name", "Belarus");
    assertThat(rows.get(1)).containsEntry("Target Name", "Iran");
    assertThat(rows.get(0).get("Event ID"))
        .matches("[1-9][0-9]{14}")
        .isNotEqualTo(rows.get(1).get("Event ID"));
    assertThat(rows.get(0).get("Story ID")).isEqualTo(rows.get(1).get("Story ID"));
  }

  @Test
  void gdelt2() throws IOException {
    List<Map<String, String>> rows = rows(EventFormat.GDELT, Told.article(), Told.signing());
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("SQLDATE", "20260302")
        .containsEntry("MonthYear", "202603")
        .containsEntry("Year", "2026")
        .containsEntry("FractionDate", "2026.1699")
        .containsEntry("Actor1Code", "IRNGOV")
        .containsEntry("Actor1Name", "IRAN")
        .containsEntry("Actor1CountryCode", "IRN")
        .containsEntry("Actor1KnownGroupCode", null)
        .containsEntry("Actor1Type1Code", "GOV")
        .containsEntry("Actor2Code", "BLRGOV")
        .containsEntry("IsRootEvent", "1")
        .containsEntry("EventCode", "057")
        .containsEntry("EventBaseCode", "057")
        .containsEntry("EventRootCode", "05")
        .containsEntry("QuadClass", "1")
        .containsEntry("GoldsteinScale", "8")
        .containsEntry("NumMentions", "2")
        .containsEntry("NumSources", "1")
        .containsEntry("NumArticles", "1")
        .containsEntry("AvgTone", null)
        .containsEntry("Actor1Geo_Type", "0")
        .containsEntry("ActionGeo_Type", "4")
        .containsEntry("ActionGeo_FullName", "Minsk, Belarus")
        .containsEntry("ActionGeo_CountryCode", "BO")
        .containsEntry("ActionGeo_ADM1Code", "BO")
        .containsEntry("ActionGeo_Lat", "53.9")
        .containsEntry("ActionGeo_FeatureID", null)
        .containsEntry("DATEADDED", "20261123123456")
        .containsEntry("SOURCEURL", "https://example.org/a?b=1");
  }

  @Test
  void gdeltMentionsPointAtCharacters() throws IOException {
    List<Map<String, String>> rows =
        rows(EventFormat.GDELT_MENTIONS, Told.article(), Told.signing());
    assertThat(rows).as("two directions in two sentences").hasSize(4);
    String characters = Told.TEXT;
    Map<String, String> row = rows.get(0);
    assertThat(row)
        .containsEntry("EventTimeDate", "20261123123456")
        .containsEntry("MentionTimeDate", "20260304000000")
        .containsEntry("MentionType", "1")
        .containsEntry("MentionIdentifier", "https://example.org/a?b=1")
        .containsEntry("SentenceID", "2")
        .containsEntry("InRawText", "1")
        .containsEntry("Confidence", "88")
        .containsEntry(
            "MentionDocLen", String.valueOf(characters.codePointCount(0, characters.length())));
    int[] points = characters.codePoints().toArray();
    assertThat(new String(points, Integer.parseInt(row.get("Actor1CharOffset")), 6))
        .isEqualTo("L'Iran");
    assertThat(new String(points, Integer.parseInt(row.get("Actor2CharOffset")), 10))
        .isEqualTo("le Bélarus");
    assertThat(new String(points, Integer.parseInt(row.get("ActionCharOffset")), 5))
        .isEqualTo("signé");
    Map<String, String> headline = rows.get(2);
    assertThat(headline)
        .containsEntry("GLOBALEVENTID", row.get("GLOBALEVENTID"))
        .containsEntry("SentenceID", "1")
        .containsEntry("Actor1CharOffset", "-1")
        .containsEntry("ActionCharOffset", "0");
    List<Map<String, String>> events = rows(EventFormat.GDELT, Told.article(), Told.signing());
    assertThat(rows.stream().map(one -> one.get("GLOBALEVENTID")).distinct())
        .isEqualTo(events.stream().map(one -> one.get("GLOBALEVENTID")).toList());
    String id = rows(EventFormat.CSV, Told.article(), Told.signing()).get(0).get("event_id");
    assertThat(row.get("Extras")).isEqualTo("event=" + id + ";status=actual;source=IRNA");
  }

  @Test
  void csvIsSafeInSpreadsheets() throws IOException {
    String text = written(EventFormat.CSV, Told.article(), Told.signing());
    assertThat(text).startsWith("\ufeffevent_id,").endsWith("\r\n");
    assertThat(text.lines().count()).isEqualTo(2);
    Map<String, String> row = rows(EventFormat.CSV, Told.article(), Told.signing()).get(0);
    assertThat(row)
        .containsEntry("type", "SUPPORT")
        .containsEntry("quad", "1")
        .containsEntry("cameo", "057")
        .containsEntry("status", "actual")
        .containsEntry("actors", "IRN/GOV; BLR/GOV")
        .containsEntry("actor_names", "Iran; Belarus")
        .containsEntry("recipients", null)
        .containsEntry("date", "2026-03-02")
        .containsEntry("date_precision", "day")
        .containsEntry("geoname_id", "625144")
        .containsEntry("frameworks", "IGO:SCO")
        .containsEntry("sources", "IRNA")
        .containsEntry("confidence", "0.875")
        .containsEntry(
            "evidence", "L'Iran et le Bélarus ont signé lundi, à Minsk, un \"pacte\"; selon IRNA.")
        .containsEntry("outlet", "'-Outlet, \"the\"")
        .containsEntry("title", "'=1+1 \"Accord\" 🙂")
        .containsEntry("article_id", "a;1");
    int[] points = Told.TEXT.codePoints().toArray();
    int start = Integer.parseInt(row.get("evidence_start"));
    int end = Integer.parseInt(row.get("evidence_end"));
    assertThat(new String(points, start, end - start)).isEqualTo(Told.SIGNING);
  }

  @Test
  void plover() throws IOException {
    String text = written(EventFormat.PLOVER, Told.article(), Told.signing());
    assertThat(text).endsWith("}\n");
    JsonNode event = new ObjectMapper().readTree(text);
    List<String> names = new ArrayList<>();
    event.fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .startsWith(
            "id",
            "has_event",
            "date",
            "time",
            "enddate",
            "endtime",
            "actor",
            "recipient",
            "event",
            "event_loc",
            "event_text",
            "quad_code",
            "event_scale",
            "mode",
            "context",
            "link",
            "text",
            "text_info",
            "cite_info",
            "coder",
            "coded_date",
            "coded_time",
            "comment");
    assertThat(event.get("id").textValue()).matches("[0-9]{15}");
    assertThat(event.get("has_event").booleanValue()).isTrue();
    assertThat(LocalDate.parse(event.get("date").textValue())).isEqualTo("2026-03-02");
    assertThat(event.at("/actor/0/code").textValue()).isEqualTo("IRN");
    assertThat(event.at("/actor/0/sector").textValue()).isEqualTo("GOV");
    assertThat(event.at("/actor/1/entity_text").textValue()).isEqualTo("le Bélarus");
    assertThat(event.at("/actor/1/identifier_text").textValue()).isEqualTo("Belarus");
    assertThat(event.get("recipient")).isEmpty();
    assertThat(event.at("/event/0").textValue()).isEqualTo("SUPPORT");
    assertThat(event.at("/event_loc/geonameid").longValue()).isEqualTo(625144);
    assertThat(event.at("/event_loc/lat").doubleValue()).isEqualTo(53.9);
    assertThat(event.at("/event_loc/country_code").textValue()).isEqualTo("BLR");
    assertThat(event.get("quad_code").intValue()).isEqualTo(1);
    assertThat(event.get("event_scale").doubleValue()).isEqualTo(4.0);
    assertThat(event.get("context")).hasSize(2);
    assertThat(event.get("text").textValue()).isEqualTo(Told.SIGNING);
    assertThat(event.at("/cite_info/language").textValue()).isEqualTo("fr");
    assertThat(event.get("coded_date").textValue()).isEqualTo("2026-11-23");
    assertThat(event.get("coded_time").textValue()).isEqualTo("12:34:56Z");
  }

  @Test
  void whatDidNotTakePlaceIsAContextOrLeftOut() throws IOException {
    Event denied = Told.event("ASSAULT", "190", "negated", List.of(iran()), List.of(), null, null);
    JsonNode event =
        new ObjectMapper().readTree(written(EventFormat.PLOVER, Told.article(), denied));
    assertThat(event.at("/context/2").textValue()).isEqualTo("negation");
    assertThat(rows(EventFormat.CSV, Told.article(), denied).get(0))
        .containsEntry("status", "negated");
    for (EventFormat format :
        List.of(
            EventFormat.POLECAT,
            EventFormat.GDELT,
            EventFormat.GDELT_MENTIONS,
            EventFormat.ICEWS)) {
      assertThat(rows(format, Told.article(), denied)).as(format.word()).isEmpty();
    }
    Event past =
        Told.event("ASSAULT", "190", "historical", List.of(iran()), List.of(), "1988", null);
    assertThat(rows(EventFormat.POLECAT, Told.article(), past).get(0))
        .containsEntry("Contexts", "diplomatic; economic; historical")
        .containsEntry("Event Date", "1988-01-01");
  }

  private static Actor iran() {
    return Told.at("IRN/GOV", null, "L'Iran");
  }

  @Test
  void daysThatTheTextDoesNotTell() throws IOException {
    Event month =
        Told.event("ASSAULT", "190", "actual", List.of(iran()), List.of(), "2026-02", null);
    Event none = Told.event("AID", "070", "actual", List.of(iran()), List.of(), null, null);
    List<Map<String, String>> rows = rows(EventFormat.CSV, Told.article(), month, none);
    assertThat(rows.get(0))
        .containsEntry("date", "2026-02-01")
        .containsEntry("date_precision", "month");
    assertThat(rows.get(1))
        .containsEntry("date", "2026-03-04")
        .containsEntry("date_precision", "publication");
    JsonNode event =
        new ObjectMapper().readTree(written(EventFormat.PLOVER, Told.article(), month));
    assertThat(event.get("enddate").textValue()).isEqualTo("2026-02-28");
    StringBuilder sink = new StringBuilder();
    EventWriter writer = EventFormat.ICEWS.writer(sink, Told.PROVENANCE);
    writer.write(Told.article(), List.of(month, none, Told.signing()));
    writer.write(
        Told.article(),
        List.of(Told.event("AID", "070", "future", List.of(iran()), List.of(), null, null)));
    assertThat(writer.losses())
        .containsExactly(
            "1 event future, hypothetical or negated: left out, for the format has no column for that"
                + " (csv, plover and jsonl keep them)",
            "1 event with several actors or recipients: one row for each pair",
            "1 event dated by month or year only: written with its first day",
            "1 event without a date of their own: written with the day of publication");
  }

  @Test
  void actorsOfEveryKind() throws IOException {
    Event event =
        Told.event(
            "ASSAULT",
            null,
            "actual",
            List.of(Told.at("IND/COP", null, "La police\nindienne")),
            List.of(
                Told.at("IGO:UN", null, "ONU"),
                Told.at("NSA:ISIS", "État islamique", "EI"),
                Told.at("WST", null, "l'Occident"),
                Told.at("UNK", null, "inconnus"),
                Told.at("ROU/MED", "Ion Popescu", "le journaliste")),
            "2026-03-02",
            null);
    List<Map<String, String>> rows = rows(EventFormat.GDELT, Told.article(), event);
    assertThat(rows.stream().map(row -> row.get("Actor1Name"))).containsOnly("POLICE (INDIA)");
    assertThat(rows.stream().map(row -> row.get("Actor2Code")))
        .containsExactly("IGOUNO", "IMG", "WST", null, "ROMMED");
    assertThat(rows.stream().map(row -> row.get("Actor2Name")))
        .containsExactly("UNITED NATIONS", "ÉTAT ISLAMIQUE", "THE WEST", null, "ION POPESCU");
    assertThat(rows.stream().map(row -> row.get("Actor2KnownGroupCode")))
        .containsExactly("UNO", null, null, null, null);
    assertThat(rows.get(0)).containsEntry("EventCode", "180").containsEntry("QuadClass", "4");
    assertThat(rows.stream().map(row -> row.get("GLOBALEVENTID")).distinct()).hasSize(5);
    Map<String, String> polecat = rows(EventFormat.POLECAT, Told.article(), event).get(0);
    assertThat(polecat)
        .containsEntry("Recipient Sectors", "IGO; IMG; None; None; JRN")
        .containsEntry("Primary Recipient Sector", "IGO")
        .containsEntry("Recipient COW", "None; None; None; None; 360")
        .containsEntry("Actor Name Raw", "La police indienne");
    assertThat(rows(EventFormat.ICEWS, Told.article(), event).get(0))
        .containsEntry("Source Name", "Police (India)")
        .containsEntry("Source Sectors", "Police,Government")
        .containsEntry("Target Sectors", "International Government Organization");
  }

  @ParameterizedTest
  @EnumSource(EventFormat.class)
  void anArticleThatKnowsNothingOfItself(EventFormat format) throws IOException {
    Actor actor = new Actor("UNK", null, null, null, null, "", 0, 0);
    Event event =
        new Event(
            "e",
            "AID",
            null,
            2,
            7.6,
            List.of(),
            "actual",
            List.of(actor),
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            new org.entente.model.Quote(0, 2, "Un"),
            new org.entente.model.Quote(0, 9, "Un texte."),
            List.of(),
            List.of(),
            null,
            0.5);
    if (format == EventFormat.PLOVER) {
      JsonNode node = new ObjectMapper().readTree(written(format, Told.undated(), event));
      assertThat(node.get("date").isNull()).isTrue();
      assertThat(node.at("/actor/0/code").isNull()).isTrue();
    } else {
      assertThat(rows(format, Told.undated(), event)).hasSize(1);
    }
    assertThat(EventFormat.of(format.word().toUpperCase(java.util.Locale.ROOT))).contains(format);
  }

  @Test
  void idsAreTheSameInEveryRunAndForNoOtherEvent() {
    Event second = Told.event("AID", "070", "actual", List.of(iran()), List.of(), null, null);
    List<ReportedEvent> both =
        ReportedEvent.of(Told.article(), List.of(Told.signing(), second, second));
    assertThat(both.get(0).id())
        .isEqualTo(ReportedEvent.of(Told.article(), List.of(Told.signing())).get(0).id());
    assertThat(both.stream().map(ReportedEvent::id)).doesNotHaveDuplicates();
    assertThat(both).allMatch(event -> String.valueOf(event.id()).length() == 15);
    assertThat(ReportedEvent.idOf("Entente")).as("pinned: ids outlive versions").isEqualTo(PINNED);
    assertThatThrownBy(() -> new ReportedEvent(7, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("event 7 is told by nobody");
  }

  private static final long PINNED = 672_744_138_000_947L;

  @Test
  void anEventToldByTwoArticlesIsOneEventWithTwoArticles() throws IOException {
    Article other =
        new Article(
            "b",
            null,
            "Autre",
            "fr",
            null,
            LocalDate.of(2026, 3, 5),
            false,
            Told.TEXT,
            null,
            List.of(),
            List.of(),
            List.of());
    ReportedEvent event =
        new ReportedEvent(
            123456789012345L,
            List.of(new Report(Told.article(), Told.signing()), new Report(other, Told.signing())));
    StringBuilder mentions = new StringBuilder();
    EventFormat.GDELT_MENTIONS.writer(mentions, Told.PROVENANCE).write(event);
    assertThat(Rfc4180.tabs(mentions.toString())).hasSize(8);
    assertThat(Rfc4180.tabs(mentions.toString()).stream().map(cells -> cells.get(5)).distinct())
        .containsExactly("https://example.org/a?b=1", "b");
    assertThat(Rfc4180.tabs(mentions.toString()).stream().map(cells -> cells.get(0)).distinct())
        .as("the same two directions")
        .hasSize(2);
    StringBuilder events = new StringBuilder();
    EventFormat.GDELT.writer(events, Told.PROVENANCE).write(event);
    List<String> cells = Rfc4180.tabs(events.toString()).get(0);
    assertThat(cells.get(gdelt().indexOf("NumMentions"))).isEqualTo("4");
    assertThat(cells.get(gdelt().indexOf("NumSources"))).isEqualTo("2");
    assertThat(cells.get(gdelt().indexOf("NumArticles"))).isEqualTo("2");
  }
}
