package org.entente.record.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the words of an office mean, whatever their language: "ministre iranien des Affaires
 * étrangères" and "Iran's foreign minister" are the same two meanings. The words stand in {@code
 * record/ask/offices.tsv}.
 */
final class OfficeWords {

  /** Words that only join others. */
  private static final Set<String> JOINTS =
      Set.of(
          "de", "des", "du", "la", "le", "les", "l", "d", "et", "aux", "au", "a", "en", "par", "of",
          "the", "for", "and", "to", "in", "s");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Most words that belong together. */
  private static final int TOGETHER = 3;

  /** Letters by which a word is known to come from a country's name. */
  private static final int COUNTRY = 4;

  private static final Map<String, List<String>> MEANINGS = meanings();
  private static final Map<String, Set<String>> COUNTRIES = countries();

  private OfficeWords() {}

  /**
   * The meanings of an office, in the order of the alphabet; a word that the table does not hold
   * stands for itself. Empty where the words name no office that the person holds: "homologue",
   * "former minister".
   *
   * @param side country or organisation, whose name says nothing of the office
   */
  static Set<String> meanings(String office, String side) {
    List<String> words =
        words(office).stream()
            .filter(word -> !JOINTS.contains(word))
            .map(OfficeWords::stem)
            .toList();
    Set<String> meanings = new TreeSet<>();
    for (int at = 0; at < words.size(); ) {
      int length = Math.min(TOGETHER, words.size() - at);
      while (length > 0 && !MEANINGS.containsKey(joined(words, at, length))) {
        length--;
      }
      if (length > 0) {
        meanings.addAll(MEANINGS.get(joined(words, at, length)));
      } else if (!isOf(words.get(at), side)) {
        meanings.add(words.get(at));
      }
      at += Math.max(1, length);
    }
    boolean held = !meanings.contains("former") && !meanings.contains("counterpart");
    meanings.remove("nothing");
    return held ? meanings : Set.of();
  }

  /** The words of a text in small letters without accents. */
  static List<String> words(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return List.of(BETWEEN.matcher(plain).replaceAll(" ").strip().split(" "));
  }

  private static String joined(List<String> words, int from, int length) {
    return String.join("-", words.subList(from, from + length));
  }

  private static String stem(String word) {
    return word.length() < COUNTRY ? word : word.replaceFirst("s$", "").replaceFirst("e$", "");
  }

  /** "iranien", "Iran's": whether a word is made from the name of the country. */
  private static boolean isOf(String word, String side) {
    return COUNTRIES.getOrDefault(side, Set.of()).contains(beginning(word));
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(COUNTRY, word.length()));
  }

  /** The beginnings of the names of each country in French and English. */
  private static Map<String, Set<String>> countries() {
    Map<String, Set<String>> countries = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      Set<String> beginnings = new TreeSet<>();
      for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        words(country.getDisplayCountry(language)).stream()
            .forEach(word -> beginnings.add(beginning(word)));
      }
      countries.put(country.getISO3Country(), beginnings);
    }
    return countries;
  }

  private static Map<String, List<String>> meanings() {
    Map<String, List<String>> meanings = new HashMap<>();
    try (InputStream in = OfficeWords.class.getResourceAsStream("/record/ask/offices.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#") && cells.length == 2) {
          List<String> meaning = List.of(cells[0].split(" "));
          for (String written : cells[1].split(" ")) {
            String key =
                List.of(written.split("-")).stream()
                    .map(OfficeWords::stem)
                    .collect(Collectors.joining("-"));
            if (!meanings.computeIfAbsent(key, word -> meaning).equals(meaning)) {
              throw new IllegalStateException("offices.tsv: " + written + " has two meanings");
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("offices.tsv", e);
    }
    return meanings;
  }
}
