package org.entente.press;

import java.text.Normalizer;

/**
 * Questions about single characters that layout and language detection share. None of them changes
 * a text.
 */
final class Characters {

  private Characters() {}

  /**
   * Whether nothing is to be seen at this place: white space of any kind, control characters,
   * zero-width marks.
   */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(c -> isBlank((char) c));
  }

  /**
   * The text in small letters without accents, for comparing with cues: "À lire aussi" gives "a
   * lire aussi". It has exactly as many characters as {@code text}, so that offsets into one are
   * offsets into the other.
   */
  static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\t' ? ' ' : c;
    }
    if (c == '\u2019' || c == '\u02BC') {
      return '\'';
    }
    if (isBlank(c)) {
      return ' ';
    }
    if (Character.isSurrogate(c)) {
      return c;
    }
    return Character.toLowerCase(
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
  }

  /** First place at or behind {@code from} that is not blank, or {@code to}. */
  static int skipBlank(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Place behind the last character before {@code to} that is not blank, or {@code from}. */
  static int trimEnd(CharSequence text, int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether the stretch ends as a sentence does, closing quotation marks and brackets aside. */
  static boolean endsSentence(CharSequence text, int from, int to) {
    int at = trimEnd(text, from, to);
    while (at > from && "\"»”’')] \u00A0\u202F".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > from && ".!?…".indexOf(text.charAt(at - 1)) >= 0;
  }
}
