package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.record.ArticleLine;
import org.entente.record.EventQuery;
import org.entente.record.FeedState;
import org.entente.record.Made;
import org.entente.record.Moment;
import org.entente.record.Partner;
import org.entente.record.Presence;
import org.entente.record.SpokenLine;
import org.entente.record.StoredEvent;
import org.junit.jupiter.api.Test;

/** What every store answers. */
interface QuestionContract extends StoreUnderTest {

  @Test
  default void questionsNarrowDown() {
    store().put(StoreUnderTest.french().arrival());
    store()
        .put(
            Made.article("cvn", "fr", "2024-10-02", "Frappe", "Israël a frappé Beyrouth mardi.")
                .event(
                    "ASSAULT",
                    "ISR",
                    "LBN",
                    "2024-10-01",
                    "Beyrouth,LBN,276781",
                    List.of(),
                    List.of())
                .arrival());
    store()
        .put(
            Made.article("cvn", "fr", "2024-10-05", "Téhéran", "L'Iran accuse Israël.")
                .event("ACCUSE", "IRN", "ISR", "2024-10-05")
                .arrival());
    assertThat(types(List.of("IRN", "BLR"), null, null)).containsExactly("SUPPORT");
    assertThat(types(List.of("BLR", "IRN"), null, null)).containsExactly("SUPPORT");
    assertThat(types(List.of("ISR"), null, null)).containsExactly("ACCUSE", "ASSAULT");
    assertThat(types(List.of(), "ISR", null)).containsExactly("ASSAULT");
    assertThat(types(List.of(), null, "ISR")).containsExactly("ACCUSE");
    assertThat(types(List.of(), "ISR", "LBN")).containsExactly("ASSAULT");
    assertThat(types(List.of("IRN", "LBN"), null, null)).isEmpty();
    assertThat(asked(List.of("ASSAULT", "SUPPORT"), null, null, null, null, 0))
        .containsExactly("ASSAULT", "SUPPORT");
    assertThat(asked(List.of(), "2024-10-02", null, null, null, 0)).containsExactly("ACCUSE");
    assertThat(asked(List.of(), null, "mining", null, null, 0)).containsExactly("SUPPORT");
    assertThat(asked(List.of(), null, null, "IGO:SCO", null, 0)).containsExactly("SUPPORT");
    assertThat(asked(List.of(), null, null, null, "teheran", 0)).containsExactly("ACCUSE");
    assertThat(asked(List.of(), null, null, null, "frappé \"Beyrouth", 0))
        .containsExactly("ASSAULT");
    assertThat(asked(List.of(), null, null, null, null, 0.9)).isEmpty();
    assertThat(store().events(EventQuery.newest(2))).hasSize(2);
    assertThat(store().between("BLR", "IRN", null, null))
        .extracting(Moment::day, Moment::type)
        .containsExactly(tuple("2024-09-13", "SUPPORT"));
    assertThat(store().between("BLR", "IRN", LocalDate.of(2024, 9, 14), null)).isEmpty();
  }

  @Test
  default void whatASideHasToDoWithOthers() {
    store().put(StoreUnderTest.french().arrival());
    store().put(StoreUnderTest.english().arrival());
    store()
        .put(
            Made.article("o3", "fr", "2024-10-02", "Téhéran frappe", "L'Iran a bombardé la Syrie.")
                .event("ASSAULT", "IRN", "SYR", "2024-10-01")
                .arrival());
    assertThat(store().presence("IRN"))
        .isEqualTo(
            new Presence(2, 3, "2024-09-13", "2024-10-01", Map.of("ASSAULT", 1, "SUPPORT", 1)));
    assertThat(store().presence("TUV")).isEqualTo(new Presence(0, 0, null, null, Map.of()));
    assertThat(store().partners("IRN", 9))
        .containsExactly(
            new Partner("BLR", 1, 3, 1, 0, "2024-09-13"),
            new Partner("SYR", 1, -9, 0, 1, "2024-10-01"));
    assertThat(store().partners("SYR", 9))
        .containsExactly(new Partner("IRN", 1, -9, 0, 1, "2024-10-01"));
    assertThat(store().partners("IRN", 1)).extracting(Partner::side).containsExactly("BLR");
  }

