package org.entente.language;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Sentence;

/**
 * Splits an article into parsed sentences. Implementations are thread-safe; one instance serves a
 * whole run.
 */
public interface Analyzer {

  /** ISO 639-1 code of the language it analyses. */
  String language();

  /**
   * The sentences of the readable blocks of the article, in their order. No sentence crosses a
   * block. A sentence that is too long for the parser is cut at a clause border, never dropped.
   */
  List<Sentence> analyze(Article article);
}
