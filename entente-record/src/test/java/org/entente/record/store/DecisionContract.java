package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.record.Arrival;
import org.entente.record.Made;
import org.entente.record.Report;
import org.entente.record.Review;
import org.entente.record.StoredEvent;
import org.junit.jupiter.api.Test;

/** What every store does with the decisions of people. */
interface DecisionContract extends StoreUnderTest {

  @Test
  default void aSplitIsRemembered() {
    store().put(StoreUnderTest.french().arrival());
    store().put(StoreUnderTest.english().arrival());
    StoredEvent merged = all().get(0);
    long report = store().reports(merged.id()).get(1).id();
    long own = store().split(report, Made.NOON);
    assertThat(all()).extracting(StoredEvent::id).containsExactly(own, merged.id());
    assertThat(all()).extracting(StoredEvent::reports).containsExactly(1, 1);
    assertThat(store().split(report, Made.NOON)).as("said again").isEqualTo(own);
    assertThat(all()).extracting(StoredEvent::id).containsExactly(own, merged.id());
    long other = store().reports(merged.id()).get(0).id();
    assertThatThrownBy(() -> store().split(other, Made.NOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("R" + other + " is the only report of its event");
    store().recode(StoreUnderTest.english().arrival());
    assertThat(all()).hasSize(2);
    assertThatThrownBy(() -> store().split(report, Made.NOON))
        .as("a report of the past")
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void aJoinIsRemembered() {
    store().put(StoreUnderTest.french().arrival());
    store()
        .put(
            Made.article(
                    "wire", "en", "2024-09-20", "Accord", "A deal was signed by the two last week.")
                .event("SUPPORT", "IRN BLR", "", "2024-09-19")
                .arrival());
    List<StoredEvent> apart = all();
    assertThat(apart).hasSize(2);
    long kept = store().join(apart.get(0).id(), apart.get(1).id(), Made.NOON);
    assertThat(all()).extracting(StoredEvent::id).containsExactly(kept);
    assertThat(kept).isEqualTo(apart.get(1).id());
    assertThat(store().join(apart.get(1).id(), apart.get(0).id(), Made.NOON))
        .as("said again, the other way round")
        .isEqualTo(kept);
    assertThat(store().joinedInto(apart.get(0).id())).contains(kept);
    assertThat(store().joinedInto(kept)).isEmpty();
    assertThat(store().joinedInto(99)).isEmpty();
    store().recode(StoreUnderTest.french().arrival());
    assertThat(all()).hasSize(1);
    assertThat(all().get(0).reports()).isEqualTo(2);
  }

  @Test
  default void twoEventsOfOneArticleAreNotJoined() {
    store()
        .put(
            Made.article("o", "fr", "2024-01-01", "T", "Le Mali accuse le Niger et le Tchad.")
                .event("ACCUSE", "MLI", "NER", "2024-01-01")
                .event("ACCUSE", "MLI", "TCD", "2024-01-01")
                .arrival());
    List<Long> ids = all().stream().map(StoredEvent::id).sorted().toList();
    assertThatThrownBy(() -> store().join(ids.get(1), ids.get(0), Made.NOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "article A%d tells both E%d and E%d; an article tells an event once",
            store().articles(0, 1).get(0).line().id(), ids.get(0), ids.get(1));
    assertThat(all()).hasSize(2);
  }

  @Test
  default void decisionsOfReviewersOutliveCodingAnew() {
    store().put(StoreUnderTest.french().arrival());
    store().put(StoreUnderTest.english().arrival());
    StoredEvent event = all().get(0);
    Report report = store().reports(event.id()).get(0);
    Event told = report.event();
    Event right = told.at(new EventDate("2024-09-12", 0, 0, ""), told.place());
    store().review(report.id(), Review.CORRECTED, right, "ann", Made.NOON);
    store().recode(StoreUnderTest.french().arrival());
    assertThat(store().reports(event.id()))
        .extracting(r -> r.event().date().value())
        .contains("2024-09-12");
    Arrival blind =
        new Arrival(
            StoreUnderTest.french().arrival().identity(),
            Made.article("cvn", "fr", "2024-09-14", "Accord signé à Minsk", FRENCH).record(),
            Made.CODING,
            Made.NOON);
    store().recode(blind);
    assertThat(all()).hasSize(1);
    assertThat(all().get(0).reports()).as("the corrected report stays").isEqualTo(2);
    assertThat(store().reviews(store().articles(0, 1).get(0).line().id()))
        .extracting(Review::verdict, Review::reviewer)
        .containsExactly(tuple("corrected", "ann"));
    assertThat(store().reviewedArticles()).hasSize(1);
  }

  @Test
  default void aRejectedEventIsNotFound() {
    store().put(StoreUnderTest.french().arrival());
    long id = all().get(0).id();
    store().review(store().reports(id).get(0).id(), Review.REJECTED, null, null, Made.NOON);
    assertThat(all()).isEmpty();
    assertThat(store().between("IRN", "BLR", null, null)).as("nor counted").isEmpty();
    assertThat(store().event(id)).get().extracting(StoredEvent::reviewed).isEqualTo("rejected");
    store().put(StoreUnderTest.english().arrival());
    assertThat(all()).hasSize(1);
    assertThat(all().get(0).reports()).isEqualTo(1);
    assertThat(all().get(0).sources()).as("the rejected report is no source").isEqualTo(1);
  }

  @Test
  default void whoAcceptsACorrectionKeepsIt() {
    store().put(StoreUnderTest.french().arrival());
    Report report = store().reports(all().get(0).id()).get(0);
    Event told = report.event();
    Event right = told.at(new EventDate("2024-09-12", 0, 0, ""), told.place());
    store().review(report.id(), Review.CORRECTED, right, "ann", Made.NOON);
    store().review(report.id(), Review.ACCEPTED, null, "bob", Made.NOON);
    store().recode(StoreUnderTest.french().arrival());
    assertThat(all().get(0).date()).isEqualTo("2024-09-12");
    assertThat(store().reviews(store().articles(0, 1).get(0).line().id()))
        .extracting(Review::verdict, Review::reviewer)
        .containsExactly(tuple("corrected", "bob"));
  }

  @Test
  default void unsureEventsComeLeastSureFirst() {
    store().put(StoreUnderTest.french().arrival());
    assertThat(store().uncertain(0.8, 5)).isEmpty();
    assertThat(store().uncertain(0.9, 5)).extracting(StoredEvent::type).containsExactly("SUPPORT");
    long report = store().reports(all().get(0).id()).get(0).id();
    store().review(report, Review.ACCEPTED, null, null, Made.NOON);
    assertThat(store().uncertain(0.9, 5)).isEmpty();
  }
}
