package org.entente.reading;

import org.entente.model.Sentence;

/**
 * Turns the dependency tree of one language into predicates with named arguments. Everything behind
 * this interface is free of syntax and of language. A pure function: thread-safe, no state.
 */
public interface Reader {

  /** ISO 639-1 code of the language it reads. */
  String language();

  /**
   * The predicates of the sentence: every verb, and every noun or adjective that has arguments or
   * stands alone.
   */
  SentenceReading read(Sentence sentence);
}
