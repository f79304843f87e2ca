package org.entente.language.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of one language by kind ("month", "weekday", "number"), each with its value. An entry
 * written with a capital matches only capitalised words; one written in lower case matches any
 * case.
 */
final class Vocabulary {

  /**
   * A word found: where it ends (exclusive, in units), its value, whether it is always written with
   * a capital.
   */
  record Hit(int end, Object value, boolean capital) {}

  /** An entry: its units and its value. */
  record Entry(List<String> folded, boolean capital, Object value) {

    int matches(Words words, int at) {
      if (capital && !words.get(at).isCapitalised()) {
        return -1;
      }
      for (int i = 0; i < folded.size(); i++) {
        if (at + i >= words.size() || (i > 0 && !words.continues(at + i))) {
          return -1;
        }
        if (!words.get(at + i).folded().equals(folded.get(i))) {
          return -1;
        }
      }
      return at + folded.size();
    }
  }

  private final Map<String, Map<String, List<Entry>>> entries = new TreeMap<>();
  private final Set<String> beginnings = new HashSet<>();

  /** Adds a word; false where the kind has it already. */
  boolean add(String kind, String word, Object value) {
    Entry entry = entryOf(word, value);
    List<Entry> same =
        entries
            .computeIfAbsent(kind, k -> new HashMap<>())
            .computeIfAbsent(entry.folded().get(0), k -> new ArrayList<>());
    if (same.stream().anyMatch(e -> e.folded().equals(entry.folded()))) {
      return false;
    }
    same.add(entry);
    beginnings.add(entry.folded().get(0));
    return true;
  }

  static Entry entryOf(String word, Object value) {
    Words units = Words.of(word.replace('_', ' '));
    List<String> folded = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      folded.add(units.get(i).folded());
    }
    return new Entry(List.copyOf(folded), units.get(0).isCapitalised(), value);
  }

  /** Whether a word of any kind begins with this unit. */
  boolean begins(String folded) {
    return beginnings.contains(folded);
  }

  boolean has(String kind) {
    return entries.containsKey(kind);
  }

  Set<String> kinds() {
    return entries.keySet();
  }

  /** All entries of a kind, in no order. */
  List<Entry> all(String kind) {
    return entries.getOrDefault(kind, Map.of()).values().stream().flatMap(List::stream).toList();
  }

  /** The longest word of this kind that begins at {@code at}, or null. */
  Hit find(String kind, Words words, int at) {
    List<Entry> same = entries.getOrDefault(kind, Map.of()).get(words.get(at).folded());
    if (same == null) {
      return null;
    }
    Hit best = null;
    for (Entry entry : same) {
      int end = entry.matches(words, at);
      if (end > 0 && (best == null || end > best.end())) {
        best = new Hit(end, entry.value(), entry.capital());
      }
    }
    return best;
  }
}
