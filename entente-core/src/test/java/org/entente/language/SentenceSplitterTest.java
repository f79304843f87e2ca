package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final SentenceSplitter french = Analyzers.splitter("fr");
  private final SentenceSplitter english = Analyzers.splitter("en");

  private static List<String> split(SentenceSplitter splitter, String text) {
    return splitter.split(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void stopsAfterFrenchAbbreviationsEndNoSentence() {
    assertThat(
            split(
                french,
                "M. Diallo a reçu le Gén. Traoré. Mme Sy est partie. Le Dr. Ba a lu 10.000 pages."))
        .containsExactly(
            "M. Diallo a reçu le Gén. Traoré.",
            "Mme Sy est partie.",
            "Le Dr. Ba a lu 10.000 pages.");
  }

  @Test
  void initialsEndASentenceBeforeAStarterOnly() {
    assertThat(
            split(
                english, "They left the U.S. The army stayed. U.S. Gen. John F. Smith came back."))
        .containsExactly(
            "They left the U.S.", "The army stayed.", "U.S. Gen. John F. Smith came back.");
  }

  @Test
  void closingQuotesBelongToTheirSentence() {
    assertThat(split(french, "« Nous partons. » Il est parti. \"Pourquoi ?\" Nul ne sait…"))
        .containsExactly("« Nous partons. »", "Il est parti.", "\"Pourquoi ?\"", "Nul ne sait…");
  }

  @Test
  void aStopBeforeALowerCaseWordEndsNone() {
    assertThat(split(french, "« Assez ! » a crié la foule. La paix.Le ministre est sorti."))
        .containsExactly("« Assez ! » a crié la foule.", "La paix.", "Le ministre est sorti.");
  }

  @Test
  void staysWithinItsBlock() {
    String text = "Un. Deux. Trois.";
    assertThat(french.split(text, new Span(4, 9))).containsExactly(new Span(4, 9));
  }
}
