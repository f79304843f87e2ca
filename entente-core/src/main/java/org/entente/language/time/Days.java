package org.entente.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A first and a last day. */
record Days(LocalDate first, LocalDate last) {

  /** A third of a stretch of days. */
  enum Part {
    START,
    MID,
    END
  }

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  boolean isBefore(LocalDate day) {
    return last.isBefore(day);
  }

  boolean isAfter(LocalDate day) {
    return first.isAfter(day);
  }

  /**
   * The first, middle or last third; the whole where {@code part} is null. A stretch of whole years
   * or months is cut at years or months where there are three of them.
   */
  Days part(Part part) {
    if (part == null) {
      return this;
    }
    LocalDate behind = last.plusDays(1);
    ChronoUnit unit = ChronoUnit.DAYS;
    for (ChronoUnit larger : List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS)) {
      long count = larger.between(first, behind);
      if (unit == ChronoUnit.DAYS && count >= 3 && first.plus(count, larger).equals(behind)) {
        unit = larger;
      }
    }
    long third = unit.between(first, behind) / 3;
    LocalDate second = first.plus(third, unit);
    LocalDate end = behind.minus(third, unit);
    return switch (part) {
      case START -> new Days(first, second.minusDays(1));
      case MID -> new Days(second, end.minusDays(1));
      case END -> new Days(end, last);
    };
  }

  /** How many days lie between {@code day} and the nearer end, 0 where it lies within. */
  long distance(LocalDate day) {
    if (isBefore(day)) {
      return ChronoUnit.DAYS.between(last, day);
    }
    return isAfter(day) ? ChronoUnit.DAYS.between(day, first) : 0;
  }
}
