package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.Event;
import org.entente.record.Arrival;
import org.entente.record.CodingVersion;
import org.entente.record.Link;
import org.entente.record.Made;
import org.entente.record.Outcome;
import org.entente.record.Party;
import org.entente.record.Report;
import org.entente.record.StoredArticle;
import org.entente.record.StoredEvent;
import org.entente.record.Totals;
import org.junit.jupiter.api.Test;

/** What every store does with the articles that it is given. */
interface IntakeContract extends StoreUnderTest {

  @Test
  default void keepsWhatItIsGiven() {
    Arrival arrival = StoreUnderTest.french().statement("IRN").arrival();
    assertThat(store().put(arrival)).isEqualTo(Outcome.NEW);
    StoredArticle kept = store().articles(0, 10).get(0);
    assertThat(kept.record()).isEqualTo(arrival.record());
    assertThat(kept.coding()).isEqualTo(Made.CODING);
    assertThat(store().article(kept.line().id())).contains(kept);
    assertThat(store().totals()).isEqualTo(new Totals(1, 1, 1, 1, 0, 1));
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
    assertThat(store().event(event.id())).contains(event);
  }

  @Test
  default void theSameArticleAgainChangesNothing() {
    store().put(StoreUnderTest.french().arrival());
    List<StoredEvent> before = all();
    assertThat(store().put(StoreUnderTest.french().arrival())).isEqualTo(Outcome.KNOWN);
    assertThat(all()).isEqualTo(before);
    assertThat(store().totals().versions()).isEqualTo(1);
  }

  @Test
  default void anArticleWithoutAddressIsKnownByItsTextUnderAnyName() {
    Arrival first = StoreUnderTest.french().at(null).arrival();
    store().put(first);
    String text = first.record().article().text();
    assertThat(store().stateOf("file:/moved.txt", text, null, "cvn")).isEqualTo(Outcome.KNOWN);
    assertThat(store().stateOf("file:/moved.txt", text, null, "other")).isEqualTo(Outcome.NEW);
    assertThat(store().stateOf("url:https://x.example/", text, "https://x.example/", "cvn"))
        .isEqualTo(Outcome.NEW);
    assertThat(store().stateOf(first.identity(), text + " More.", null, "cvn"))
        .isEqualTo(Outcome.CHANGED);
  }

  @Test
  default void twoOutletsInTwoLanguagesTellOneEvent() {
    store().put(StoreUnderTest.french().arrival());
    store().put(StoreUnderTest.english().arrival());
    List<StoredEvent> events = all();
    assertThat(events).hasSize(1);
    StoredEvent event = events.get(0);
    assertThat(event.reports()).isEqualTo(2);
    assertThat(event.sources()).isEqualTo(2);
    assertThat(event.languages()).containsExactly("en", "fr");
    List<Report> reports = store().reports(event.id());
    assertThat(reports)
        .extracting(report -> report.article().outlet())
        .containsExactly("cvn", "wire");
    assertThat(reports.get(0).reasons()).isEmpty();
    assertThat(reports.get(1).reasons())
        .contains("same participants", "same day", "same place", "same subjects");
    assertThat(store().totals().merged()).isEqualTo(1);
  }

  @Test
  default void aReprintIsNoIndependentSource() {
    store().put(StoreUnderTest.french().arrival());
    store()
        .put(
            Made.article("paper", "fr", "2024-09-14", "L'Iran et le Bélarus signent", FRENCH)
                .event("SUPPORT", "IRN BLR", "", "2024-09-13")
                .arrival());
    assertThat(all()).hasSize(1);
    assertThat(all().get(0).reports()).isEqualTo(2);
    assertThat(all().get(0).sources()).isEqualTo(1);
  }

  @Test
  default void oneArticleNeverTellsAnActTwice() {
    store()
        .put(
            StoreUnderTest.french()
                .event(
                    "SUPPORT",
                    "IRN BLR",
                    "",
                    "2024-09-13",
                    "Minsk,BLR,625144",
                    List.of(),
                    List.of())
                .arrival());
    assertThat(all()).hasSize(2);
  }

  @Test
  default void ofTwoTellingsInOneArticleTheSurerJoinsTheOthers() {
    store().put(StoreUnderTest.french().arrival());
    Made twice =
        StoreUnderTest.english().hypothetical().event("SUPPORT", "BLR IRN", "", "2024-09-13");
    store().put(twice.arrival());
    assertThat(all()).extracting(StoredEvent::status).containsExactly("hypothetical", "actual");
    assertThat(all()).extracting(StoredEvent::reports).containsExactly(1, 2);
    assertThat(store().articles(0, 9).get(1).record().events())
        .as("in the order in which they were read")
        .extracting(Event::status)
        .containsExactly("hypothetical", "actual");
  }