  private List<String> types(List<String> sides, String actor, String recipient) {
    return store()
        .events(
            new EventQuery(
                sides, actor, recipient, List.of(), null, null, null, null, null, null, null, 0, 0,
                9))
        .stream()
        .map(StoredEvent::type)
        .toList();
  }

  private List<String> asked(
      List<String> types,
      String since,
      String subject,
      String framework,
      String words,
      double sure) {
    return store()
        .events(
            new EventQuery(
                List.of(),
                null,
                null,
                types,
                since == null ? null : LocalDate.parse(since),
                null,
                subject,
                framework,
                null,
                null,
                words,
                sure,
                0,
                9))
        .stream()
        .map(StoredEvent::type)
        .toList();
  }

  @Test
  default void theStateOfFeedsIsKept() {
    assertThat(store().feed("http://a.example/")).isEmpty();
    store().keep(new FeedState("http://a.example/", "x", null), Made.NOON);
    store().keep(new FeedState("http://a.example/", "y", "Mon"), Made.NOON);
    assertThat(store().feed("http://a.example/"))
        .contains(new FeedState("http://a.example/", "y", "Mon"));
  }

  @Test
  default void statementsAreFoundBySpeakerAndWords() {
    store().put(StoreUnderTest.french().statement("IRN").arrival());
    store()
        .put(
            Made.article("wire", "en", "2024-09-15", "Share", "Mali has 40% of the mines.")
                .statement("MLI")
                .arrival());
    assertThat(said("IRN", "mines")).containsExactly("2024-09-14");
    assertThat(said(null, "mines")).containsExactly("2024-09-15", "2024-09-14");
    assertThat(said(null, "belarus signe")).as("without accents").containsExactly("2024-09-14");
    assertThat(said("IRN", "pétrole")).isEmpty();
    assertThat(said(null, "%")).as("no word").isEmpty();
    assertThat(said("BLR", null)).isEmpty();
    assertThat(said(null, null)).containsExactly("2024-09-15", "2024-09-14");
    store().recode(StoreUnderTest.french().arrival());
    assertThat(said(null, "mines")).as("no longer read in it").containsExactly("2024-09-15");
  }

  @Test
  default void statementsByWhatTheyAreAbout() {
    store().put(StoreUnderTest.french().statement("IRN", "mining", "trade").arrival());
    store()
        .put(
            Made.article("ANS", "fr", "2024-09-15", "Bilan", "Le minerai sera vendu.")
                .statement("BLR", "mining")
                .arrival());
    assertThat(store().statements(null, null, "mining", 5))
        .extracting(SpokenLine::speaker)
        .containsExactly("BLR/GOV", "IRN/GOV");
    assertThat(store().statements("IRN", null, "mining", 5))
        .extracting(SpokenLine::subjects)
        .containsExactly(List.of("mining", "trade"));
    assertThat(store().statements(null, null, "mining", 1)).hasSize(1);
    assertThat(store().statements("BLR", null, "trade", 5)).isEmpty();
    assertThat(store().statements(null, null, "oil", 5)).isEmpty();
    assertThat(store().statements(null, "vendu", "mining", 5)).hasSize(1);
    assertThat(store().statements(null, "vendu", "trade", 5)).isEmpty();
    try (Database database = Stores.database(place(), Duration.ZERO)) {
      for (boolean rare : List.of(true, false)) {
        List<SpokenLine> found =
            database.read(
                session ->
                    new StatementTable(session, database.dialect())
                        .find("BLR", "vendu", "mining", rare, 5));
        assertThat(found).as("words lead: " + rare).hasSize(1);
      }
    }
    store().recode(StoreUnderTest.french().statement("IRN", "trade").arrival());
    assertThat(store().statements("IRN", null, "mining", 5)).as("no longer about it").isEmpty();
    assertThat(store().statements("IRN", null, "trade", 5)).hasSize(1);
    assertThat(store().check()).isEmpty();
  }

  private List<String> said(String side, String words) {
    List<String> days =
        store().statements(side, words, null, 5).stream().map(SpokenLine::day).toList();
    if (words != null) {
      try (Database database = Stores.database(place(), Duration.ZERO)) {
        List<SpokenLine> common =
            database.read(
                session ->
                    new StatementTable(session, database.dialect())
                        .find(side, words, null, false, 5));
        assertThat(common).as("as common words").extracting(SpokenLine::day).isEqualTo(days);
      }
    }
    return days;
  }

