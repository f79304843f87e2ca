package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void breaksAtBlanksAndFollowsTheStretchThatStandsOut() {
    String text = "le ministre  s'est\nentretenu avec eux";
    int from = text.indexOf("s'est");
    int to = text.indexOf(" avec");
    assertThat(Lines.wrap(text, 17, from, to))
        .containsExactly(
            new Lines.Line("le ministre s'est", 12, 17),
            new Lines.Line("entretenu avec", 0, 9),
            new Lines.Line("eux", 0, 0));
  }

  @Test
  void aWordLongerThanTheLineStandsAlone() {
    assertThat(Lines.wrap("a bbbbbbbb c", 4, 0, 0))
        .extracting(Lines.Line::text)
        .containsExactly("a", "bbbbbbbb", "c");
  }

  @Test
  void nothingGivesNoLine() {
    assertThat(Lines.wrap(" \n", 10, 0, 0)).isEmpty();
  }
}
