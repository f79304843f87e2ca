package org.entente.export;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/**
 * The day of an event for formats that want an exact one.
 *
 * @param first the day, or the first day of the month or year
 * @param last the day, or the last day of the month or year
 * @param precision how much of it the text tells
 */
record Day(LocalDate first, LocalDate last, Precision precision) {

  /** How much of a day the text tells. */
  enum Precision {
    /** The exact day. */
    DAY,
    /** The month only. */
    MONTH,
    /** The year only. */
    YEAR,
    /** Nothing: the day is that of the publication. */
    PUBLICATION;

    /** What the formats call it: "month". */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The day of the event, that of its publication where the text tells none, else null. */
  static Day of(Report report) {
    if (report.event().date() == null) {
      LocalDate published = report.article().published();
      return published == null ? null : new Day(published, published, Precision.PUBLICATION);
    }
    String value = report.event().date().value();
    return switch (value.length()) {
      case 4 -> {
        Year year = Year.parse(value);
        yield new Day(year.atDay(1), year.atDay(year.length()), Precision.YEAR);
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(value);
        yield new Day(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
      }
      default -> {
        LocalDate day = LocalDate.parse(value);
        yield new Day(day, day, Precision.DAY);
      }
    };
  }
}
