package org.entente.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that tell what an act is about.
 *
 * @param subjects sector or topic to its words
 * @param contexts PLOVER context to its words
 * @param unless phrases in which such words tell something else: a "visite de travail" is not about
 *     labour
 */
public record Topics(
    Map<String, List<String>> subjects, Map<String, List<String>> contexts, List<String> unless) {

  /** Takes copies that keep the order, in small letters as the words that are asked about. */
  public Topics {
    subjects = small(subjects);
    contexts = small(contexts);
    unless = small(unless);
  }

  private static Map<String, List<String>> small(Map<String, List<String>> topics) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    topics.forEach((topic, words) -> copy.put(topic, small(words)));
    return Collections.unmodifiableMap(copy);
  }

  private static List<String> small(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * The subjects of which a word occurs.
   *
   * @param words lemmas in small letters joined by single blanks, a blank at both ends
   */
  public List<String> subjectsIn(String words) {
    return in(subjects, words);
  }

  /**
   * The contexts of which a word occurs.
   *
   * @param words lemmas in small letters joined by single blanks, a blank at both ends
   */
  public List<String> contextsIn(String words) {
    return in(contexts, words);
  }

  private List<String> in(Map<String, List<String>> topics, String words) {
    String telling = words;
    for (String phrase : unless) {
      if (holds(telling, phrase)) {
        telling = telling.replace(" " + phrase + " ", " ");
      }
    }
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, List<String>> topic : topics.entrySet()) {
      for (String word : topic.getValue()) {
        if (holds(telling, word)) {
          found.add(topic.getKey());
          break;
        }
      }
    }
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
