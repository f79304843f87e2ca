package org.entente.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

/** Where the items of an article begin that gathers briefs. */
class ItemsTest {

  private static final String TEXT = "Les brèves\n\nLIMA - Un.\n\nQUITO - Deux. Trois.";

  private static Sentence sentence(int index, String words) {
    int start = TEXT.indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Sentence(index, span, Block.Kind.PARAGRAPH, words, List.of());
  }

  private static Block dateline(String words) {
    int start = TEXT.indexOf(words);
    return new Block(Block.Kind.DATELINE, new Span(start, start + words.length()));
  }

  private static Article article(Block... datelines) {
    String first = datelines.length == 0 ? null : datelines[0].span().of(TEXT);
    return new Article(
        "a",
        null,
        null,
        "fr",
        null,
        null,
        false,
        TEXT,
        first,
        List.of(),
        List.of(),
        List.of(datelines));
  }

  private static final List<Sentence> SENTENCES =
      List.of(
          sentence(0, "Les brèves"),
          sentence(1, "Un."),
          sentence(2, "Deux."),
          sentence(3, "Trois."));

  @Test
  void eachDatelineBeginsAnItem() {
    List<Items.Item> items = Items.of(article(dateline("LIMA"), dateline("QUITO")), SENTENCES);
    assertThat(items)
        .containsExactly(
            new Items.Item("LIMA", true, SENTENCES.subList(0, 2)),
            new Items.Item("QUITO", true, SENTENCES.subList(2, 4)));
  }

  @Test
  void oneDatelineOrNoneIsOneItem() {
    assertThat(Items.of(article(dateline("LIMA")), SENTENCES))
        .containsExactly(new Items.Item("LIMA", false, SENTENCES));
    assertThat(Items.of(article(), SENTENCES))
        .containsExactly(new Items.Item(null, false, SENTENCES));
  }
}
