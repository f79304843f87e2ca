package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ArticleRecord;
import org.entente.model.Event;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class MarkedScoreTest {

  private static final String TEXT = "Chad accused Sudan of arming rebels.";

  private static MarkedSentence sentence(String type) {
    return new MarkedSentence(
        "x.tsv:2", "m", type, TEXT, List.of(new Span(0, 4)), List.of(new Span(13, 18)));
  }

  private static Event event(String type, int actor, int recipient, double confidence) {
    Event event = Samples.event(type, List.of(), List.of(), confidence);
    return new Event(
        event.id(),
        type,
        null,
        1,
        0,
        List.of(),
        "actual",
        List.of(at(actor)),
        recipient < 0 ? List.of() : List.of(at(recipient)),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        event.trigger(),
        event.evidence(),
        List.of(),
        List.of(),
        null,
        confidence);
  }

  private static Actor at(int start) {
    return Samples.actor("UNK", start, start + (start == 0 ? 4 : 5));
  }

  private static MarkedScore score(Event... events) {
    return MarkedScore.of(sentence("ACCUSE"), Samples.record("m", TEXT, events), 0);
  }

  @Test
  void theEventWhosePartiesAreMarkedAnswers() {
    Event right = event("ACCUSE", 0, 13, 0.3);
    MarkedScore score = score(event("AID", 13, 29, 0.9), right, event("AID", 13, 0, 0.9));
    assertThat(score.event()).isSameAs(right);
    assertThat(score.answer()).isEqualTo("ACCUSE");
    assertThat(score.isRight()).isTrue();
    assertThat(score.overlap()).isEqualTo(2);
    assertThat(score.judged()).extracting(Judged::right).containsExactly(true);
  }

  @Test
  void ofEqualsTheSurerThenTheFirst() {
    assertThat(score(event("AID", 0, 13, 0.3), event("CONSULT", 0, 13, 0.4)).answer())
        .isEqualTo("CONSULT");
    assertThat(score(event("AID", 0, 13, 0.4), event("CONSULT", 0, 13, 0.4)).answer())
        .isEqualTo("AID");
  }

  @Test
  void actorsAloneMayLieOnBoth() {
    Event event = event("CONSULT", 0, -1, 0.5);
    assertThat(score(event).overlap()).isEqualTo(1);
    assertThat(score(event).judged()).as("only one of the two takes part").isEmpty();
  }

  @Test
  void partOfAMarkCountsInPart() {
    MarkedSentence long7 =
        new MarkedSentence("x", "m", "AID", TEXT, List.of(new Span(0, 8)), List.of());
    MarkedScore score = MarkedScore.of(long7, Samples.record("m", TEXT, event("AID", 0, -1, 1)), 0);
    assertThat(score.overlap()).isEqualTo(0.5);
  }

  @Test
  void concedingAndRetreatingAreYielding() {
    assertThat(score(event("CONCEDE", 0, 13, 1)).answer()).isEqualTo("YIELD");
    assertThat(score(event("RETREAT", 0, 13, 1)).answer()).isEqualTo("YIELD");
  }

  @Test
  void noEventIsNone() {
    assertThat(score().answer()).isEqualTo(MarkedSentence.NONE);
    assertThat(MarkedScore.of(sentence("AID"), null, 0).answer()).isEqualTo("NONE");
    assertThat(
            MarkedScore.of(
                    sentence("AID"), Samples.record("m", TEXT, event("AID", 0, 13, 0.4)), 0.5)
                .answer())
        .isEqualTo("NONE");
  }

  @Test
  void macroF1IsTheMeanOverTheTypesOfTheGold() {
    List<MarkedSentence> sentences =
        List.of(named("a", "AID"), named("b", "AID"), named("c", "CONSULT"), named("d", "CONSULT"));
    Map<String, ArticleRecord> records =
        Map.of(
            "a", Samples.record("a", TEXT, event("AID", 0, 13, 1)),
            "b", Samples.record("b", TEXT, event("AID", 0, 13, 1)),
            "c", Samples.record("c", TEXT, event("AID", 0, 13, 1)),
            "d", Samples.record("d", TEXT, event("PROTEST", 0, 13, 1)));
    MarkedEvaluation evaluation = MarkedEvaluation.of(sentences, records);
    // AID: 2 right, 1 false, F1 0.8; CONSULT: 0; PROTEST is no type of the gold.
    assertThat(evaluation.macroF1().value()).isEqualTo(0.4, within(1e-12));
    assertThat(evaluation.all().counts()).isEqualTo(new Counts(2, 2, 2));
    assertThat(evaluation.byType().get("AID").counts()).isEqualTo(new Counts(2, 1, 0));
    assertThat(evaluation.confusions())
        .isEqualTo(Map.of("CONSULT", Map.of("AID", 1, "PROTEST", 1)));
  }

  private static MarkedSentence named(String id, String type) {
    return new MarkedSentence(
        "x.tsv:2", id, type, TEXT, List.of(new Span(0, 4)), List.of(new Span(13, 18)));
  }
}
