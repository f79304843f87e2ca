package org.entente.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days that an ISO date as precise as known covers: 2024-09 is the whole of September.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Days(LocalDate from, LocalDate to) {

  /** The days of {@code 2024-09-13}, {@code 2024-09} or {@code 2024}; empty for anything else. */
  public static Optional<Days> of(String value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      return switch (value.length()) {
        case 4 -> {
          Year year = Year.parse(value);
          yield Optional.of(new Days(year.atDay(1), year.atMonth(12).atEndOfMonth()));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(value);
          yield Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
        }
        default -> {
          LocalDate day = LocalDate.parse(value);
          yield Optional.of(new Days(day, day));
        }
      };
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  /** Whether it is a single day. */
  public boolean isDay() {
    return from.equals(to);
  }

  /** Whether the two share a day when both are widened by {@code slack} days. */
  public boolean meets(Days other, long slack) {
    return !from.minusDays(slack).isAfter(other.to) && !other.from.isAfter(to.plusDays(slack));
  }

  /** Days between the two spans, 0 where they meet. */
  public long distance(Days other) {
    if (meets(other, 0)) {
      return 0;
    }
    boolean before = to.isBefore(other.from);
    return before
        ? ChronoUnit.DAYS.between(to, other.from)
        : ChronoUnit.DAYS.between(other.to, from);
  }
}
