package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.Event;
import org.entente.record.Arrival;
import org.entente.record.CodingVersion;
import org.entente.record.EventQuery;
import org.entente.record.FeedState;
import org.entente.record.Made;
import org.entente.record.Moment;
import org.entente.record.Outcome;
import org.entente.record.Partner;
import org.entente.record.Party;
import org.entente.record.Presence;
import org.entente.record.Report;
import org.entente.record.Review;
import org.entente.record.StoredArticle;
import org.entente.record.StoredEvent;
import org.entente.record.Totals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does, whatever database it is on. */
abstract class StoreContract {

  private static final String FRENCH =
      "L'Iran et le Bélarus ont signé vendredi à Minsk un accord sur l'industrie et les mines.";
  private static final String ENGLISH =
      "Iran and Belarus signed an accord on industry and mines in Minsk on Friday.";

  private Store store;

  /** A store without anything in it. */
  abstract Store emptyStore();

  /** A second way into the same store. */
  abstract Store again();

  @BeforeEach
  void open() {
    store = emptyStore();
  }

  @AfterEach
  void isSoundInTheEnd() {
    assertThat(store.check()).isEmpty();
    store.close();
  }

  private static Made french() {
    return Made.article("cvn", "fr", "2024-09-14", "Accord signé à Minsk", FRENCH)
        .event(
            "SUPPORT",
            "IRN BLR",
            "",
            "2024-09-13",
            "Minsk,BLR,625144",
            List.of("industry", "mining"),
            List.of("IGO:SCO"));
  }

  private static Made english() {
    return Made.article("wire", "en", "2024-09-14", "Accord signed in Minsk", ENGLISH)
        .event(
            "SUPPORT",
            "BLR IRN",
            "",
            "2024-09-13",
            "Minsk,BLR,625144",
            List.of("mining"),
            List.of());
  }

  private List<StoredEvent> all() {
    return store.events(EventQuery.newest(100));
  }

  @Test
  void keepsWhatItIsGiven() {
    Arrival arrival = french().statement("IRN").arrival();
    assertThat(store.put(arrival)).isEqualTo(Outcome.NEW);
    StoredArticle kept = store.articles(0, 10).get(0);
    assertThat(kept.record()).isEqualTo(arrival.record());
    assertThat(kept.coding()).isEqualTo(Made.CODING);
    assertThat(store.article(kept.line().id())).contains(kept);
    assertThat(store.totals()).isEqualTo(new Totals(1, 1, 1, 1, 0, 1));
    StoredEvent event = all().get(0);
    assertThat(event)
        .isEqualTo(
            new StoredEvent(
                event.id(),
                "SUPPORT",
                null,
                "actual",
                1,
                3,
                0.8,
                List.of(
                    new Party("IRN/GOV", "IRN", null, null),
                    new Party("BLR/GOV", "BLR", null, null)),
                List.of(),
                "2024-09-13",
                "2024-09-13",
                "Minsk",
                "BLR",
                1.5,
                2.5,
                List.of("industry", "mining"),
                List.of("IGO:SCO"),
                1,
                1,
                List.of("fr"),
                "2024-09-14",
                FRENCH,
                null));
    assertThat(store.event(event.id())).contains(event);
  }

  @Test
  void theSameArticleAgainChangesNothing() {
    store.put(french().arrival());
    List<StoredEvent> before = all();
    assertThat(store.put(french().arrival())).isEqualTo(Outcome.KNOWN);
    assertThat(all()).isEqualTo(before);
    assertThat(store.totals().versions()).isEqualTo(1);
  }

  @Test
  void anArticleWithoutAddressIsKnownByItsTextUnderAnyName() {
    Arrival first = french().at(null).arrival();
    store.put(first);
    String text = first.record().article().text();
    assertThat(store.stateOf("file:/moved.txt", text, null, "cvn")).isEqualTo(Outcome.KNOWN);
    assertThat(store.stateOf("file:/moved.txt", text, null, "other")).isEqualTo(Outcome.NEW);
    assertThat(store.stateOf("url:https://x.example/", text, "https://x.example/", "cvn"))
        .isEqualTo(Outcome.NEW);
    assertThat(store.stateOf(first.identity(), text + " More.", null, "cvn"))
        .isEqualTo(Outcome.CHANGED);
  }

