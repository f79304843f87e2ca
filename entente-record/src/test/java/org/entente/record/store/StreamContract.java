package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.EventQuery;
import org.entente.record.Made;
import org.entente.record.StoredEvent;
import org.junit.jupiter.api.Test;

/** How every store hands out more events than it would hold at once. */
interface StreamContract extends StoreUnderTest {

  /** Five events of the same two sides, two of them on one day. */
  private void five() {
    event("SUPPORT", "2024-03-03");
    event("SUPPORT", "2024-01-01");
    event("SUPPORT", "2024-02-02");
    event("ACCUSE", "2024-02-02");
    event("ACCUSE", "2024-05-05");
  }

  private void event(String type, String day) {
    store()
        .put(
            Made.article("cvn", "fr", day, type + " " + day, "Le Mali parle du Tchad : " + type)
                .event(type, "MLI", "TCD", day)
                .arrival());
  }

  @Test
  default void eventsAreHandedOutInTheOrderOfTheAnswersHoweverFewAtATime() {
    five();
    EventQuery worded =
        new EventQuery(
            List.of(), null, null, List.of(), null, null, null, null, null, null, "parle", 0, 0, 9);
    for (EventQuery query :
        List.of(
            EventQuery.newest(9),
            EventQuery.newest(3),
            EventQuery.about("MLI", 9),
            EventQuery.between("TCD", "MLI", 9),
            worded)) {
      for (int atATime = 1; atATime <= 6; atATime++) {
        List<StoredEvent> handed = new ArrayList<>();
        ((JdbcStore) store()).each(query, handed::add, atATime);
        assertThat(handed)
            .as(atATime + " at a time")
            .isEqualTo(store().events(query))
            .hasSize(Math.min(5, query.limit()));
      }
    }
  }

  @Test
  default void whatIsAskedMeanwhileIsOfTheSameState() {
    five();
    List<Long> seen = new ArrayList<>();
    store()
        .each(
            EventQuery.newest(9),
            event -> {
              if (seen.isEmpty()) {
                try (Store other = again()) {
                  other.put(StoreUnderTest.french().arrival());
                }
              }
              seen.add(store().totals().events());
              assertThat(store().reports(event.id())).hasSize(1);
            });
    assertThat(seen).containsExactly(5L, 5L, 5L, 5L, 5L);
    assertThat(store().totals().events()).isEqualTo(6);
  }

  @Test
  default void nothingIsChangedMeanwhile() {
    five();
    assertThatThrownBy(
            () ->
                store()
                    .each(
                        EventQuery.newest(9),
                        event -> store().put(StoreUnderTest.french().arrival())))
        .isInstanceOf(IllegalStateException.class);
    assertThat(store().totals().events()).isEqualTo(5);
  }
}
