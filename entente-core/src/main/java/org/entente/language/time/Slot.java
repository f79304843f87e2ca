package org.entente.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.language.time.Vocabulary.Hit;
import org.entente.language.time.Words.Make;
import org.entente.language.time.Words.Word;

/**
 * What may fill a place in braces of a time pattern: a word of the vocabulary or a number that
 * makes sense there.
 */
enum Slot {
  WEEKDAY("weekday", "weekday"),
  /** A weekday without a date: a capital inside a French sentence makes it a name. */
  BAREWEEKDAY("weekday", "weekday"),
  /** A weekday shortened ("Fri."): only before a date, for "Sun" and "Wed" are words. */
  SHORTWEEKDAY("weekday", "short-weekday"),
  /** A month in full or shortened. */
  MONTH("month", "month", "short-month"),
  /** A month in full. */
  FULLMONTH("month", "month"),
  DAY("day", "day-word"),
  YEAR("year"),
  NUMBER("number", "number"),
  ORDINAL("ordinal", "ordinal"),
  UNIT("unit", "unit"),
  SEASON("season", "season"),
  FEAST("feast", "feast"),
  /** 1990 or 90 for the 1990s. */
  DECADE("decade"),
  /** 2024-09-13. */
  ISO("exact"),
  /** 13/09/2024, in the order of the language. */
  NUMERIC("exact"),
  /** Any time expression of its own. */
  POINT("point");

  /** Kind of the vocabulary that says whether the month stands first in 9/13/2024. */
  static final String MONTH_FIRST = "month-first";

  private final String field;
  private final String kind;
  private final String otherKind;

  Slot(String field) {
    this(field, "");
  }

  Slot(String field, String kind) {
    this(field, kind, "");
  }

  Slot(String field, String kind, String otherKind) {
    this.field = field;
    this.kind = kind;
    this.otherKind = otherKind;
  }

  /** The name under which its value is bound. */
  String field() {
    return field;
  }

  /** The kinds of the vocabulary that fill it. */
  List<String> kinds() {
    return Stream.of(kind, otherKind).filter(k -> !k.isEmpty()).toList();
  }

