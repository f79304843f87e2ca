package org.entente.export;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Span;

/** Which sentence of an article stands at an offset, for formats that number sentences. */
final class Sentences {

  private Sentences() {}

  /**
   * Number of the sentence at the offset, from 1, counted by punctuation within the parts of the
   * article that are read. An abbreviation may count as an end, so that the number tells order and
   * rough place, not more.
   */
  static int number(Article article, int offset) {
    int number = 0;
    for (Block block : parts(article)) {
      if (!block.isRead() || block.span().start() > offset) {
        continue;
      }
      String words = block.span().of(article.text());
      BreakIterator sentences = BreakIterator.getSentenceInstance(locale(article));
      sentences.setText(words);
      int start = sentences.first();
      for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
        if (block.span().start() + start <= offset) {
          number++;
        }
        start = end;
      }
    }
    return Math.max(1, number);
  }

  /** Whether the offset lies in the title or the first paragraph. */
  static boolean leads(Article article, int offset) {
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH) {
        return offset < block.span().end();
      }
    }
    return number(article, offset) == 1;
  }

  /** The parts of the article; one where nobody has told them apart. */
  private static List<Block> parts(Article article) {
    return article.blocks().isEmpty()
        ? List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, article.text().length())))
        : article.blocks();
  }

  static Locale locale(Article article) {
    return article.language() == null ? Locale.ROOT : Locale.forLanguageTag(article.language());
  }
}
