package org.entente.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The French full-form dictionary of LanguageTool (french-pos-dict 0.7, LGPL 2.1, built on the
 * Dicollecte lexicon): for each form its lemmas and tags. Thread-safe.
 */
final class FrenchDictionary {
  private static final int REMEMBERED = 50_000;
  private static final Map<Character, String> ACCENTED =
      Map.of('E', "éèê", 'A', "àâ", 'I', "î", 'O', "ô", 'C', "ç", 'U', "ù");
  private final Dictionary dictionary;
  private final ThreadLocal<DictionaryLookup> lookup;
  private final Map<String, List<Entry>> remembered = new ConcurrentHashMap<>();

  /**
   * One reading of a form.
   *
   * @param lemma dictionary form
   * @param tag LanguageTool's tag, without the letter of its frequency ("V ind pres 3 s")
   */
  record Entry(String lemma, String tag) {
    boolean isVerb() {
      return tag.startsWith("V ");
    }

    boolean isNoun() {
      return tag.startsWith("N ");
    }

    boolean isAdjective() {
      return tag.startsWith("J ");
    }

    /** An indicative, conditional or subjunctive of the third person. */
    boolean isFinite() {
      return isVerb() && (tag.contains(" ind ") || tag.contains(" con ") || tag.contains(" sub "));
    }
  }

  FrenchDictionary() {
    URL url = FrenchDictionary.class.getResource("/org/languagetool/resource/fr/french.dict");
    if (url == null) {
      throw new IllegalStateException(
          "the French dictionary (org.languagetool:french-pos-dict) is not on the class path");
    }
    try {
      dictionary = Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException("the French dictionary cannot be read: " + url, e);
    }
    lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  /** The readings of exactly this form; empty where it is unknown. */
  List<Entry> exact(String form) {
    List<Entry> found = remembered.get(form);
    if (found == null) {
      found = read(form);
      if (remembered.size() < REMEMBERED) {
        remembered.put(form, found);
      }
    }
    return found;
  }

  /**
   * The readings of the form, of its lower case, and of its lower case with an accent on the first
   * letter.
   */
  List<Entry> find(String form) {
    List<Entry> found = new ArrayList<>(exact(form));
    String lower = form.toLowerCase(Locale.ROOT);
    if (!lower.equals(form)) {
      found.addAll(exact(lower));
      if (found.isEmpty()) {
        for (char accented : ACCENTED.getOrDefault(form.charAt(0), "").toCharArray()) {
          found.addAll(exact(accented + lower.substring(1)));
        }
      }
    }
    return found;
  }

  private List<Entry> read(String form) {
    if (form.isEmpty() || form.indexOf(' ') >= 0) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    for (WordData data : lookup.get().lookup(form)) {
      CharSequence tag = data.getTag();
      if (data.getStem() != null && tag != null && tag.length() > 1) {
        entries.add(
            new Entry(data.getStem().toString(), tag.subSequence(0, tag.length() - 1).toString()));
      }
    }
    return List.copyOf(entries);
  }
}
