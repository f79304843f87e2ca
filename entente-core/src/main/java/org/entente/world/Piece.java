package org.entente.world;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * A part of a token between hyphens and apostrophes, letters apart from figures. Names are compared
 * piece by piece, so that it does not matter how a parser cuts "Etats-Unis" or "N'Djamena".
 *
 * @param key lower case without accents and full stops
 * @param raw as written, without full stops
 * @param token index of the token it belongs to
 */
record Piece(String key, String raw, int token) {

  /** Whether it begins with a capital letter. */
  boolean isUpper() {
    return Character.isUpperCase(raw.charAt(0));
  }

  /**
   * The pieces of all tokens. Punctuation other than hyphens and quotation marks is a piece and
   * ends every name.
   */
  static List<Piece> of(Sentence sentence) {
    List<Piece> pieces = new ArrayList<>(sentence.tokens().size() + 8);
    for (Token token : sentence.tokens()) {
      for (String raw : split(token.form())) {
        pieces.add(new Piece(fold(raw), raw, token.index()));
      }
    }
    return pieces;
  }

  /** The pieces from a token on. */
  static List<Piece> from(Sentence sentence, int first) {
    return of(sentence).stream().filter(p -> p.token() >= first).toList();
  }

  /** The written parts of a form. */
  static List<String> split(String form) {
    List<String> parts = new ArrayList<>(2);
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= form.length(); i++) {
      char c = i < form.length() ? form.charAt(i) : '-';
      if (Character.isDigit(c)
          && !part.isEmpty()
          && Character.isLetter(part.charAt(part.length() - 1))) {
        parts.add(part.toString()); // "M23" is cut as some parsers do
        part.setLength(0);
      }
      if (c == '-'
          || c == '\''
          || c == '\u2019'
          || c == '/'
          || c == ' '
          || c == '\u00a0'
          || c == '\u2010'
          || c == '\u2011'
          || c == '\u2013'
          || c == '\u2014'
          || c == '"'
          || c == '\u00ab'
          || c == '\u00bb'
          || c == '\u201c'
          || c == '\u201d') {
        if (!part.isEmpty()) {
          parts.add(part.toString());
          part.setLength(0);
        }
      } else if (c != '.' || form.length() == 1) {
        part.append(c);
      }
    }
    return parts;
  }

  /** Lower case, without accents, ligatures opened. */
  static String fold(String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        ascii = false;
        break;
      }
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (ascii) {
      return lower;
    }
    String bare = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (c) {
        case '\u0153' -> folded.append("oe");
        case '\u00e6' -> folded.append("ae");
        case '\u00df' -> folded.append("ss");
        case '\u00f8' -> folded.append('o');
        case '\u0142' -> folded.append('l');
        case '\u0131' -> folded.append('i');
        case '\u0111' -> folded.append('d');
        default -> folded.append(c);
      }
    }
    return folded.toString();
  }
}
