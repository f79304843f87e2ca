package org.entente.language.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * The value of a time expression.
 *
 * @param iso ISO 8601, as precise as known: {@code 2024-09-13}, {@code 2024-09}, {@code 2024}
 * @param first first day it covers
 * @param last last day it covers, equal to {@code first} for one day
 */
public record TimeValue(String iso, LocalDate first, LocalDate last) {

  /**
   * The value that covers these days. Its ISO form is the smallest of day, month and year that
   * holds them all: a week within one month is that month, a week across two months or a season is
   * the year. Where not even a year holds them (a decade, the turn of a year), it is the year of
   * the first day; {@code first} and {@code last} stay exact.
   */
  public static TimeValue of(LocalDate first, LocalDate last) {
    String iso;
    if (first.equals(last)) {
      iso = first.toString();
    } else if (YearMonth.from(first).equals(YearMonth.from(last))) {
      iso = YearMonth.from(first).toString();
    } else {
      iso = Year.from(first).toString();
    }
    return new TimeValue(iso, first, last);
  }
}
