package org.entente.reading;

/** Reads French sentences. */
final class FrenchReader extends DependencyReader {
  FrenchReader() {
    super(new FrenchGrammar());
  }
}
