package org.entente.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Mends the French tagger's systematic mistakes before the parser sees its tags. */
final class FrenchTagRepair {
  private static final Set<String> NEVER_PRONOUNS =
      Set.of(
          "un", "une", "des", "ce", "cette", "ces", "son", "sa", "ses", "leurs", "notre", "nos",
          "chaque", "toute");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'");
  private static final Set<String> COPULAS =
      Set.of(
          "être",
          "dire",
          "déclarer",
          "montrer",
          "rester",
          "sembler",
          "demeurer",
          "juger",
          "paraître");
  private static final Set<String> AVOIR =
      Set.of(
          "a",
          "ont",
          "avait",
          "avaient",
          "aura",
          "auront",
          "aurait",
          "auraient",
          "eut",
          "eurent",
          "ait",
          "aient",
          "avoir",
          "ayant");

  private static final Set<String> AVOIR_BEAU =
      Set.of("a", "ont", "avait", "avaient", "eu", "aura", "auront", "ayant");

  /** Adjectives that the tagger takes for nouns behind their noun ("exercices conjoints"). */
  private static final Set<String> JOINT =
      Set.of("conjoint", "conjointe", "conjoints", "conjointes", "adjoint", "adjointe", "adjoints");

  /** Verbs whose noun may stand without an article ("faire grève", "prendre note"). */
  private static final Set<String> MAKE =
      Set.of(
          "faire",
          "font",
          "faisant",
          "faisaient",
          "feront",
          "firent",
          "prendre",
          "prend",
          "prennent",
          "prenant",
          "prenait",
          "prenaient",
          "prendra",
          "prendront",
          "prit",
          "prirent");

  private final FrenchDictionary dictionary;

