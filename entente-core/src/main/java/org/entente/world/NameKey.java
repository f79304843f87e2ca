package org.entente.world;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared: without accents, case, hyphens, apostrophes and full stops. */
final class NameKey {

  private NameKey() {}

  /** {@code "Saint-Pétersbourg"} and {@code "St. Petersbourg"} both give {@code "st petersbourg"}. */
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      String spelled = spell(c);
      if (spelled != null) {
        key.append(spelled);
      } else if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        boundary(key);
      }
    }
    boundary(key);
    if (!key.isEmpty()) {
      key.setLength(key.length() - 1);
    }
    return key.toString();
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

  /** Ends a word with one space; "saint", "sainte" and "san" style abbreviations meet in "st" and "ste". */
  private static void boundary(StringBuilder key) {
    int length = key.length();
    if (length == 0 || key.charAt(length - 1) == ' ') {
      return;
    }
    int start = key.lastIndexOf(" ") + 1;
    String word = key.substring(start);
    if (word.equals("saint")) {
      key.replace(start, length, "st");
    } else if (word.equals("sainte")) {
      key.replace(start, length, "ste");
    }
    key.append(' ');
  }
}