  /** The slot of this name in lower case, or null. */
  static Slot named(String name) {
    return Arrays.stream(values())
        .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(name))
        .findAny()
        .orElse(null);
  }

  /**
   * What fills this slot from {@code at} on, or null. {@link #POINT} is filled by the grammar
   * itself.
   */
  Hit fill(Words words, int at, Vocabulary vocabulary) {
    return switch (this) {
      case BAREWEEKDAY, FULLMONTH -> bare(words, at, vocabulary);
      case DAY -> day(words, at, vocabulary);
      case YEAR -> year(words, at);
      case NUMBER -> number(words, at, vocabulary);
      case DECADE -> decade(words, at);
      case ISO -> iso(words, at);
      case NUMERIC -> numeric(words, at, vocabulary);
      case POINT -> throw new IllegalStateException("a point is filled by the grammar");
      default -> find(words, at, vocabulary);
    };
  }

  private Hit find(Words words, int at, Vocabulary vocabulary) {
    Hit hit = vocabulary.find(kind, words, at);
    Hit other = otherKind.isEmpty() ? null : vocabulary.find(otherKind, words, at);
    return other != null && (hit == null || other.end() > hit.end()) ? other : hit;
  }

  /** The word, unless a capital inside a sentence makes a word that is written small a name. */
  private Hit bare(Words words, int at, Vocabulary vocabulary) {
    Hit hit = find(words, at, vocabulary);
    Word word = words.get(at);
    boolean isName =
        hit != null
            && !hit.capital()
            && word.isCapitalised()
            && !word.isAllCapitals()
            && !words.beginsSentence(at);
    return isName ? null : hit;
  }

  private Hit day(Words words, int at, Vocabulary vocabulary) {
    Word word = words.get(at);
    if (word.make() != Make.NUMBER) {
      return find(words, at, vocabulary);
    }
    if (word.text().length() > 2
        || word.number() < 1
        || word.number() > 31
        || followsNumber(words, at)) {
      return null;
    }
    int end = at + 1;
    if (end < words.size() && words.get(end).glued() && words.get(end).make() == Make.LETTERS) {
      Hit suffix = vocabulary.find("day-suffix", words, end);
      return suffix == null ? null : hit(suffix.end(), word.number());
    }
    return hit(end, word.number());
  }

  private static Hit year(Words words, int at) {
    Word word = words.get(at);
    if (word.make() != Make.NUMBER
        || word.text().length() != 4
        || word.number() < 1900
        || word.number() > 2100) {
      return null;
    }
    return isMeasure(words, at) ? null : hit(at + 1, word.number());
  }

  /**
   * Whether the number is an amount: a currency or percent sign, letters or more digits stand
   * beside it.
   */
  private static boolean isMeasure(Words words, int at) {
    if (at > 0 && words.get(at).glued() && "$€£¥#%+".contains(words.get(at - 1).folded())) {
      return true;
    }
    if (at + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(at + 1);
    boolean more = next.make() == Make.NUMBER && next.text().length() == 3;
    return "$€£¥%°".contains(next.folded())
        || (next.glued() && next.make() == Make.LETTERS)
        || more;
  }

  private static boolean followsNumber(Words words, int at) {
    if (at == 0) {
      return false;
    }
    Make before = words.get(at - 1).make();
    return words.continues(at)
        && (before == Make.NUMBER || before == Make.GROUPED)
        && !isYear(words.get(at - 1));
  }

  private static boolean isYear(Word word) {
    return word.make() == Make.NUMBER && word.text().length() == 4;
  }

  private Hit number(Words words, int at, Vocabulary vocabulary) {
    Word word = words.get(at);
    if (word.make() != Make.NUMBER) {
      return find(words, at, vocabulary);
    }
    return word.text().length() > 4 || followsNumber(words, at) ? null : hit(at + 1, word.number());
  }

  private static Hit decade(Words words, int at) {
    Word word = words.get(at);
    if (word.make() != Make.NUMBER || word.number() % 10 != 0) {
      return null;
    }
    int number = word.number();
    if (word.text().length() == 2 && number >= 10) {
      return hit(at + 1, 1900 + number);
    }
    return number >= 1900 && number <= 2090 ? hit(at + 1, number) : null;
  }

  private static Hit iso(Words words, int at) {
    return parts(words, at, "-", 4)
        ? exact(at + 5, number(words, at), number(words, at + 2), number(words, at + 4))
        : null;
  }

  private static Hit numeric(Words words, int at, Vocabulary vocabulary) {
    boolean monthFirst = vocabulary.has(MONTH_FIRST);
    Word word = words.get(at);
    if (word.make() == Make.GROUPED) {
      String[] parts = word.text().split("\\.", -1);
      boolean dotted =
          parts.length == 3
              && parts[0].length() <= 2
              && parts[1].length() <= 2
              && parts[2].length() == 4;
      return dotted && !word.text().contains(",")
          ? exact(
              at + 1,
              Integer.parseInt(parts[2]),
              Integer.parseInt(parts[1]),
              Integer.parseInt(parts[0]))
          : null;
    }
    if (!parts(words, at, "/", 2) || words.get(at + 4).text().length() != 4) {
      return null;
    }
    int first = number(words, at);
    int second = number(words, at + 2);
    int year = number(words, at + 4);
    boolean swap = (monthFirst && first <= 12) || second > 12;
    return swap ? exact(at + 5, year, first, second) : exact(at + 5, year, second, first);
  }

  /**
   * Whether three numbers, the first of at most so many digits, stand glued with this sign between
   * them.
   */
  private static boolean parts(Words words, int at, String sign, int digits) {
    if (at + 4 >= words.size() || words.get(at).text().length() > digits) {
      return false;
    }
    for (int i = 0; i < 5; i++) {
      Word word = words.get(at + i);
      boolean fits = i % 2 == 0 ? word.make() == Make.NUMBER : word.folded().equals(sign);
      if (!fits || (i > 0 && !word.glued())) {
        return false;
      }
    }
    return true;
  }

  private static int number(Words words, int at) {
    return words.get(at).number();
  }

  private static Hit exact(int end, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return year >= 1900 && year <= 2100 ? hit(end, date) : null;
    } catch (DateTimeException e) {
      return null; // digits with signs between them that are no date: a score, a law, a telephone
      // number
    }
  }

  private static Hit hit(int end, Object value) {
    return new Hit(end, value, false);
  }
}
