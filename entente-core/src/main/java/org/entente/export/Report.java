package org.entente.export;

import org.entente.model.Article;
import org.entente.model.Event;

/**
 * One article's telling of an event.
 *
 * @param article the article
 * @param event the event as this article tells it; its spans refer to the article's text
 */
public record Report(Article article, Event event) {

  /** Offset in the article's text in characters, as R and Python count them. */
  int characters(int offset) {
    return article.text().codePointCount(0, offset);
  }
}
