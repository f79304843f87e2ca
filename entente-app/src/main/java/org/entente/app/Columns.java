package org.entente.app;

/**
 * How many columns of a terminal a text takes: Chinese, Japanese and Korean characters and pictures
 * take two (Unicode Standard Annex 11, classes W and F), accents written apart take none.
 */
final class Columns {

  /** First and last characters of the ranges that take two columns. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private Columns() {}

  /** Columns of a text without line breaks. */
  static int of(CharSequence text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  /** Whether a character takes two columns; a line may be broken on either side of it. */
  static boolean isWide(int character) {
    for (int[] range : WIDE) {
      if (character >= range[0] && character <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** The text in exactly so many columns: cut with "…" or filled with blanks. */
  static String fit(String text, int columns) {
    if (of(text) <= columns) {
      return text + " ".repeat(columns - of(text));
    }
    int end = 0;
    int taken = 1; // of the ellipsis
    while (taken + of(text.codePointAt(end)) <= columns) {
      taken += of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end) + "…" + " ".repeat(columns - taken);
  }
}
