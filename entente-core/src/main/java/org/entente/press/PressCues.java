package org.entente.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The words by which one language marks the parts of an article, as {@code press/LANGUAGE.yaml}
 * lists them; all folded ({@link Characters#fold}) and, where one may begin another, the longest
 * first.
 *
 * @param related openings of a line that points at another article ("à lire aussi")
 * @param rubrics words that may stand between the sign and the headline of such a line
 *     ("reportage")
 * @param creditOpenings words before the agencies of a credit line ("avec", "source")
 * @param creditJoiners the same words where others stand before them ("La rédaction avec AFP")
 * @param creditFillers words between those and the agencies ("les informations de l'")
 * @param creditLines whole credit lines that name no agency ("avec les informations des agences")
 * @param bylineOpenings openings of a line that names its writer without more ("de notre
 *     correspondant")
 * @param authorOpenings words before the writer's name ("par")
 * @param publishedOpenings words before the day of publication ("publié le")
 * @param captionOpenings openings of a caption ("photo")
 * @param signatureOpenings words before place and date at the end of a communiqué ("fait à")
 * @param dayFirst whether 03/05/2024 is the third of May
 * @param months number of the month for each of its names and short forms
 * @param weekdays names of the days
 * @param notPlaces words in capitals that may stand before a dash and are no place ("urgent")
 * @param functionWords words so frequent and so much its own that running text shows the language
 *     by them
 * @param headlineWords words that show the language of a headline
 * @param ownLetters letters that show it too, in small
 */
record PressCues(
    List<String> related,
    List<String> rubrics,
    List<String> creditOpenings,
    List<String> creditJoiners,
    List<String> creditFillers,
    List<String> creditLines,
    List<String> bylineOpenings,
    List<String> authorOpenings,
    List<String> publishedOpenings,
    List<String> captionOpenings,
    List<String> signatureOpenings,
    boolean dayFirst,
    Map<String, Integer> months,
    Set<String> weekdays,
    Set<String> notPlaces,
    Set<String> functionWords,
    Set<String> headlineWords,
    String ownLetters) {

  private static final Set<String> KEYS =
      Set.of(
          "related",
          "rubrics",
          "credit-openings",
          "credit-joiners",
          "credit-fillers",
          "credit-lines",
          "byline-openings",
          "author-openings",
          "published-openings",
          "caption-openings",
          "signature-openings",
          "day-first",
          "months",
          "weekdays",
          "not-places",
          "function-words",
          "headline-words",
          "own-letters");

  /**
   * The cues of a language.
   *
   * @throws IllegalStateException where the file is missing or has other keys than these
   */
  static PressCues of(String language) {
    String resource = "/press/" + language + ".yaml";
    Map<String, Object> lists = load(resource);
    if (!lists.keySet().equals(KEYS)) {
      throw new IllegalStateException(
          resource + ": found the keys " + lists.keySet() + ", allowed: " + KEYS);
    }
    Map<String, Integer> months = new HashMap<>();
    ((Map<?, ?>) lists.get("months"))
        .forEach((month, names) -> words(names).forEach(name -> months.put(name, (Integer) month)));
    return new PressCues(
        words(lists.get("related")),
        words(lists.get("rubrics")),
        words(lists.get("credit-openings")),
        words(lists.get("credit-joiners")),
        words(lists.get("credit-fillers")),
        words(lists.get("credit-lines")),
        words(lists.get("byline-openings")),
        words(lists.get("author-openings")),
        words(lists.get("published-openings")),
        words(lists.get("caption-openings")),
        words(lists.get("signature-openings")),
        (Boolean) lists.get("day-first"),
        Map.copyOf(months),
        Set.copyOf(words(lists.get("weekdays"))),
        Set.copyOf(words(lists.get("not-places"))),
        Set.copyOf(words(lists.get("function-words"))),
        Set.copyOf(words(lists.get("headline-words"))),
        (String) lists.get("own-letters"));
  }

  /**
   * Names and short names of news agencies as they are written, from {@code press/agencies.yaml}.
   */
  static Set<String> agencies() {
    Set<String> names = new HashSet<>();
    for (Object name : (List<?>) load("/press/agencies.yaml").get("agencies")) {
      names.add((String) name);
    }
    return Set.copyOf(names);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> load(String resource) {
    try (InputStream in = PressCues.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      LoadSettings settings =
          LoadSettings.builder().setLabel(resource).setAllowDuplicateKeys(false).build();
      return (Map<String, Object>) new Load(settings).loadFromInputStream(in);
    } catch (IOException failed) {
      throw new UncheckedIOException(resource, failed);
    }
  }

  private static List<String> words(Object list) {
    List<String> words = new ArrayList<>();
    for (Object word : (List<?>) list) {
      words.add(Characters.fold((String) word));
    }
    words.sort(Comparator.comparingInt(String::length).reversed());
    return List.copyOf(words);
  }

  /** Whether the word is written with one of the language's own letters. */
  boolean hasOwnLetter(String word) {
    return word.chars().anyMatch(c -> ownLetters.indexOf(Character.toLowerCase(c)) >= 0);
  }

  /**
   * The length of the first of these openings with which the folded text begins at this place as a
   * word, or 0.
   */
  static int opening(List<String> openings, String folded, int from, int to) {
    for (String opening : openings) {
      int end = from + opening.length();
      if (end <= to
          && folded.startsWith(opening, from)
          && (end == to
              || !Character.isLetterOrDigit(folded.charAt(end))
              || opening.endsWith("'"))) {
        return opening.length();
      }
    }
    return 0;
  }
}
