package org.entente.language.time;

import java.time.LocalDate;

/**
 * A season of the northern half of the earth, as meteorologists count it; winter belongs to the
 * year it begins in.
 */
enum Season {
  SPRING(3),
  SUMMER(6),
  AUTUMN(9),
  WINTER(12);

  private final int month;

  Season(int month) {
    this.month = month;
  }

  /** The days of this season of {@code year}. */
  Days of(int year) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Days(first, first.plusMonths(3).minusDays(1));
  }
}
