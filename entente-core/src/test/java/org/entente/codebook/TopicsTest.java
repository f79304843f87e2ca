package org.entente.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private final Topics topics =
      new Topics(
          Map.of("labour", List.of("travail"), "energy", List.of("OPEP", "gaz naturel")),
          Map.of("economic", List.of("gaz")),
          List.of("visite de travail"));

  @Test
  void aWordTellsItsTopicInWholeWordsOnly() {
    assertThat(topics.subjectsIn(" le droit de le travail ")).containsExactly("labour");
    assertThat(topics.subjectsIn(" le travailleur ")).isEmpty();
    assertThat(topics.subjectsIn(" le gaz naturel ")).containsExactly("energy");
    assertThat(topics.contextsIn(" le gaz naturel ")).containsExactly("economic");
  }

  @Test
  void aPhraseMaySayThatItsWordsTellSomethingElse() {
    assertThat(topics.subjectsIn(" une visite de travail ")).isEmpty();
    assertThat(topics.subjectsIn(" une visite de travail sur le travail "))
        .containsExactly("labour");
  }

  @Test
  void namesAreFoundHoweverTheyAreWritten() {
    assertThat(topics.subjectsIn(" le réunion de le opep ")).containsExactly("energy");
  }
}