  @Test
  void twoOutletsInTwoLanguagesTellOneEvent() {
    store.put(french().arrival());
    store.put(english().arrival());
    List<StoredEvent> events = all();
    assertThat(events).hasSize(1);
    StoredEvent event = events.get(0);
    assertThat(event.reports()).isEqualTo(2);
    assertThat(event.sources()).isEqualTo(2);
    assertThat(event.languages()).containsExactly("en", "fr");
    List<Report> reports = store.reports(event.id());
    assertThat(reports)
        .extracting(report -> report.article().outlet())
        .containsExactly("cvn", "wire");
    assertThat(reports.get(0).reasons()).isEmpty();
    assertThat(reports.get(1).reasons())
        .contains("same participants", "same day", "same place", "same subjects");
    assertThat(store.totals().merged()).isEqualTo(1);
  }

  @Test
  void aReprintIsNoIndependentSource() {
    store.put(french().arrival());
    store.put(
        Made.article("paper", "fr", "2024-09-14", "L'Iran et le Bélarus signent", FRENCH)
            .event("SUPPORT", "IRN BLR", "", "2024-09-13")
            .arrival());
    assertThat(all()).hasSize(1);
    assertThat(all().get(0).reports()).isEqualTo(2);
    assertThat(all().get(0).sources()).isEqualTo(1);
  }

  @Test
  void oneArticleNeverTellsAnActTwice() {
    store.put(
        french()
            .event("SUPPORT", "IRN BLR", "", "2024-09-13", "Minsk,BLR,625144", List.of(), List.of())
            .arrival());
    assertThat(all()).hasSize(2);
  }

  @Test
  void aNewVersionReplacesTheReportsAndKeepsTheHistory() {
    String address = "https://cvn.example/accord";
    store.put(french().at(address).arrival());
    long former = all().get(0).id();
    Arrival update =
        Made.article("cvn", "fr", "2024-09-15", "Pas d'accord à Minsk", "L'Iran accuse le Bélarus.")
            .at(address)
            .event("ACCUSE", "IRN", "BLR", "2024-09-15")
            .arrival();
    assertThat(store.stateOf(update.identity(), update.record().article().text(), address, "cvn"))
        .isEqualTo(Outcome.CHANGED);
    assertThat(store.put(update)).isEqualTo(Outcome.CHANGED);
    assertThat(all()).extracting(StoredEvent::type).containsExactly("ACCUSE");
    assertThat(store.event(former)).get().extracting(StoredEvent::reports).isEqualTo(0);
    assertThat(store.reports(former)).extracting(Report::current).containsExactly(false);
    assertThat(store.articles(0, 10)).hasSize(1);
    assertThat(store.articles(0, 10).get(0).line().version()).isEqualTo(2);
    assertThat(store.totals()).isEqualTo(new Totals(1, 2, 1, 1, 0, 0));
    assertThat(store.search("industrie", 10)).isEmpty();
    assertThat(store.search("accuse", 10)).hasSize(1);
  }

  @Test
  void anOldCopyIsNoNewVersion() {
    String address = "https://cvn.example/accord";
    Arrival first = french().at(address).arrival();
    store.put(first);
    store.put(
        Made.article("cvn", "fr", "2024-09-15", "Pas d'accord", "Rien n'est signé.")
            .at(address)
            .arrival());
    assertThat(store.stateOf(first.identity(), first.record().article().text(), address, "cvn"))
        .isEqualTo(Outcome.KNOWN);
    assertThat(store.put(first)).isEqualTo(Outcome.KNOWN);
    assertThat(store.articles(0, 5).get(0).record().article().title()).isEqualTo("Pas d'accord");
  }

  @Test
  void aSmallChangeKeepsTheNumberOfTheEvent() {
    String address = "https://cvn.example/accord";
    store.put(french().at(address).arrival());
    store.put(english().arrival());
    long id = all().get(0).id();
    store.put(
        Made.article("cvn", "fr", "2024-09-14", "Accord à Minsk", FRENCH)
            .at(address)
            .event(
                "SUPPORT",
                "IRN BLR",
                "",
                "2024-09-13",
                "Minsk,BLR,625144",
                List.of("industry"),
                List.of())
            .arrival());
    assertThat(all()).extracting(StoredEvent::id).containsExactly(id);
    assertThat(all().get(0).reports()).isEqualTo(2);
  }