  @Test
  default void aNewVersionReplacesTheReportsAndKeepsTheHistory() {
    String address = "https://cvn.example/accord";
    store().put(StoreUnderTest.french().at(address).arrival());
    long former = all().get(0).id();
    Arrival update =
        Made.article("cvn", "fr", "2024-09-15", "Pas d'accord à Minsk", "L'Iran accuse le Bélarus.")
            .at(address)
            .event("ACCUSE", "IRN", "BLR", "2024-09-15")
            .arrival();
    assertThat(store().stateOf(update.identity(), update.record().article().text(), address, "cvn"))
        .isEqualTo(Outcome.CHANGED);
    assertThat(store().put(update)).isEqualTo(Outcome.CHANGED);
    assertThat(all()).extracting(StoredEvent::type).containsExactly("ACCUSE");
    assertThat(store().event(former)).get().extracting(StoredEvent::reports).isEqualTo(0);
    assertThat(store().reports(former)).extracting(Report::current).containsExactly(false);
    assertThat(store().articles(0, 10)).hasSize(1);
    assertThat(store().articles(0, 10).get(0).line().version()).isEqualTo(2);
    assertThat(store().totals()).isEqualTo(new Totals(1, 2, 1, 1, 0, 0));
    assertThat(store().search("industrie", 10)).isEmpty();
    assertThat(store().search("accuse", 10)).hasSize(1);
  }

  @Test
  default void anOldCopyIsNoNewVersion() {
    String address = "https://cvn.example/accord";
    Arrival first = StoreUnderTest.french().at(address).arrival();
    store().put(first);
    store()
        .put(
            Made.article("cvn", "fr", "2024-09-15", "Pas d'accord", "Rien n'est signé.")
                .at(address)
                .arrival());
    assertThat(store().stateOf(first.identity(), first.record().article().text(), address, "cvn"))
        .isEqualTo(Outcome.KNOWN);
    assertThat(store().put(first)).isEqualTo(Outcome.KNOWN);
    assertThat(store().articles(0, 5).get(0).record().article().title()).isEqualTo("Pas d'accord");
  }

  @Test
  default void aSmallChangeKeepsTheNumberOfTheEvent() {
    String address = "https://cvn.example/accord";
    store().put(StoreUnderTest.french().at(address).arrival());
    store().put(StoreUnderTest.english().arrival());
    long id = all().get(0).id();
    store()
        .put(
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
  default void codingAnewKeepsNumbersAndLeavesNoTrace() {
    store().put(StoreUnderTest.french().arrival());
    store().put(StoreUnderTest.english().arrival());
    long id = all().get(0).id();
    CodingVersion next = new CodingVersion("0.1.0", "def");
    Arrival again =
        new Arrival(
            StoreUnderTest.french().arrival().identity(),
            StoreUnderTest.french().event("CONSULT", "IRN BLR", "", "2024-09-13").record(),
            next,
            Made.NOON);
    store().recode(again);
    assertThat(all()).extracting(StoredEvent::type).containsExactlyInAnyOrder("SUPPORT", "CONSULT");
    assertThat(all().stream().filter(e -> e.type().equals("SUPPORT")).findFirst())
        .get()
        .matches(e -> e.id() == id && e.reports() == 2);
    assertThat(store().articles(0, 10).get(0).coding()).isEqualTo(next);
    assertThat(store().totals().versions()).isEqualTo(2);
    assertThat(store().reports(id)).hasSize(2);
  }

  @Test
  default void twoWritersAtOnceLoseAndDoubleNothing() throws Exception {
    try (Store other = again()) {
      ExecutorService pool = Executors.newFixedThreadPool(2);
      Callable<Integer> left = () -> fill(store(), 0, 30);
      Callable<Integer> right = () -> fill(other, 10, 40);
      List<Future<Integer>> both = pool.invokeAll(List.of(left, right));
      assertThat(both.get(0).get() + both.get(1).get()).as("new articles").isEqualTo(40);
      pool.shutdown();
    }
    assertThat(store().totals().articles()).isEqualTo(40);
    assertThat(store().totals().reports()).isEqualTo(40);
    Set<String> identities = new TreeSet<>();
    store().articles(0, 100).forEach(article -> identities.add(article.line().identity()));
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

  @Test
  default void aFollowedLinkIsKnownUntilItsFeedTellsItAnew() {
    Link link = new Link("https://o.example/1", "a");
    assertThat(store().knows(link)).isFalse();
    store().keep(link, Made.NOON);
    assertThat(store().knows(link)).isTrue();
    assertThat(store().knows(new Link("https://o.example/1", "b"))).isFalse();
    store().keep(new Link("https://o.example/1", "b"), Made.NOON);
    assertThat(store().knows(link)).isFalse();
  }
}
