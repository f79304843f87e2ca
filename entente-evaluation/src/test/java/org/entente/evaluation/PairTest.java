package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairTest {

  @Test
  void everyActorActsTowardsEveryRecipientWithoutSectors() {
    assertThat(Pair.of("ACCUSE", List.of("USA/GOV", "GBR/LEG"), List.of("IRN/GOV", "IRN/MIL")))
        .containsExactlyInAnyOrder(
            new Pair("ACCUSE", "USA", "IRN"), new Pair("ACCUSE", "GBR", "IRN"));
  }

  @Test
  void actorsAmongThemselvesMakeEveryTwoOfThem() {
    assertThat(Pair.of("ASSAULT", List.of("RUS/MIL", "CHN", "UKR/MIL"), List.of()))
        .containsExactlyInAnyOrder(
            new Pair("ASSAULT", "CHN", "RUS"),
            new Pair("ASSAULT", "CHN", "UKR"),
            new Pair("ASSAULT", "RUS", "UKR"));
  }

  @Test
  void twoSidesOfOneCountryFaceEachOther() {
    assertThat(Pair.of("CONSULT", List.of("MLI/GOV", "MLI/REB"), List.of()))
        .containsExactly(new Pair("CONSULT", "MLI", "MLI"));
    assertThat(Pair.of("CONSULT", List.of("MLI/GOV", "MLI/GOV"), List.of()))
        .as("the same side twice is one side")
        .containsExactly(new Pair("CONSULT", "MLI", null));
  }

  @Test
  void orderCountsUnlessTheTypeIsMutual() {
    assertThat(Pair.of("CONSULT", List.of("USA"), List.of("FRA")))
        .isEqualTo(Pair.of("CONSULT", List.of("FRA"), List.of("USA")));
    assertThat(Pair.of("ACCUSE", List.of("USA"), List.of("FRA")))
        .isNotEqualTo(Pair.of("ACCUSE", List.of("FRA"), List.of("USA")));
  }

  @Test
  void whereNobodyIsNamed() {
    assertThat(Pair.of("SUPPORT", List.of(), List.of("MLI")))
        .as("sorted, nobody last")
        .containsExactly(new Pair("SUPPORT", "MLI", null));
    assertThat(Pair.of("ACCUSE", List.of(), List.of("MLI")))
        .containsExactly(new Pair("ACCUSE", null, "MLI"));
    assertThat(Pair.of("PROTEST", List.of(), List.of()))
        .containsExactly(new Pair("PROTEST", null, null));
  }
}
