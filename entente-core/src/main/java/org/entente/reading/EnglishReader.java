package org.entente.reading;

/** Reads English sentences. */
final class EnglishReader extends DependencyReader {
  EnglishReader() {
    super(new EnglishGrammar());
  }
}