  /** Rare words lead and common ones are looked for in what the rest gives: the answer is one. */
  @Test
  default void wordsAreFoundWhetherRareOrCommon() {
    store().put(StoreUnderTest.french().arrival());
    store().put(StoreUnderTest.english().arrival());
    store()
        .put(
            Made.article("globe", "en", "2024-09-20", "Raid", "Iran signed, Belarus and Mali did.")
                .event("ASSAULT", "IRN BLR", "MLI", "2024-09-19")
                .arrival());
    EventQuery both = EventQuery.between("BLR", "IRN", 9);
    assertThat(worded("signed", List.of())).containsExactly("ASSAULT", "SUPPORT");
    assertThat(worded("signed", List.of("IRN"))).containsExactly("ASSAULT", "SUPPORT");
    assertThat(worded("signed", both.sides()))
        .as("two attackers are no pair")
        .containsExactly("SUPPORT");
    assertThat(worded("signed", List.of("BLR", "MLI", "IRN"))).containsExactly("ASSAULT");
    assertThat(worded("mines minsk", List.of())).containsExactly("SUPPORT");
    assertThat(worded("mines mali", List.of())).isEmpty();
  }

  private List<String> worded(String words, List<String> sides) {
    EventQuery query =
        new EventQuery(
            sides, null, null, List.of(), null, null, null, null, null, null, words, 0, 0, 9);
    List<Long> found = store().events(query).stream().map(StoredEvent::id).toList();
    try (Database database = Stores.database(place(), Duration.ZERO)) {
      EventQuestion.Sql sql = EventQuestion.of(query, false, database.dialect());
      List<Long> common =
          database.read(
              session -> session.query(sql.text(), row -> row.getLong(1), sql.parameters()));
      assertThat(common).as("as common words").isEqualTo(found);
    }
    return store().events(query).stream().map(StoredEvent::type).toList();
  }

  @Test
  default void aSearchGivesTheBestFirst() {
    store().put(Made.article("o", "fr", "2024-01-01", "Le blé", "La pluie tombe.").arrival());
    store()
        .put(
            Made.article(
                    "o", "fr", "2024-01-02", "La pluie", "Il est question de blé, une seule fois.")
                .arrival());
    store().put(Made.article("o", "fr", "2024-01-03", "Le vent", "Rien d'autre.").arrival());
    assertThat(store().search("ble", 9))
        .extracting(ArticleLine::title)
        .containsExactly("Le blé", "La pluie");
    assertThat(store().search("ble", 1)).hasSize(1);
    assertThat(store().search("ble vent", 9)).isEmpty();
  }

  /** A store of the format before its last changes is brought up to date with all that it holds. */
  @Test
  default void anOlderStoreIsBroughtUpToDate() {
    store().put(StoreUnderTest.french().statement("IRN").arrival());
    try (Database database = Stores.database(place(), Duration.ZERO)) {
      database.write(
          session -> {
            for (String statement :
                List.of(
                    "DROP INDEX event_told",
                    "DROP INDEX event_status",
                    "DROP INDEX event_rejected",
                    "DROP INDEX statement_day",
                    "DROP TABLE statement_search",
                    "DROP INDEX event_party_side",
                    "ALTER TABLE event_party DROP COLUMN day",
                    "CREATE INDEX event_party_side ON event_party (side)",
                    "DROP INDEX event_pair_other",
                    "DROP INDEX event_side_type",
                    "ALTER TABLE event_side DROP COLUMN reports",
                    "ALTER TABLE event DROP COLUMN joined_into",
                    "DROP TABLE link",
                    "DROP TABLE statement_subject",
                    "ALTER TABLE statement DROP COLUMN subjects",
                    "DELETE FROM migration WHERE number > 3")) {
              session.update(statement);
            }
            return null;
          });
    }
    try (Store newer = again()) {
      assertThat(newer.check()).isEmpty();
      assertThat(newer.statements(null, "belarus", null, 5)).hasSize(1);
      try (Database database = Stores.database(place(), Duration.ZERO)) {
        List<String> days =
            database.read(s -> s.query("SELECT day FROM event_party", row -> row.getString(1)));
        assertThat(days).containsExactly("2024-09-13", "2024-09-13");
        assertThat(newer.presence("IRN").reports()).isEqualTo(1);
      }
    }
  }
}
