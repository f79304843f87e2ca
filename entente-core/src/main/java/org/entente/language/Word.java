package org.entente.language;

import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Span;

/** A token in the making: the analysers fill it step by step. */
final class Word {
  final Span span;
  String form;

  /** Universal part of speech. */
  String tag = "X";

  /** The tagger's own part of speech, where it is finer than the universal one. */
  String fineTag = "";

  String lemma = "";
  Map<String, String> features = new TreeMap<>();

  /** The governing word, or null for the root. */
  Word head;

  String relation = "root";

  Word(String form, Span span) {
    this.form = form;
    this.span = span;
  }

  /** A mark that the parser did not see. */
  static Word mark(String form, Span span) {
    Word word = new Word(form, span);
    word.tag = "PUNCT";
    word.lemma = form;
    word.relation = "punct";
    return word;
  }

  boolean is(String... tags) {
    for (String t : tags) {
      if (t.equals(tag)) {
        return true;
      }
    }
    return false;
  }

  boolean isCapitalised() {
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }
}
