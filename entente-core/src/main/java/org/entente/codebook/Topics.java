package org.entente.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that tell what an act is about.
 *
 * @param subjects sector or topic to its words
 * @param contexts PLOVER context to its words
 */
public record Topics(Map<String, List<String>> subjects, Map<String, List<String>> contexts) {

  /** Takes copies that keep the order. */
  public Topics {
    subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
    contexts = Collections.unmodifiableMap(new LinkedHashMap<>(contexts));
  }

  /**
   * The topics of which a word occurs in {@code words}: lemmas joined by single blanks, a blank at
   * both ends.
   */
  public static List<String> in(Map<String, List<String>> topics, String words) {
    List<String> found = new ArrayList<>();
    topics.forEach(
        (topic, list) -> {
          for (String word : list) {
            if (holds(words, word)) {
              found.add(topic);
              break;
            }
          }
        });
    return found;
  }

  /**
   * Whether {@code word} stands in {@code words} with a blank on either side; no string is made for
   * the search.
   */
  private static boolean holds(String words, String word) {
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      int end = at + word.length();
      if (at > 0
          && words.charAt(at - 1) == ' '
          && end < words.length()
          && words.charAt(end) == ' ') {
        return true;
      }
    }
    return false;
  }
}