  FrenchTagRepair(FrenchDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Works on {@link Word#fineTag}, which is a universal part of speech in French. */
  void repair(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      List<FrenchDictionary.Entry> entries = dictionary.exact(word.form);
      if (!entries.isEmpty() && !word.isCapitalised()) {
        word.fineTag =
            isUnlistedNoun(words, i, entries) ? word.fineTag : byDictionary(word.fineTag, entries);
      } else if (word.isCapitalised()
          && (isOpen(word) || isNumberedName(word))
          && dictionary.find(word.form).isEmpty()) {
        word.fineTag = "PROPN";
      }
    }
    for (int i = 1; i < words.size(); i++) {
      inContext(words, i);
    }
    firstNoun(words);
    int start = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).form.equals(",") || words.get(i).form.equals(";")) {
        List<Word> part = words.subList(start, i);
        if (part.stream().noneMatch(this::isFinite)) {
          findHeadlineVerb(part, start == 0 && i == words.size());
        }
        start = i + 1;
      }
    }
  }

  /** "le contingent de": a noun that the dictionary knows only as an adjective. */
  private static boolean isUnlistedNoun(
      List<Word> words, int i, List<FrenchDictionary.Entry> entries) {
    if (i == 0
        || !entries.stream().allMatch(FrenchDictionary.Entry::isAdjective)
        || i + 1 == words.size()
        || !words.get(i).fineTag.equals("NOUN")) {
      return false;
    }
    String next = words.get(i + 1).fineTag;
    return words.get(i - 1).fineTag.equals("DET")
        && (next.equals("ADP") || next.equals("VERB") || next.equals("AUX"));
  }

  private void inContext(List<Word> words, int i) {
    Word word = words.get(i);
    Word before = words.get(i - 1);
    List<FrenchDictionary.Entry> entries = dictionary.exact(word.form);
    boolean participle = any(entries, e -> e.tag().startsWith("V ppa"));
    String article = before.form.toLowerCase(Locale.ROOT);
    if (JOINT.contains(word.form)
        && (before.fineTag.equals("NOUN")
            || before.fineTag.equals("ADJ")
            || before.fineTag.equals("PROPN"))) {
      word.fineTag = "ADJ";
      return;
    }
    if (word.form.equals("unies") && before.form.equals("Nations")) {
      word.fineTag = "ADJ";
    } else if (word.form.equals("a") && word.fineTag.equals("ADP")) {
      word.fineTag = "AUX";
    } else if (i > 1
        && before.form.equals("beau")
        && AVOIR_BEAU.contains(words.get(i - 2).form.toLowerCase(Locale.ROOT))
        && any(entries, e -> e.tag().equals("V inf"))) {
      word.fineTag = "VERB"; // "a eu beau lever les sanctions"
    } else if (i > 1
        && word.fineTag.equals("NOUN")
        && before.form.equals("par")
        && words.get(i - 2).form.matches("fini(?:t|ra|ssent|rent)?|commencé|commence")
        && any(entries, e -> e.tag().equals("V inf"))) {
      word.fineTag = "VERB"; // "a fini par lever son veto"
    } else if (word.fineTag.equals("NOUN") && isLostParticiple(words, i, entries)) {
      word.fineTag = "VERB";
    } else if (word.fineTag.equals("VERB") && isNounBehindPreposition(before, entries)) {
      word.fineTag = "NOUN";
    } else if ((article.equals("un") || article.equals("une"))
        && word.fineTag.equals("VERB")
        && any(entries, FrenchDictionary.Entry::isNoun)) {
      before.fineTag = "DET";
      word.fineTag = "NOUN";
    } else if (before.fineTag.equals("DET") && word.fineTag.equals("VERB") && participle) {
      word.fineTag = "NOUN";
    } else if (before.fineTag.equals("DET")
        && word.fineTag.equals("VERB")
        && ARTICLES.contains(article)
        && !entries.isEmpty()
        && entries.stream().allMatch(FrenchDictionary.Entry::isFinite)) {
      before.fineTag = "PRON"; // "les chefs d'Etat les invitent à"
    } else if (word.fineTag.equals("ADJ")
        && participle
        && entries.stream().noneMatch(e -> isTrueAdjective(e, entries))) {
      word.fineTag = "VERB";
    } else if (before.form.equals("qui")
        && word.fineTag.equals("NOUN")
        && any(entries, FrenchDictionary.Entry::isFinite)) {
      word.fineTag = "VERB";
    } else if (word.fineTag.equals("ADJ")
        && before.fineTag.equals("DET")
        && isNounAlone(words, i, entries)) {
      word.fineTag = "NOUN";
    } else if (word.fineTag.equals("NOUN")
        && i + 1 < words.size()
        && isPresentParticiple(words, i, entries)) {
      word.fineTag = "VERB";
      before.fineTag = "PRON";
    } else if (word.fineTag.equals("NOUN")
        && i + 1 < words.size()
        && words.get(i + 1).form.equals("à")
        && any(entries, FrenchDictionary.Entry::isAdjective)
        && any(dictionary.exact(before.form), e -> COPULAS.contains(e.lemma()))) {
      word.fineTag = "ADJ";
    } else if (before.fineTag.equals("DET")
        && word.fineTag.equals("VERB")
        && NEVER_PRONOUNS.contains(article)
        && any(entries, FrenchDictionary.Entry::isNoun)) {
      word.fineTag = "NOUN";
    } else if (word.fineTag.equals("NOUN")
        && participle
        && before.fineTag.equals("AUX")
        && i + 1 < words.size()
        && (words.get(i + 1).form.equals("depuis") || words.get(i + 1).form.equals("par"))) {
      word.fineTag = "VERB";
    } else if (word.fineTag.equals("NOUN")
        && before.fineTag.equals("CCONJ")
        && i + 1 < words.size()
        && words.get(i + 1).fineTag.equals("DET")
        && any(entries, e -> e.isFinite() && e.tag().contains(" 3 "))) {
      word.fineTag = "VERB";
    } else if (word.fineTag.equals("VERB")
        && before.form.equals(",")
        && i + 1 < words.size()
        && words.get(i + 1).form.startsWith("d")
        && words.get(i + 1).fineTag.equals("ADP")
        && any(entries, FrenchDictionary.Entry::isNoun)
        && any(entries, FrenchDictionary.Entry::isFinite)) {
      word.fineTag = "NOUN";
    } else if (word.fineTag.equals("ADJ") && participle && isCompoundTense(words, i)) {
      word.fineTag = "VERB";
    } else if (word.fineTag.equals("ADJ")
        && participle
        && i + 1 < words.size()
        && words.get(i + 1).form.equals("par")) {
      word.fineTag = "VERB";
    }
  }

  /**
   * Whether the reading is an adjective of its own, not a participle ("réuni", listed below
   * "réunir").
   */
  private static boolean isTrueAdjective(
      FrenchDictionary.Entry entry, List<FrenchDictionary.Entry> entries) {
    return entry.isAdjective()
        && entries.stream().noneMatch(e -> e.isVerb() && e.lemma().equals(entry.lemma()));
  }

  /**
   * "ont défilé", "avaient vite débrayé", "ont été blessés": behind "avoir" a masculine singular
   * participle is no noun, for nouns have an article there.
   */
  private static boolean isLostParticiple(
      List<Word> words, int i, List<FrenchDictionary.Entry> entries) {
    int at = i - 1;
    while (at > 0 && words.get(at).fineTag.equals("ADV")) {
      at--;
    }
    Word auxiliary = words.get(at);
    String form = auxiliary.form.toLowerCase(Locale.ROOT);
    boolean reflexive =
        at > 0
            && auxiliary.fineTag.equals("AUX")
            && (words.get(at - 1).form.equals("se") || words.get(at - 1).form.equals("s'"));
    return (reflexive || form.equals("été")) && any(entries, e -> e.tag().startsWith("V ppa"))
        || AVOIR.contains(form) && any(entries, e -> e.tag().startsWith("V ppa m s"));
  }

  /** "menacer de mort", "faire grève": neither finite verbs nor past participles stand there. */
  private static boolean isNounBehindPreposition(
      Word before, List<FrenchDictionary.Entry> entries) {
    boolean governs =
        before.fineTag.equals("ADP") && !before.form.equals("en") || MAKE.contains(before.form);
    return governs
        && any(entries, FrenchDictionary.Entry::isNoun)
        && entries.stream().noneMatch(e -> e.tag().equals("V inf") || e.tag().equals("V ppr"));
  }

  /** "le contingent de": an article, a word that may be a noun, and no noun behind it. */
  private static boolean isNounAlone(
      List<Word> words, int i, List<FrenchDictionary.Entry> entries) {
    if (i + 1 >= words.size() || !any(entries, FrenchDictionary.Entry::isNoun)) {
      return false;
    }
    return switch (words.get(i + 1).fineTag) {
      case "ADP", "VERB", "AUX", "PUNCT" ->
          words.get(i).form.length() > 4 && !words.get(i).isCapitalised();
      default -> false;
    };
  }

  /** "l'invitant à", "les accusant de": a pronoun and a participle, no noun. */
  private static boolean isPresentParticiple(
      List<Word> words, int i, List<FrenchDictionary.Entry> entries) {
    String article = words.get(i - 1).form.toLowerCase(Locale.ROOT);
    String next = words.get(i + 1).form;
    return (article.equals("l'")
            || article.equals("les")
            || article.equals("le")
            || article.equals("la"))
        && (next.equals("à") || next.equals("de") || next.equals("d'"))
        && any(entries, e -> e.tag().equals("V ppr"))
        && (entries.stream().noneMatch(FrenchDictionary.Entry::isNoun)
            || i > 1 && words.get(i - 2).fineTag.equals("PUNCT")
            || article.equals("l'") && next.equals("à"));
  }

  /** "a ... réuni", "se sont ... réunis", "ont été ... réunis". */
  private static boolean isCompoundTense(List<Word> words, int i) {
    int at = i - 1;
    while (at > 0 && words.get(at).fineTag.equals("ADV")) {
      at--;
    }
    Word auxiliary = words.get(at);
    if (!auxiliary.fineTag.equals("AUX")) {
      return false;
    }
    if (AVOIR.contains(auxiliary.form.toLowerCase(Locale.ROOT)) || auxiliary.form.equals("été")) {
      return true;
    }
    return at > 0 && (words.get(at - 1).form.equals("se") || words.get(at - 1).form.equals("s'"));
  }

  /** A tag that the dictionary excludes gives way where it leaves one choice. */
  private static String byDictionary(String tag, List<FrenchDictionary.Entry> entries) {
    boolean noun = any(entries, FrenchDictionary.Entry::isNoun);
    boolean adjective = any(entries, FrenchDictionary.Entry::isAdjective);
    boolean verb = any(entries, FrenchDictionary.Entry::isVerb);
    boolean onlyVerb = entries.stream().allMatch(FrenchDictionary.Entry::isVerb);
    return switch (tag) {
      case "NOUN", "PROPN", "X" -> onlyVerb ? "VERB" : noun || verb ? tag : adjective ? "ADJ" : tag;
      case "ADJ" -> onlyVerb ? "VERB" : tag;
      case "VERB" -> verb ? tag : noun ? "NOUN" : adjective ? "ADJ" : tag;
      default -> tag;
    };
  }

  /**
   * "Arrivée à Bangui de soldats": without another verb, a participle that begins a headline is a
   * noun if it can be one.
   */
  private void firstNoun(List<Word> words) {
    Word first = words.get(0);
    if (isCommonNoun(words)) {
      first.fineTag = "NOUN";
      return;
    }
    boolean verb = first.fineTag.equals("VERB") || first.fineTag.equals("ADJ");
    boolean phrase = verb && words.size() > 1 && words.get(1).fineTag.equals("ADP");
    if (phrase && words.stream().skip(1).noneMatch(this::isFinite)) {
      List<FrenchDictionary.Entry> entries = dictionary.find(first.form);
      if (any(entries, e -> e.tag().startsWith("N f s"))
          && any(entries, e -> e.tag().startsWith("V ppa"))) {
        first.fineTag = "NOUN";
      }
    }
  }

  /**
   * "Réquisitoire du Soudan contre", "Tête-à-tête entre": the capital of a headline's first word
   * makes it no name, nor an article.
   */
  private boolean isCommonNoun(List<Word> words) {
    Word first = words.get(0);
    if (words.size() < 2
        || !first.fineTag.equals("PROPN") && !first.fineTag.equals("DET")
        || !words.get(1).fineTag.equals("ADP")
        || first.form.length() < 8) {
      return false;
    }
    List<FrenchDictionary.Entry> entries = dictionary.exact(first.form.toLowerCase(Locale.ROOT));
    return any(entries, FrenchDictionary.Entry::isNoun);
  }

  private static boolean isNumberedName(Word word) {
    return word.form.length() > 1 && Character.isDigit(word.form.charAt(word.form.length() - 1));
  }

  private static boolean isOpen(Word word) {
    return switch (word.fineTag) {
      case "NOUN", "ADJ", "VERB", "ADV", "X" ->
          word.form.length() > 2 && word.form.indexOf('.') < 0;
      default -> false;
    };
  }

  private static boolean any(
      List<FrenchDictionary.Entry> entries, Predicate<FrenchDictionary.Entry> test) {
    return entries.stream().anyMatch(test);
  }

  private boolean isFinite(Word word) {
    return (word.fineTag.equals("VERB") || word.fineTag.equals("AUX"))
        && (dictionary.find(word.form).isEmpty()
            || any(dictionary.find(word.form), FrenchDictionary.Entry::isFinite));
  }

  /**
   * "Gbagbo somme l'ONU de ...": no verb so far, but a word that can be one between a name and an
   * article or name.
   */
  private void findHeadlineVerb(List<Word> words, boolean whole) {
    for (int i = 1; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      Word before = words.get(i - 1);
      Word after = words.get(i + 1);
      boolean open =
          word.fineTag.equals("NOUN") || word.fineTag.equals("ADJ") || word.fineTag.equals("PROPN");
      boolean noun = before.fineTag.equals("NOUN") || before.fineTag.equals("ADJ");
      boolean phrase =
          noun && i > 1 && words.get(i - 2).fineTag.equals("DET") && after.fineTag.equals("DET");
      boolean subject = before.fineTag.equals("PROPN") || whole && noun || phrase;
      boolean complement =
          after.fineTag.equals("DET")
              || whole && after.fineTag.equals("ADP") && !after.form.startsWith("d");
      if (open
          && subject
          && complement
          && !word.isCapitalised()
          && any(dictionary.exact(word.form), e -> e.isFinite() && e.tag().contains(" 3 "))) {
        word.fineTag = "VERB";
        return;
      }
    }
  }
}
