package org.entente.language.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Span;

/**
 * A stretch of text cut into the units that time patterns speak of: runs of letters, numbers,
 * single signs. Accents and case are folded for comparison, typographic apostrophes and hyphens
 * made plain; offsets are those of the text.
 */
final class Words {

  /** What a unit is made of. */
  enum Make {
    LETTERS,
    /** Digits only. */
    NUMBER,
    /** Digits with points or commas between them ("2.000", "4,2", "13.09.2024"). */
    GROUPED,
    SIGN
  }

  /**
   * One unit.
   *
   * @param text as written
   * @param folded in lower case, without accents
   * @param start offset in the text
   * @param end offset behind it
   * @param glued whether nothing stands between it and the unit before it
   * @param afterBreak whether a blank line or the beginning of the stretch stands before it
   */
  record Word(
      String text,
      String folded,
      Make make,
      int start,
      int end,
      boolean glued,
      boolean afterBreak) {

    /** Whether the first letter is a capital. */
    boolean isCapitalised() {
      return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it has at least two letters, all capitals. */
    boolean isAllCapitals() {
      return text.length() > 1 && text.codePoints().allMatch(Character::isUpperCase);
    }

    /** The number it writes. */
    int number() {
      return text.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(folded);
    }
  }

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  static Words of(String text) {
    return of(text, new Span(0, text.length()));
  }

  static Words of(String text, Span range) {
    List<Word> found = new ArrayList<>();
    int at = range.start();
    int behind = at;
    int newlines = 2;
    while (at < range.end()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        newlines += c == '\n' ? 1 : 0;
        at++;
        continue;
      }
      Make make = makeOf(c);
      int end = endOf(text, at, range.end(), make);
      if (make == Make.NUMBER && !allDigits(text, at, end)) {
        make = Make.GROUPED;
      }
      String word = text.substring(at, end);
      found.add(
          new Word(
              word,
              fold(word, make),
              make,
              at,
              end,
              at == behind && !found.isEmpty(),
              newlines > 1));
      at = end;
      behind = end;
      newlines = 0;
    }
    return new Words(List.copyOf(found));
  }

  private static boolean isSpace(char c) {
    // The soft and the zero-width marks carry nothing and may stand inside a date.
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static Make makeOf(char c) {
    if (c >= '0' && c <= '9') {
      return Make.NUMBER;
    }
    return isLetter(c) ? Make.LETTERS : Make.SIGN;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }

  private static int endOf(String text, int start, int limit, Make make) {
    int at = start + 1;
    if (make == Make.LETTERS) {
      while (at < limit && isLetter(text.charAt(at))) {
        at++;
      }
    } else if (make == Make.NUMBER) {
      while (at < limit
          && (isDigit(text, at)
              || (isSeparator(text, at) && at + 1 < limit && isDigit(text, at + 1)))) {
        at++;
      }
    }
    return at;
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isSeparator(String text, int at) {
    return text.charAt(at) == '.' || text.charAt(at) == ',';
  }

  private static boolean allDigits(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (!isDigit(text, at)) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String word, Make make) {
    if (make == Make.SIGN) {
      return switch (word.charAt(0)) {
        case '\u2019', '\u02bc', '\u2018', '`' -> "'";
        case '\u2010', '\u2011', '\u2013', '\u2014', '\u2212' -> "-";
        default -> word;
      };
    }
    boolean plain = word.chars().allMatch(c -> c < 128);
    String bare =
        plain ? word : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return bare.toLowerCase(Locale.ROOT);
  }

  int size() {
    return words.size();
  }

  Word get(int index) {
    return words.get(index);
  }

  /** The first unit that begins at or behind this offset of the text. */
  int indexFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Whether the unit at {@code index} exists and follows the one before it within one paragraph.
   */
  boolean continues(int index) {
    return index < words.size() && !words.get(index).afterBreak();
  }

  /**
   * Whether a sentence may begin at {@code index}: behind a full stop, a colon, a quotation mark or
   * a dash.
   */
  boolean beginsSentence(int index) {
    return index == 0
        || words.get(index).afterBreak()
        || ".!?:;\"«»“”()-*>►•…".contains(words.get(index - 1).folded());
  }
}
