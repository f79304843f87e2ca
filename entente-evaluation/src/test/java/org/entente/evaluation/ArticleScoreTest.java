package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;

class ArticleScoreTest {

  private static final List<String> FRA = List.of("FRA/GOV");
  private static final List<String> MLI = List.of("MLI/GOV");

  private static ArticleScore score(GoldArticle gold, Event... found) {
    return ArticleScore.of(gold, Samples.record(gold.id(), found), 0);
  }

  @Test
  void rightFalseAndMissed() {
    ArticleScore score =
        score(
            Samples.article("a", Samples.gold("ACCUSE", FRA, MLI), Samples.gold("AID", FRA, MLI)),
            Samples.event("ACCUSE", FRA, MLI, 0.9),
            Samples.event("THREATEN", MLI, FRA, 0.9));
    assertThat(score.right()).containsExactly(new Pair("ACCUSE", "FRA", "MLI"));
    assertThat(score.wrong()).containsExactly(new Pair("THREATEN", "MLI", "FRA"));
    assertThat(score.missed()).containsExactly(new Pair("AID", "FRA", "MLI"));
    assertThat(score.types()).isEqualTo(new Counts(1, 1, 1));
    assertThat(score.sides()).isEqualTo(new Counts(1, 1, 1));
    assertThat(score.events()).isEqualTo(new Counts(1, 1, 1));
    assertThat(score.judged()).extracting(Judged::right).containsExactly(true, false);
  }

  @Test
  void optionalGoldIsNeitherMissedNorFalse() {
    GoldArticle gold =
        Samples.article(
            "a", Samples.optional("ACCUSE", FRA, MLI), Samples.optional("AID", FRA, MLI));
    ArticleScore score = score(gold, Samples.event("ACCUSE", FRA, MLI, 0.9));
    assertThat(score.pairs()).isEqualTo(Counts.NONE);
    assertThat(score.judged()).as("nobody can tell").isEmpty();
  }

  @Test
  void whatDidNotTakePlaceIsNotFound() {
    GoldArticle gold = Samples.article("a", Samples.gold("ACCUSE", FRA, MLI));
    for (String status : List.of("negated", "hypothetical", "future")) {
      assertThat(score(gold, Samples.event("ACCUSE", FRA, MLI, 1, status, null, null)).pairs())
          .as(status)
          .isEqualTo(new Counts(0, 0, 1));
    }
    assertThat(score(gold, Samples.event("ACCUSE", FRA, MLI, 1, "historical", null, null)).pairs())
        .isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void eventsBelowTheLimitAreNotFound() {
    GoldArticle gold = Samples.article("a", Samples.gold("ACCUSE", FRA, MLI));
    Event event = Samples.event("ACCUSE", FRA, MLI, 0.7);
    assertThat(ArticleScore.of(gold, Samples.record("a", event), 0.7).pairs())
        .isEqualTo(new Counts(1, 0, 0));
    assertThat(ArticleScore.of(gold, Samples.record("a", event), 0.71).pairs())
        .isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void daysAndPlacesOfWhatWasFound() {
    GoldEvent dated =
        new GoldEvent("ACCUSE", null, FRA, MLI, "2024-05-02", "Bamako", "MLI", null, false);
    GoldEvent missed =
        new GoldEvent("AID", null, FRA, MLI, "2024-05-02", "Bamako", "MLI", null, false);
    GoldArticle gold = Samples.article("a", dated, missed);
    ArticleScore right =
        score(gold, Samples.event("ACCUSE", FRA, MLI, 1, "actual", "2024-05-02", "MLI"));
    assertThat(right.dates()).isEqualTo(new Counts(1, 0, 0));
    assertThat(right.places()).isEqualTo(new Counts(1, 0, 0));
    ArticleScore wrong =
        score(gold, Samples.event("ACCUSE", FRA, MLI, 1, "actual", "2024-05", null));
    assertThat(wrong.dates()).isEqualTo(new Counts(0, 0, 1));
    assertThat(wrong.places()).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void anEventIsRightWhenAllItsPairsAre() {
    GoldArticle gold = Samples.article("a", Samples.gold("ACCUSE", FRA, MLI));
    ArticleScore score = score(gold, Samples.event("ACCUSE", List.of("FRA", "USA"), MLI, 0.5));
    assertThat(score.judged()).extracting(Judged::right).containsExactly(false);
    assertThat(score.pairs()).isEqualTo(new Counts(1, 1, 0));
    assertThat(score.events()).isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void wholeEventsAskForAllSidesOfMutualTypesInAnyRole() {
    GoldArticle gold = Samples.article("a", Samples.gold("CONSULT", FRA, MLI));
    assertThat(score(gold, Samples.event("CONSULT", List.of("MLI", "FRA"), List.of(), 1)).events())
        .isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void anArticleThatWasNotReadIsMissedWhole() {
    GoldArticle gold = Samples.article("a", Samples.gold("ACCUSE", FRA, MLI));
    ArticleEvaluation evaluation = ArticleEvaluation.of(List.of(gold), Map.of());
    assertThat(evaluation.answered()).isZero();
    assertThat(evaluation.pairs().counts()).isEqualTo(new Counts(0, 0, 1));
    assertThat(evaluation.worst()).hasSize(1);
  }

  @Test
  void whatBecameOfMissedPairs() {
    GoldArticle gold =
        Samples.article(
            "a",
            Samples.gold("ACCUSE", FRA, MLI),
            Samples.gold("AID", List.of("USA"), List.of("TCD")),
            Samples.gold("REQUEST", List.of("RUS"), List.of("CHN")),
            Samples.gold("COERCE", List.of("GIN"), List.of("GIN")));
    ArticleScore score =
        score(
            gold,
            Samples.event("ACCUSE", MLI, FRA, 1),
            Samples.event("SUPPORT", List.of("TCD"), List.of("USA"), 1),
            Samples.event("REQUEST", List.of("RUS"), List.of("IND"), 1));
    assertThat(Confusions.of(List.of(score)))
        .isEqualTo(new Confusions(1, 1, 1, 1, Map.of("AID", Map.of("SUPPORT", 1))));
  }
}
