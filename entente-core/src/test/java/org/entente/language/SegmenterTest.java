package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.model.Block;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private final Segmenter segmenter = new Segmenter(Set.of("urgent", "lire aussi"));

  private List<String> segments(String text, Block.Kind kind) {
    return segmenter.segment(text, new Span(0, text.length()), kind).stream()
        .map(s -> s.kind() + " " + s.span().of(text))
        .toList();
  }

  @Test
  void aHeadlineHasLabelTopicAndClause() {
    assertThat(segments("URGENT/Mali: l'armée (régulière) attaque", Block.Kind.TITLE))
        .containsExactly(
            "MARK URGENT/",
            "TOPIC Mali",
            "MARK :",
            "CLAUSE l'armée (régulière) attaque",
            "MARK (",
            "ASIDE régulière",
            "MARK )");
  }

  @Test
  void aParagraphHasNoTopic() {
    assertThat(segments("Il l'a dit : c'est fini.", Block.Kind.PARAGRAPH))
        .containsExactly("CLAUSE Il l'a dit : c'est fini.");
  }

  @Test
  void arrowsAreNoWords() {
    assertThat(segments(">> Le Togo vote", Block.Kind.RELATED))
        .containsExactly("MARK >>", "CLAUSE Le Togo vote");
  }

  @Test
  void aTimeIsNoTopic() {
    assertThat(segments("Rendez-vous à 10:30 à Lomé", Block.Kind.TITLE))
        .containsExactly("CLAUSE Rendez-vous à 10:30 à Lomé");
  }

  @Test
  void aSentenceInParenthesesStaysWhole() {
    assertThat(segments("(Le texte a été corrigé)", Block.Kind.PARAGRAPH))
        .containsExactly("CLAUSE (Le texte a été corrigé)");
  }
}
