package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.confidence.Confidence;
import org.entente.model.Article;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;

class ConfidenceFitTest {

  private static final Article ARTICLE = Samples.record("a").article();
  private static final Event ALONE = Samples.event("ACCUSE", List.of("FRA"), List.of(), 0);
  private static final Event TOWARDS = Samples.event("ACCUSE", List.of("FRA"), List.of("MLI"), 0);

  private static List<Judged> judged(Event event, int all, int right) {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      judged.add(new Judged(event, ARTICLE, i < right));
    }
    return judged;
  }

  private static List<Judged> both(List<Judged> one, List<Judged> other) {
    List<Judged> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  @Test
  void aSignOfWrongEventsLowersConfidence() {
    List<String> table =
        ConfidenceFit.table(
            both(judged(TOWARDS, 200, 160), judged(ALONE, 200, 80)), List.of(), List.of());
    Confidence confidence = Confidence.parse("table", table);
    assertThat(confidence.of(TOWARDS, ARTICLE)).isCloseTo(0.8, within(0.02));
    assertThat(confidence.of(ALONE, ARTICLE)).isCloseTo(0.4, within(0.02));
    assertThat(table)
        .anySatisfy(line -> assertThat(line).startsWith("one-sided\t-").endsWith("\t200\t0.40"));
    assertThat(table).contains("told-again\t0.00\t0\t-");
  }

  @Test
  void articlesNeverLookedAtSetTheLevel() {
    List<Judged> seen = both(judged(TOWARDS, 100, 90), judged(ALONE, 100, 60));
    List<Judged> unseen = both(judged(TOWARDS, 50, 35), judged(ALONE, 50, 15));
    Confidence confidence = Confidence.parse("table", ConfidenceFit.table(seen, List.of(), unseen));
    double mean = (confidence.of(TOWARDS, ARTICLE) + confidence.of(ALONE, ARTICLE)) / 2;
    assertThat(mean).isCloseTo(0.5, within(0.01));
    assertThat(confidence.of(TOWARDS, ARTICLE)).isGreaterThan(confidence.of(ALONE, ARTICLE) + 0.2);
  }

  @Test
  void markedSentencesHaveALevelOfTheirOwn() {
    List<Judged> articles = both(judged(TOWARDS, 100, 50), judged(ALONE, 100, 50));
    Confidence confidence =
        Confidence.parse(
            "table", ConfidenceFit.table(articles, judged(TOWARDS, 300, 290), List.of()));
    assertThat(confidence.of(TOWARDS, ARTICLE)).isCloseTo(0.5, within(0.02));
  }

  @Test
  void oneOutcomeOnlyIsNoTrouble() {
    Confidence confidence =
        Confidence.parse("table", ConfidenceFit.table(judged(TOWARDS, 5, 5), List.of(), List.of()));
    assertThat(confidence.of(TOWARDS, ARTICLE)).isEqualTo(0.95);
  }

  @Test
  void theSameEventsGiveTheSameTable() {
    List<Judged> articles = both(judged(TOWARDS, 20, 15), judged(ALONE, 10, 3));
    assertThat(ConfidenceFit.table(articles, List.of(), List.of()))
        .isEqualTo(ConfidenceFit.table(articles, List.of(), List.of()));
  }
}
