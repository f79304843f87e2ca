package org.entente.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A feast day, written in the data as a day of the year ({@code 12-25}) or as days from Easter
 * ({@code easter+39}).
 *
 * @param fixed day of the year, or null where it moves with Easter
 * @param offset days after Easter Sunday, negative before it
 */
record Feast(MonthDay fixed, int offset) {

  /**
   * Reads the value of a feast.
   *
   * @throws IllegalArgumentException where it is neither form
   */
  static Feast parse(String value) {
    try {
      if (value.startsWith("easter")) {
        String days = value.substring("easter".length());
        return new Feast(null, days.isEmpty() ? 0 : Integer.parseInt(days));
      }
      return new Feast(MonthDay.parse("--" + value), 0);
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "not a feast: " + value + "; allowed: 12-25, easter, easter+39", e);
    }
  }

  /** The day in {@code year}. */
  LocalDate in(int year) {
    return fixed == null ? easter(year).plusDays(offset) : fixed.atYear(year);
  }

  /**
   * Easter Sunday of the Gregorian calendar (the anonymous algorithm printed in Nature, 20 April
   * 1876).
   */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
