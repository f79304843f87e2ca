package org.entente.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar. */
enum Unit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  /**
   * The day {@code count} units after {@code day}; hours count as the whole days that they fill.
   */
  LocalDate plus(LocalDate day, int count) {
    return switch (this) {
      case MINUTE -> day;
      case HOUR -> day.plusDays(count / 24);
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case HALF -> day.plusMonths(6L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /**
   * The unit of the calendar in which {@code day} lies; a weekend is that of the week of {@code
   * day}.
   */
  Days around(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (this) {
      case MINUTE, HOUR, DAY -> Days.of(day);
      case WEEK -> new Days(monday, monday.plusDays(6));
      case WEEKEND -> new Days(monday.plusDays(5), monday.plusDays(6));
      case MONTH -> months(day, 1);
      case QUARTER -> months(day, 3);
      case HALF -> months(day, 6);
      case YEAR -> years(day, 1);
      case DECADE -> years(day, 10);
      case CENTURY -> years(day, 100);
    };
  }

  /**
   * The days that "n units ago" may mean: as exact as the unit, a year for a decade or a century.
   */
  Days about(LocalDate day) {
    return this == DECADE || this == CENTURY ? YEAR.around(day) : around(day);
  }

  private static Days months(LocalDate day, int size) {
    int month = (day.getMonthValue() - 1) / size * size + 1;
    LocalDate first = LocalDate.of(day.getYear(), month, 1);
    return new Days(first, first.plusMonths(size).minusDays(1));
  }

  private static Days years(LocalDate day, int size) {
    LocalDate first = LocalDate.of(day.getYear() / size * size, 1, 1);
    return new Days(first, first.plusYears(size).minusDays(1));
  }
}
