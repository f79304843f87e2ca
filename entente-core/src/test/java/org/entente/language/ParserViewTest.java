package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class ParserViewTest {

  private static ParserView view(String text) {
    return ParserView.of(text, new Span(0, text.length()), at -> false);
  }

  @Test
  void typographyIsPlainAndOffsetsAreKept() {
    ParserView view = view("L\u2019o\u00adffre\u2026 oui");
    assertThat(view.text()).isEqualTo("L'offre... oui");
    assertThat(view.inArticle(2, 7)).isEqualTo(new Span(2, 8));
    assertThat(view.inArticle(7, 10)).isEqualTo(new Span(8, 9));
    assertThat(view.inArticle(11, 14)).isEqualTo(new Span(10, 13));
  }

  @Test
  void quotationMarksAreHidden() {
    ParserView view = view("\u00ab\u00a0Non\u00a0\u00bb");
    assertThat(view.text()).isEqualTo("  Non  ");
    assertThat(view.hidden()).containsExactly(new Span(0, 1), new Span(6, 7));
  }

  @Test
  void ligaturesAndCombiningAccentsAreComposed() {
    ParserView view = view("\ufb01n e\u0301tat");
    assertThat(view.text()).isEqualTo("fin \u00e9tat");
    assertThat(view.inArticle(0, 3)).isEqualTo(new Span(0, 2));
    assertThat(view.inArticle(4, 5)).isEqualTo(new Span(3, 5));
  }
}
