package org.entente.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language that tell where something is, from {@code world/places/LANGUAGE.tsv}.
 */
final class PlaceWords {

  private static final Set<String> KINDS =
      Set.of(
          "at", "dative", "of", "skip", "noun", "loose", "event", "taking", "hitting", "giving",
          "moving", "capital", "our", "title", "common", "wide", "narrow", "le", "les", "elided",
          "and", "day", "upon", "struck");

  private static final Map<String, PlaceWords> LOADED = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> words = new HashMap<>();

  /** Prepositions of several words, each as its words from the last to the first. */
  private final List<List<String>> phrases = new ArrayList<>();

  private PlaceWords(String language) {
    String file = "places/" + language + ".tsv";
    GazetteerFiles.read(
        file,
        row -> {
          if (!KINDS.contains(row.cell(0))) {
            throw row.error(
                "unknown kind " + row.cell(0) + "; allowed: " + String.join(" ", KINDS));
          }
          for (String word : row.cell(1).split(",\\s*")) {
            add(row.cell(0), word);
          }
        });
  }

  static PlaceWords of(String language) {
    return LOADED.computeIfAbsent(language, PlaceWords::new);
  }

  private void add(String kind, String word) {
    if (kind.equals("at") && word.contains(" ")) {
      List<String> parts = new ArrayList<>(List.of(word.toLowerCase(Locale.ROOT).split("[ '-]")));
      Collections.reverse(parts);
      phrases.add(parts);
    } else {
      String kept = kind.equals("common") ? NameKey.of(word) : word.toLowerCase(Locale.ROOT);
      words.computeIfAbsent(kind, k -> new HashSet<>()).add(kept);
    }
  }

  /** Whether the word, in lower case, is of the kind. */
  boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /**
   * How many words of a preposition of several words stand before a place.
   *
   * @param before the words before the place in lower case, from the nearest to the farthest
   * @param from how many of them to leave out
   * @return the number of words of the preposition, or 0
   */
  int phraseAt(List<String> before, int from) {
    for (List<String> phrase : phrases) {
      if (from + phrase.size() <= before.size() && matches(phrase, before, from)) {
        return phrase.size();
      }
    }
    return 0;
  }

  private boolean matches(List<String> phrase, List<String> before, int from) {
    for (int i = 0; i < phrase.size(); i++) {
      String word = before.get(from + i);
      boolean same = phrase.get(i).equals(word) || (phrase.get(i).equals("de") && is("of", word));
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
