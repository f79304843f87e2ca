package org.entente.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reading.Predicate;

/** All entries of one language, found by the lemma of their words. */
public final class Lexicon {

  /** The word of entries that stand beside any verb. */
  public static final String ANY_VERB = "*";

  private final String language;
  private final Map<Predicate.Kind, Map<String, List<Entry>>> byLemma = new HashMap<>();
  private final List<Entry> entries;
  private final Map<String, Set<String>> classes;
  private final Map<String, Map<String, List<String>>> modeWords;
  private final Topics topics;

  Lexicon(
      String language,
      List<Entry> entries,
      Map<String, Set<String>> classes,
      Map<String, Map<String, List<String>>> modeWords,
      Topics topics) {
    this.language = language;
    this.entries = List.copyOf(entries);
    this.classes = Map.copyOf(classes);
    this.modeWords = Map.copyOf(modeWords);
    this.topics = topics;
    for (Entry entry : entries) {
      entry
          .words()
          .forEach((kind, lemmas) -> lemmas.forEach(lemma -> index(kind, lemma).add(entry)));
    }
  }

  private List<Entry> index(Predicate.Kind kind, String lemma) {
    return byLemma
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(lemma, k -> new ArrayList<>());
  }

  /** ISO 639-1 code. */
  public String language() {
    return language;
  }

  /** Entries whose words hold this lemma. */
  public List<Entry> candidates(Predicate.Kind kind, String lemma) {
    return byLemma.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
  }

  /** All entries, acts before operators, in the order of their files. */
  public List<Entry> entries() {
    return entries;
  }

  /** Whether the class {@code name} (without "@") exists. */
  public boolean hasClass(String name) {
    return classes.containsKey(name);
  }

  /** Whether the class {@code name} (without "@") holds the lemma. */
  public boolean inClass(String name, String lemma) {
    return classes.getOrDefault(name, Set.of()).contains(lemma);
  }

  /**
   * Whether the words hold one of the class {@code name}, which may have several words.
   *
   * @param words lemmas with single blanks between, before and behind them
   */
  public boolean names(String name, String words) {
    return classes.getOrDefault(name, Set.of()).stream()
        .anyMatch(phrase -> words.contains(" " + phrase + " "));
  }

  /** The words that tell the modes of an event type, by mode. */
  public Map<String, List<String>> modeWords(String type) {
    return modeWords.getOrDefault(type, Map.of());
  }

  /** Words of subjects and contexts. */
  public Topics topics() {
    return topics;
  }

  /** All lemmas of the entries: a sentence with none of them holds no event. */
  public Set<String> triggerLemmas() {
    Set<String> lemmas = new HashSet<>();
    byLemma.values().forEach(map -> lemmas.addAll(map.keySet()));
    return lemmas;
  }
}
