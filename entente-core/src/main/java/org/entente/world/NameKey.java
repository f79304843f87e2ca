package org.entente.world;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names are compared: without accents, case, hyphens, apostrophes and full stops.
 */
final class NameKey {

  /**
   * Folded spellings of the characters up to here are worked out once: names come by the ten
   * thousand.
   */
  private static final int TABLE = 0x250;

  private static final String[] FOLDED = new String[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      FOLDED[c] = fold(c);
    }
  }

  private NameKey() {}

  /**
   * {@code "Saint-Pétersbourg"} and {@code "St. Petersbourg"} both give {@code "st petersbourg"}.
   */
  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length() + 1);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      String folded = c < TABLE ? FOLDED[c] : fold(c);
      if (folded == null) {
        boundary(key);
      } else {
        key.append(folded);
      }
    }
    boundary(key);
    if (!key.isEmpty()) {
      key.setLength(key.length() - 1);
    }
    return key.toString();
  }

  /**
   * Plain lower-case letters and digits of a character; the empty string of an accent, null of what
   * parts words.
   */
  private static String fold(char c) {
    StringBuilder plain = new StringBuilder();
    String lower =
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    boolean accent = false;
    for (int i = 0; i < lower.length(); i++) {
      char part = lower.charAt(i);
      String spelled = spell(part);
      if (spelled != null) {
        plain.append(spelled);
      } else if (Character.isLetterOrDigit(part)) {
        plain.append(part);
      } else {
        accent |= Character.getType(part) == Character.NON_SPACING_MARK;
      }
    }
    return plain.isEmpty() && !accent ? null : plain.toString();
  }

  /** Letters that no decomposition turns into plain ones. */
  private static String spell(char c) {
    return switch (c) {
      case 'œ' -> "oe";
      case 'æ' -> "ae";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ß' -> "ss";
      case 'ı' -> "i";
      case 'ə' -> "e";
      default -> null;
    };
  }

  /** Ends a word with one space; "saint" and "sainte" meet their abbreviations. */
  private static void boundary(StringBuilder key) {
    int length = key.length();
    if (length == 0 || key.charAt(length - 1) == ' ') {
      return;
    }
    if (endsWithWord(key, "saint")) {
      key.setLength(length - 5);
      key.append("st");
    } else if (endsWithWord(key, "sainte")) {
      key.setLength(length - 6);
      key.append("ste");
    }
    key.append(' ');
  }

  private static boolean endsWithWord(StringBuilder key, String word) {
    int start = key.length() - word.length();
    return start >= 0
        && key.indexOf(word, start) == start
        && (start == 0 || key.charAt(start - 1) == ' ');
  }
}
