package org.entente.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lemmas and features of French words from the dictionary, by form and universal part of speech.
 */
final class FrenchMorphology {
  private static final Map<String, String> FUNCTION_WORDS =
      Map.ofEntries(
          Map.entry("l'", "le"),
          Map.entry("la", "le"),
          Map.entry("les", "le"),
          Map.entry("le", "le"),
          Map.entry("d'", "de"),
          Map.entry("de", "de"),
          Map.entry("qu'", "que"),
          Map.entry("s'", "se"),
          Map.entry("n'", "ne"),
          Map.entry("c'", "ce"),
          Map.entry("j'", "je"),
          Map.entry("m'", "me"),
          Map.entry("t'", "te"),
          Map.entry("jusqu'", "jusque"),
          Map.entry("lorsqu'", "lorsque"),
          Map.entry("puisqu'", "puisque"),
          Map.entry("quoiqu'", "quoique"),
          Map.entry("-t-il", "il"),
          Map.entry("-t-elle", "elle"),
          Map.entry("-t-on", "on"),
          Map.entry("-t-ils", "ils"),
          Map.entry("-t-elles", "elles"),
          Map.entry("-il", "il"),
          Map.entry("-elle", "elle"),
          Map.entry("-on", "on"),
          Map.entry("-ils", "ils"),
          Map.entry("-elles", "elles"),
          Map.entry("-ce", "ce"),
          Map.entry("-nous", "nous"),
          Map.entry("-je", "je"),
          Map.entry("-vous", "vous"),
          Map.entry("-le", "le"),
          Map.entry("-la", "le"),
          Map.entry("-les", "le"),
          Map.entry("-lui", "lui"),
          Map.entry("-leur", "leur"),
          Map.entry("-y", "y"),
          Map.entry("-en", "en"),
          Map.entry("un", "un"),
          Map.entry("une", "un"),
          Map.entry("en", "en"),
          Map.entry("y", "y"),
          Map.entry("leur", "leur"),
          Map.entry("lui", "lui"),
          Map.entry("se", "se"),
          Map.entry("par", "par"),
          Map.entry("ce", "ce"),
          Map.entry("cet", "ce"),
          Map.entry("cette", "ce"),
          Map.entry("son", "son"),
          Map.entry("sa", "son"),
          Map.entry("leurs", "leur"),
          Map.entry("aux", "à"),
          Map.entry("elle", "elle"),
          Map.entry("elles", "elles"),
          Map.entry("ils", "ils"),
          Map.entry("eux", "eux"),
          Map.entry("pas", "pas"),
          Map.entry("plus", "plus"),
          Map.entry("vers", "vers"),
          Map.entry("sous", "sous"),
          Map.entry("entre", "entre"),
          Map.entry("contre", "contre"),
          Map.entry("sur", "sur"),
          Map.entry("dont", "dont"),
          Map.entry("qui", "qui"),
          Map.entry("que", "que"),
          Map.entry("pour", "pour"),
          Map.entry("dans", "dans"));
  private static final Map<String, String> FEMININE =
      Map.of(
          "levée",
          "levée",
          "levées",
          "levée",
          "reprise",
          "reprise",
          "reprises",
          "reprise",
          "capitale",
          "capitale",
          "capitales",
          "capitale");
  private final FrenchDictionary dictionary;

