package org.entente.discourse;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * The items of an article that gathers news briefs: each begins with a dateline of its own
 * ("BANGKOK - ..."), and what one tells holds for no other. An ordinary article is one item.
 */
final class Items {

  private Items() {}

  /**
   * One of them.
   *
   * @param dateline its place and date line, or null
   * @param brief whether it is one of several
   * @param sentences its sentences in their order
   */
  record Item(String dateline, boolean brief, List<Sentence> sentences) {}

  /** The items in their order; what stands before the second dateline belongs to the first. */
  static List<Item> of(Article article, List<Sentence> sentences) {
    List<Span> lines =
        article.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.DATELINE)
            .map(Block::span)
            .toList();
    if (lines.size() < 2) {
      return List.of(new Item(article.dateline(), false, sentences));
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int from = i == 0 ? 0 : lines.get(i).start();
      int to = i + 1 == lines.size() ? Integer.MAX_VALUE : lines.get(i + 1).start();
      List<Sentence> own =
          sentences.stream()
              .filter(sentence -> sentence.span().start() >= from && sentence.span().start() < to)
              .toList();
      if (!own.isEmpty()) {
        items.add(new Item(lines.get(i).of(article.text()), true, own));
      }
    }
    return items;
  }
}
