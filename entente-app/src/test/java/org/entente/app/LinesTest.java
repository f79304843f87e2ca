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
  void charactersOfTwoColumnsAreCountedAsTwoAndMayBeParted() {
    assertThat(Lines.wrap("中国和 俄罗斯 sign", 9, 3, 4))
        .containsExactly(new Lines.Line("中国和 俄", 0, 0), new Lines.Line("罗斯 sign", 0, 0));
    assertThat(Lines.wrap("e\u0301te\u0301 a", 5, 0, 0)).hasSize(1);
  }

  @Test
  void aCellFillsItsColumns() {
    assertThat(Columns.fit("Iran", 6)).isEqualTo("Iran  ");
    assertThat(Columns.fit("Belarus", 6)).isEqualTo("Belar…");
    assertThat(Columns.fit("中国和", 6)).isEqualTo("中国和");
    assertThat(Columns.fit("中国和俄", 6)).isEqualTo("中国… ");
    assertThat(Columns.of("😀")).isEqualTo(2);
  }

  @Test
  void nothingGivesNoLine() {
    assertThat(Lines.wrap(" \n", 10, 0, 0)).isEmpty();
  }
}
