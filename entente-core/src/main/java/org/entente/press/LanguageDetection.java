package org.entente.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Settles in which of the installed languages an article is written. A declared language holds
 * unless the text plainly contradicts it. Two witnesses are heard: the function words of the
 * installed languages, which decide most texts and even short headlines at no cost, and a model of
 * 103 languages (Apache OpenNLP), which knows those that are not installed.
 */
final class LanguageDetection {

  /** Characters of the body that are looked at; more change nothing. */
  private static final int SAMPLE = 3000;

  /** From this many letters on the model may overrule the words. */
  private static final int ENOUGH_LETTERS = 80;

  /**
   * From this many letters on the model alone may overrule an installed language that was declared:
   * a single sentence may be all names.
   */
  private static final int PLAIN_LETTERS = 160;

  /**
   * Share of its function words that running text of a language reaches; its neighbours stay below
   * half of it.
   */
  private static final double PLAIN_SHARE = 0.2;

  /** Share below which a text is not in that language. */
  private static final double SLIGHT_SHARE = 0.08;

  private static final String MODEL = "/langdetect-183.bin";

  private static final Pattern WORD = Pattern.compile("\\p{L}+['’]?");

  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.HAN, "zh",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.ETHIOPIC, "am");

  private final Map<String, PressCues> cues;
  private LanguageDetectorModel model;

  LanguageDetection(Map<String, PressCues> cues) {
    this.cues = cues;
  }

  /**
   * The ISO 639-1 code of the draft's language.
   *
   * @throws RefusalException where it is none of the installed ones
   */
  String language(Draft draft) throws RefusalException {
    String sample = sample(draft);
    String declared = draft.language() == null ? null : LanguageNames.code(draft.language());
    String language = settled(declared, detected(sample), sample);
    if (!cues.containsKey(language)) {
      throw draft.refusal(
          ErrorCode.E11,
          "an article in " + LanguageNames.describe(language),
          "articles in " + installed());
    }
    return language;
  }

  private static String sample(Draft draft) {
    String body = draft.body();
    String start = body.substring(0, Math.min(body.length(), SAMPLE));
    return draft.title() == null ? start : draft.title() + "\n" + start;
  }

  private String settled(String declared, String detected, String sample) {
    if (declared == null || declared.equals(detected)) {
      return detected;
    }
    boolean contradicted =
        cues.containsKey(declared)
            ? share(sample, declared, false) < SLIGHT_SHARE
            : cues.containsKey(detected) && share(sample, detected, false) >= PLAIN_SHARE;
    int enough = known(declared, detected) ? ENOUGH_LETTERS : PLAIN_LETTERS;
    boolean certain = letters(sample) >= enough || script(sample) != UnicodeScript.LATIN;
    return certain && contradicted ? detected : declared;
  }

  /** Whether function words speak for the one or against the other, not the model alone. */
  private boolean known(String declared, String detected) {
    return cues.containsKey(detected) || !cues.containsKey(declared);
  }

  /** The language that the text shows, installed or not. */
  private String detected(String sample) {
    UnicodeScript script = script(sample);
    if (script != UnicodeScript.LATIN) {
      String named = SCRIPTS.get(script);
      return named != null ? named : guesses(sample)[0];
    }
    boolean running = letters(sample) >= ENOUGH_LETTERS;
    String best = null;
    double most = 0;
    double second = 0;
    for (String language : new TreeSet<>(cues.keySet())) {
      double share = share(sample, language, !running);
      second = Math.max(second, Math.min(share, most));
      best = share > most ? language : best;
      most = Math.max(share, most);
    }
    boolean plain = running ? most >= PLAIN_SHARE && second * 2 <= most : most > second;
    return plain
        ? best
        : byModel(sample, running && most < PLAIN_SHARE * 3 / 4, best, most > second);
  }

  /** What the model says; of a short text only which installed language it resembles most. */
  private String byModel(String sample, boolean anyLanguage, String best, boolean bestLeads) {
    String[] guesses = guesses(sample);
    if (anyLanguage) {
      return guesses[0];
    }
    if (best != null && bestLeads) {
      return best;
    }
    for (String guess : guesses) {
      if (cues.containsKey(guess)) {
        return guess;
      }
    }
    return guesses[0];
  }

  /**
   * The share of the text's words that show this language; a headline shows it by more than
   * function words.
   */
  private double share(String sample, String language, boolean headline) {
    PressCues own = cues.get(language);
    int all = 0;
    int shown = 0;
    Matcher matcher = WORD.matcher(sample);
    while (matcher.find()) {
      String word = Characters.fold(matcher.group());
      boolean possessive = word.endsWith("'") && word.length() > 3;
      String bare = possessive ? word.substring(0, word.length() - 1) : word;
      boolean shows =
          own.functionWords().contains(bare)
              || headline
                  && (own.headlineWords().contains(bare) || own.hasOwnLetter(matcher.group()));
      all++;
      shown += shows ? 1 : 0;
    }
    return all == 0 ? 0 : (double) shown / all;
  }

  private static long letters(String sample) {
    return sample.codePoints().filter(Character::isLetter).count();
  }

  /**
   * The script of most letters; Japanese is known by its kana, however many Han letters stand among
   * them.
   */
  private static UnicodeScript script(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    UnicodeScript most =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.LATIN);
    return most == UnicodeScript.HAN && counts.containsKey(UnicodeScript.HIRAGANA)
        ? UnicodeScript.HIRAGANA
        : most;
  }

  private String installed() {
    return new TreeSet<>(cues.keySet())
        .stream()
            .map(LanguageNames::describe)
            .collect(Collectors.joining(", ", "", " (the installed codebooks)"));
  }

  /**
   * ISO 639-1 codes of the model's guesses, the most likely first; its own code where a language
   * has no such code.
   */
  private String[] guesses(String sample) {
    Language[] guesses = new LanguageDetectorME(model()).predictLanguages(sample);
    String[] codes = new String[guesses.length];
    for (int i = 0; i < codes.length; i++) {
      String code = LanguageNames.code(guesses[i].getLang());
      codes[i] = code == null ? guesses[i].getLang() : code;
    }
    return codes;
  }

  /** The model, loaded when it is first asked (half a second): most articles never need it. */
  private synchronized LanguageDetectorModel model() {
    if (model == null) {
      try (InputStream in = LanguageDetection.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(
              "no resource " + MODEL + ": opennlp-models-langdetect is not on the class path");
        }
        model = new LanguageDetectorModel(in);
      } catch (IOException failed) {
        throw new UncheckedIOException(MODEL, failed);
      }
    }
    return model;
  }
}
