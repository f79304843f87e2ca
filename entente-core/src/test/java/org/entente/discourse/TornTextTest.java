package org.entente.discourse;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Arrays;
import org.entente.codebook.Codebook;
import org.entente.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that breaks off anywhere is coded as far as it goes. */
class TornTextTest {

  private static final Coder CODER =
      new Coder(Codebook.standard(), World.standard(), LocalDate.of(2026, 11, 1));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | “\"Ridicule\", a tranché pour sa part Guillaume Soro, le Premier ministre de M",
        "fr | Le Kenya a imposé de nouvelles sanctions à l'Ouganda, accusé de livrer des armes aux rebelles, et n'a pas"
            + " accepté de rencontrer ses ministres.",
        "en | \"Ridiculous\", said the minister of Kenya, who accused Uganda of sending arms to the rebels and refused to",
      })
  void everyBeginningOfASentenceIsCoded(String language, String sentence) {
    String[] words = sentence.split(" ");
    for (int n = 1; n <= words.length; n++) {
      String beginning = String.join(" ", Arrays.copyOf(words, n));
      assertThatCode(() -> CODER.code(CodebookExamplesTest.article(beginning, language)))
          .as(beginning)
          .doesNotThrowAnyException();
    }
  }
}