  FrenchMorphology(FrenchDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * Sets lemma and features of a tagged word; after "avoir" or "être", "dit" and "fait" are
   * participles.
   */
  void analyze(Word word, boolean afterAuxiliary) {
    if (word.is("PUNCT", "NUM", "SYM", "X")) {
      word.lemma = word.form;
      return;
    }
    String lower = word.form.toLowerCase(Locale.ROOT);
    if (word.is("PROPN")) {
      word.lemma = word.form;
      return;
    }
    if (word.is("ADP") && lower.equals("a")) {
      word.lemma = "à";
      return;
    }
    FrenchDictionary.Entry best = best(word, afterAuxiliary);
    if (best != null) {
      features(word, best.tag());
    }
    String function = FUNCTION_WORDS.get(lower);
    if (function != null && !word.is("VERB", "AUX", "NOUN", "ADJ")) {
      word.lemma = function;
    } else {
      word.lemma = best == null ? lower : lemma(word, lower, best);
    }
  }

  /**
   * The dictionary gives participles used as adjectives the infinitive, and some nouns ("levée")
   * the masculine.
   */
  private String lemma(Word word, String lower, FrenchDictionary.Entry best) {
    if (word.is("NOUN") && FEMININE.containsKey(lower)) {
      return FEMININE.get(lower);
    }
    boolean participle =
        best.isAdjective()
            && !word.is("VERB", "AUX")
            && dictionary.find(word.form).stream()
                .anyMatch(e -> e.isVerb() && e.lemma().equals(best.lemma()));
    if (!participle) {
      return best.lemma();
    }
    String tag = best.tag();
    if (tag.contains(" f ")) {
      return lower.substring(0, lower.length() - (tag.endsWith(" p") ? 2 : 1));
    }
    return tag.endsWith(" m p") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private FrenchDictionary.Entry best(Word word, boolean afterAuxiliary) {
    List<FrenchDictionary.Entry> entries = dictionary.find(word.form);
    FrenchDictionary.Entry best = null;
    int bestScore = 0;
    for (FrenchDictionary.Entry entry : entries) {
      int score = score(word, entry);
      if (afterAuxiliary && score > 0 && entry.tag().contains(" ppa")) {
        score += 10;
      }
      if (score > bestScore || score == bestScore && best != null && isBetter(word, entry, best)) {
        best = entry;
        bestScore = score;
      }
    }
    return best;
  }

  /** "reconnaître" rather than "reconnaitre": one lemma for both spellings. */
  private static boolean isOlderSpelling(
      FrenchDictionary.Entry entry, FrenchDictionary.Entry other) {
    return !entry.lemma().equals(other.lemma())
        && entry.lemma().replace('î', 'i').replace('û', 'u').equals(other.lemma());
  }

  private static boolean isBetter(
      Word word, FrenchDictionary.Entry entry, FrenchDictionary.Entry other) {
    if (isOlderSpelling(entry, other) || entry.lemma().equals("falloir")) {
      return true;
    }
    String form = word.form.toLowerCase(Locale.ROOT);
    boolean infinitive =
        entry.isVerb() && other.isVerb() && other.lemma().equals(form) && !form.endsWith("r");
    if (infinitive) {
      return !entry.lemma().equals(form); // "permettre" rather than the participle "permis"
    }
    return entry.isNoun()
        && other.isNoun()
        && shared(form, entry.lemma()) > shared(form, other.lemma());
  }

  /**
   * How many first letters form and lemma share: "capitales" comes from "capitale" rather than from
   * "capital".
   */
  private static int shared(String form, String lemma) {
    int i = 0;
    while (i < form.length() && i < lemma.length() && form.charAt(i) == lemma.charAt(i)) {
      i++;
    }
    return i;
  }

  /** How well a reading fits the tagger's part of speech; 0 where it does not fit at all. */
  private static int score(Word word, FrenchDictionary.Entry entry) {
    String tag = entry.tag();
    return switch (word.tag) {
      case "VERB", "AUX" -> entry.isVerb() ? verbScore(word, tag) : 0;
      case "NOUN" ->
          entry.isNoun()
              ? 6
              : entry.isAdjective() ? 4 : tag.startsWith("V ppa") ? 3 : tag.equals("V inf") ? 2 : 0;
      case "ADJ" ->
          entry.isAdjective()
              ? 6
              : tag.startsWith("V ppa") ? 4 : entry.isNoun() ? 3 : tag.startsWith("V ppr") ? 2 : 1;
      case "ADV" -> tag.equals("A") || tag.startsWith("A ") ? 6 : 0;
      case "DET" -> tag.startsWith("D ") ? 6 : 0;
      case "PRON" -> tag.startsWith("R") ? 6 : 0;
      case "ADP" -> tag.equals("P") ? 6 : tag.startsWith("P") ? 3 : 0;
      default -> 1;
    };
  }

  private static int verbScore(Word word, String tag) {
    int score = 10;
    if (tag.contains(" ind pres 3") || tag.contains(" ind ") && tag.contains(" 3 ")) {
      score += 5;
    } else if (tag.contains(" imp ") || tag.contains(" 2 ")) {
      score -= 4;
    } else if (tag.contains(" sub ") || tag.contains(" 1 ")) {
      score -= 2;
    } else {
      score += 2;
    }
    boolean auxiliary = tag.startsWith("V avoir") || tag.startsWith("V etre");
    return auxiliary ? score + (word.is("AUX") ? 8 : 3) : score;
  }

  private static void features(Word word, String tag) {
    String[] parts = tag.split(" ");
    if (parts[0].equals("V")) {
      verbFeatures(word, tag);
    }
    for (String part : parts) {
      switch (part) {
        case "m" -> word.features.put("Gender", "Masc");
        case "f" -> word.features.put("Gender", "Fem");
        case "s" -> word.features.put("Number", "Sing");
        case "p" -> word.features.put("Number", "Plur");
        case "1", "2", "3" -> word.features.put("Person", part);
        default -> {}
      }
    }
  }

  private static void verbFeatures(Word word, String tag) {
    Map<String, String> features = word.features;
    if (tag.endsWith("inf")) {
      features.put("VerbForm", "Inf");
    } else if (tag.contains(" ppa")) {
      features.put("VerbForm", "Part");
      features.put("Tense", "Past");
    } else if (tag.contains(" ppr")) {
      features.put("VerbForm", "Part");
      features.put("Tense", "Pres");
    } else {
      features.put("VerbForm", "Fin");
      features.put(
          "Mood",
          tag.contains(" con ")
              ? "Cnd"
              : tag.contains(" imp ") ? "Imp" : tag.contains(" sub ") ? "Sub" : "Ind");
      if (!tag.contains(" con ")) {
        features.put(
            "Tense",
            tag.contains(" futu ")
                ? "Fut"
                : tag.contains(" impa ") ? "Imp" : tag.contains(" psim ") ? "Past" : "Pres");
      }
    }
  }
}
