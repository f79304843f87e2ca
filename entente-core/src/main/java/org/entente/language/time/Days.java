package org.entente.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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

  /** The first, middle or last third; the whole where {@code part} is null. */
  Days part(Part part) {
    if (part == null) {
      return this;
    }
    long third = (ChronoUnit.DAYS.between(first, last) + 1) / 3;
    return switch (part) {
      case START -> new Days(first, first.plusDays(third - 1));
      case MID -> new Days(first.plusDays(third), last.minusDays(third));
      case END -> new Days(last.minusDays(third - 1), last);
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
