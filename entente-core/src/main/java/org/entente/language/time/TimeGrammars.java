package org.entente.language.time;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The time grammars, one for each language. A language is a folder {@code language/time/CODE} on
 * the class path with {@code words.tsv} and files {@code patterns*.tsv}; docs/time-grammar.md
 * describes them.
 */
public final class TimeGrammars {

  private static final Map<String, TimeGrammar> LOADED = new ConcurrentHashMap<>();

  private TimeGrammars() {}

  /**
   * The grammar of the language, loaded once.
   *
   * @param code ISO 639-1 code ("fr")
   * @throws IllegalArgumentException where there is no such language
   * @throws IllegalStateException where its data are broken; names every file and line
   */
  public static TimeGrammar forLanguage(String code) {
    return LOADED.computeIfAbsent(code, c -> new PatternGrammar(TimeData.load(c)));
  }
}
