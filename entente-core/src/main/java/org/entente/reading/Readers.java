package org.entente.reading;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The installed readers. */
public final class Readers {
  private static final Map<String, Supplier<Reader>> INSTALLED =
      Map.of("fr", FrenchReader::new, "en", EnglishReader::new);
  private static final Map<String, Reader> LOADED = new ConcurrentHashMap<>();

  private Readers() {}

  /** ISO 639-1 codes of the languages that can be read, sorted. */
  public static Set<String> languages() {
    return new TreeSet<>(INSTALLED.keySet());
  }

  /**
   * The reader of a language.
   *
   * @throws IllegalArgumentException where none is installed
   */
  public static Reader forLanguage(String language) {
    if (!INSTALLED.containsKey(language)) {
      throw new IllegalArgumentException(
          "no reader for language " + language + "; installed: " + languages());
    }
    return LOADED.computeIfAbsent(language, code -> INSTALLED.get(code).get());
  }
}
