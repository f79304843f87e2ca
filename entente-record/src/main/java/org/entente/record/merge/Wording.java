package org.entente.record.merge;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of some sentences say beyond participants and type: stems, numbers, ordinals.
 *
 * @param stems beginnings of the content words, without accents
 * @param numbers cardinal numbers but years, days and amounts of money or percent
 * @param ordinals ordinal numbers ("12th", "douzième")
 */
record Wording(Set<String> stems, Set<Integer> numbers, Set<Integer> ordinals) {

  private static final int STEM = 5;
  private static final int SHORTEST = 4;

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "avec",
          "dans",
          "pour",
          "entre",
          "leur",
          "leurs",
          "cette",
          "apres",
          "avant",
          "selon",
          "plus",
          "vers",
          "ainsi",
          "sont",
          "etre",
          "elle",
          "deux",
          "dont",
          "mais",
          "comme",
          "lors",
          "sous",
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "with",
          "from",
          "that",
          "this",
          "have",
          "been",
          "their",
          "after",
          "before",
          "between",
          "which",
          "were",
          "said",
          "says",
          "will",
          "over",
          "into",
          "also",
          "more",
          "about",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "president",
          "ministre",
          "minister",
          "pays",
          "country",
          "countries",
          "government",
          "gouvernement",
          "annonce",
          "announced",
          "agence",
          "agency",
          "declare");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  private static final Pattern ORDINAL =
      Pattern.compile("\\b(\\d{1,3})(?:e|er|re|eme|ere|nd|nde|st|rd|th)\\b");

  private static final String MONTHS =
      "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
          + "january|february|march|april|may|june|july|august|september|october|november|december";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b\\d{1,2}(?:er|st|nd|rd|th)? (?:"
              + MONTHS
              + ")|(?:"
              + MONTHS
              + ") \\d{1,2}(?:st|nd|rd|th)?\\b");

  private static final Pattern CARDINAL =
      Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:[ .,\\u00a0\\u202f]\\d{3})+|\\d+)(?![\\d.,]*\\d)");

  private static final Map<String, Integer> CARDINALS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();

  static {
    numbered(
        CARDINALS,
        2,
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen");
    numbered(CARDINALS, 20, "vingt", "twenty");
    numbered(CARDINALS, 30, "trente", "thirty");
    numbered(
        ORDINALS,
        2,
        "deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme"
            + " douzieme treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme"
            + " dix-neuvieme vingtieme",
        "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
            + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
  }

  private static void numbered(Map<String, Integer> table, int first, String... lines) {
    for (String line : lines) {
      int number = first;
      for (String word : line.split(" ")) {
        table.put(word, number++);
      }
    }
  }

  private static final Map<String, Prefixes> CONCEPTS =
      Prefixes.columns("concepts.tsv", List.of("fr", "en"));

  /**
   * The wording of these sentences. Names say nothing that the participants do not say; the word of
   * the act says nothing that the type does not say: both are left out.
   *
   * @param trigger the word of the act
   */
  static Wording of(List<String> sentences, String language, String trigger) {
    Set<String> stems = new HashSet<>();
    Set<Integer> numbers = new TreeSet<>();
    Set<Integer> ordinals = new TreeSet<>();
    Set<String> names = new HashSet<>();
    Matcher act = WORD.matcher(fold(trigger));
    while (act.find()) {
      names.add(stem(act.group()));
    }
    sentences.forEach(sentence -> names(sentence, names));
    Prefixes concepts = CONCEPTS.get(language);
    for (String sentence : sentences) {
      String folded = fold(sentence);
      Matcher word = WORD.matcher(folded);
      while (word.find()) {
        String found = word.group();
        if (!EMPTY_WORDS.contains(found) && !names.contains(stem(found))) {
          Optional<String> concept = concepts == null ? Optional.empty() : concepts.meaning(found);
          if (concept.isPresent() || found.length() >= SHORTEST) {
            stems.add(concept.orElse(stem(found)));
          }
        }
      }
      count(folded, numbers, ordinals);
    }
    return new Wording(stems, numbers, ordinals);
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /** Stems of words written with a capital within a sentence, and of those made from them. */
  private static void names(String sentence, Set<String> names) {
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      boolean capital = Character.isUpperCase(word.group().charAt(0));
      if (capital && word.start() > 0) {
        names.add(stem(fold(word.group())));
      }
    }
  }

  private static void count(String folded, Set<Integer> numbers, Set<Integer> ordinals) {
    String plain = DATE.matcher(folded).replaceAll(" ");
    Matcher ordinal = ORDINAL.matcher(plain);
    while (ordinal.find()) {
      ordinals.add(Integer.valueOf(ordinal.group(1)));
    }
    for (String word : plain.split("[^\\p{L}-]+")) {
      if (ORDINALS.containsKey(word)) {
        ordinals.add(ORDINALS.get(word));
      } else if (CARDINALS.containsKey(word)) {
        numbers.add(CARDINALS.get(word));
      }
    }
    Matcher cardinal = CARDINAL.matcher(ORDINAL.matcher(plain).replaceAll(" "));
    while (cardinal.find()) {
      String digits = cardinal.group(1).replaceAll("\\D", "");
      boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
      if (!year && digits.length() < 9) {
        numbers.add(Integer.valueOf(digits));
      }
    }
  }

  /** The text in small letters without accents. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'');
  }

  /** Share of the smaller one's stems that the other has too, 0 to 1. */
  double overlap(Wording other) {
    int smaller = Math.min(stems.size(), other.stems.size());
    if (smaller == 0) {
      return 0;
    }
    Set<String> both = new HashSet<>(stems);
    both.retainAll(other.stems);
    return (double) both.size() / smaller;
  }
}
