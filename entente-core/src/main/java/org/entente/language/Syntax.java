package org.entente.language;

import java.util.List;

/**
 * What one language's parser does to a stretch of text without clause-external marks. Thread-safe.
 */
interface Syntax {

  /** The words of the view, contractions taken apart. */
  List<Word> tokenize(ParserView view);

  /** Gives each word its tag, head, relation, lemma and features; at least one word. */
  void parse(List<Word> words);

  /**
   * Whether the language's dictionary has this word, in whatever case, as a common word rather than
   * as a name.
   */
  boolean isCommon(String word);
}