  @Test
  void codingAnewKeepsNumbersAndLeavesNoTrace() {
    store.put(french().arrival());
    store.put(english().arrival());
    long id = all().get(0).id();
    CodingVersion next = new CodingVersion("0.1.0", "def");
    Arrival again =
        new Arrival(
            french().arrival().identity(),
            french().event("CONSULT", "IRN BLR", "", "2024-09-13").record(),
            next,
            Made.NOON);
    store.recode(again);
    assertThat(all()).extracting(StoredEvent::type).containsExactlyInAnyOrder("SUPPORT", "CONSULT");
    assertThat(all().stream().filter(e -> e.type().equals("SUPPORT")).findFirst())
        .get()
        .matches(e -> e.id() == id && e.reports() == 2);
    assertThat(store.articles(0, 10).get(0).coding()).isEqualTo(next);
    assertThat(store.totals().versions()).isEqualTo(2);
    assertThat(store.reports(id)).hasSize(2);
  }

  @Test
  void aSplitIsRemembered() {
    store.put(french().arrival());
    store.put(english().arrival());
    StoredEvent merged = all().get(0);
    long report = store.reports(merged.id()).get(1).id();
    long own = store.split(report, Made.NOON);
    assertThat(all()).extracting(StoredEvent::id).containsExactly(own, merged.id());
    assertThat(all()).extracting(StoredEvent::reports).containsExactly(1, 1);
    store.recode(english().arrival());
    assertThat(all()).hasSize(2);
    assertThatThrownBy(() -> store.split(report, Made.NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aJoinIsRemembered() {
    store.put(french().arrival());
    store.put(
        Made.article(
                "wire", "en", "2024-09-20", "Accord", "A deal was signed by the two last week.")
            .event("SUPPORT", "IRN BLR", "", "2024-09-19")
            .arrival());
    List<StoredEvent> apart = all();
    assertThat(apart).hasSize(2);
    long kept = store.join(apart.get(0).id(), apart.get(1).id(), Made.NOON);
    assertThat(all()).extracting(StoredEvent::id).containsExactly(kept);
    store.recode(french().arrival());
    assertThat(all()).hasSize(1);
    assertThat(all().get(0).reports()).isEqualTo(2);
  }

  @Test
  void decisionsOfReviewersOutliveCodingAnew() {
    store.put(french().arrival());
    store.put(english().arrival());
    StoredEvent event = all().get(0);
    Report report = store.reports(event.id()).get(0);
    Event told = report.event();
    Event right = told.at(new org.entente.model.EventDate("2024-09-12", 0, 0, ""), told.place());
    store.review(report.id(), Review.CORRECTED, right, "ann", Made.NOON);
    store.recode(french().arrival());
    assertThat(store.reports(event.id()))
        .extracting(r -> r.event().date().value())
        .contains("2024-09-12");
    Arrival blind =
        new Arrival(
            french().arrival().identity(),
            Made.article("cvn", "fr", "2024-09-14", "Accord signé à Minsk", FRENCH).record(),
            Made.CODING,
            Made.NOON);
    store.recode(blind);
    assertThat(all()).hasSize(1);
    assertThat(all().get(0).reports()).as("the corrected report stays").isEqualTo(2);
    assertThat(store.reviews(store.articles(0, 1).get(0).line().id()))
        .extracting(Review::verdict, Review::reviewer)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("corrected", "ann"));
    assertThat(store.reviewedArticles()).hasSize(1);
  }

  @Test
  void aRejectedEventIsNotFound() {
    store.put(french().arrival());
    long id = all().get(0).id();
    store.review(store.reports(id).get(0).id(), Review.REJECTED, null, null, Made.NOON);
    assertThat(all()).isEmpty();
    assertThat(store.event(id)).get().extracting(StoredEvent::reviewed).isEqualTo("rejected");
    store.put(english().arrival());
    assertThat(all()).hasSize(1);
    assertThat(all().get(0).reports()).isEqualTo(1);
  }

  @Test
  void questionsNarrowDown() {
    store.put(french().arrival());
    store.put(
        Made.article("cvn", "fr", "2024-10-02", "Frappe", "Israël a frappé Beyrouth mardi.")
            .event(
                "ASSAULT", "ISR", "LBN", "2024-10-01", "Beyrouth,LBN,276781", List.of(), List.of())
            .arrival());
    store.put(
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
    assertThat(store.events(EventQuery.newest(2))).hasSize(2);
    assertThat(store.between("BLR", "IRN", null, null))
        .extracting(Moment::day, Moment::type)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("2024-09-13", "SUPPORT"));
    assertThat(store.between("BLR", "IRN", LocalDate.of(2024, 9, 14), null)).isEmpty();
  }

  @Test
  void whatASideHasToDoWithOthers() {
    store.put(french().arrival());
    store.put(english().arrival());
    store.put(
        Made.article("o3", "fr", "2024-10-02", "Téhéran frappe", "L'Iran a bombardé la Syrie.")
            .event("ASSAULT", "IRN", "SYR", "2024-10-01")
            .arrival());
    assertThat(store.presence("IRN"))
        .isEqualTo(
            new Presence(2, 3, "2024-09-13", "2024-10-01", Map.of("ASSAULT", 1, "SUPPORT", 1)));
    assertThat(store.presence("TUV")).isEqualTo(new Presence(0, 0, null, null, Map.of()));
    assertThat(store.partners("IRN", 9))
        .containsExactly(
            new Partner("BLR", 1, 3, 1, 0, "2024-09-13"),
            new Partner("SYR", 1, -9, 0, 1, "2024-10-01"));
    assertThat(store.partners("SYR", 9))
        .containsExactly(new Partner("IRN", 1, -9, 0, 1, "2024-10-01"));
    assertThat(store.partners("IRN", 1)).extracting(Partner::side).containsExactly("BLR");
  }

  private List<String> types(List<String> sides, String actor, String recipient) {
    return store
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
    return store
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
  void unsureEventsComeLeastSureFirst() {
    store.put(french().arrival());
    assertThat(store.uncertain(0.8, 5)).isEmpty();
    assertThat(store.uncertain(0.9, 5)).extracting(StoredEvent::type).containsExactly("SUPPORT");
    long report = store.reports(all().get(0).id()).get(0).id();
    store.review(report, Review.ACCEPTED, null, null, Made.NOON);
    assertThat(store.uncertain(0.9, 5)).isEmpty();
  }

  @Test
  void theStateOfFeedsIsKept() {
    assertThat(store.feed("http://a.example/")).isEmpty();
    store.keep(new FeedState("http://a.example/", "x", null), Made.NOON);
    store.keep(new FeedState("http://a.example/", "y", "Mon"), Made.NOON);
    assertThat(store.feed("http://a.example/"))
        .contains(new FeedState("http://a.example/", "y", "Mon"));
  }

  @Test
  void statementsAreFoundBySpeakerAndWords() {
    store.put(french().statement("IRN").arrival());
    assertThat(store.statements("IRN", "mines", 5)).hasSize(1);
    assertThat(store.statements("IRN", "pétrole", 5)).isEmpty();
    assertThat(store.statements("BLR", null, 5)).isEmpty();
    assertThat(store.statements(null, null, 5)).hasSize(1);
  }

  @Test
  void twoWritersAtOnceLoseAndDoubleNothing() throws Exception {
    try (Store other = again()) {
      ExecutorService pool = Executors.newFixedThreadPool(2);
      Callable<Integer> left = () -> fill(store, 0, 30);
      Callable<Integer> right = () -> fill(other, 10, 40);
      List<Future<Integer>> both = pool.invokeAll(List.of(left, right));
      assertThat(both.get(0).get() + both.get(1).get()).as("new articles").isEqualTo(40);
      pool.shutdown();
    }
    assertThat(store.totals().articles()).isEqualTo(40);
    assertThat(store.totals().reports()).isEqualTo(40);
    Set<String> identities = new TreeSet<>();
    store.articles(0, 100).forEach(article -> identities.add(article.line().identity()));
    assertThat(identities).hasSize(40);
  }

  private static int fill(Store into, int from, int to) {
    int added = 0;
    for (int i = from; i < to; i++) {
      String day = "2024-0" + (1 + i % 9) + "-1" + i % 10;
      Arrival arrival =
          Made.article("o" + i % 3, "fr", day, "Titre " + i, "Le Mali accuse le Niger, fois " + i)
              .event("ACCUSE", "MLI", "NER", day)
              .arrival();
      added += into.put(arrival) == Outcome.NEW ? 1 : 0;
    }
    return added;
  }
}
