package org.entente.press;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of metadata: ISO days and moments, of which the day is taken as it is written.
 */
final class PublicationDates {

  private static final Pattern DAY =
      Pattern.compile("\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]\\d{1,2}:?\\d{2}.{0,30})?\\s*");

  private PublicationDates() {}

  /**
   * The day named by an ISO date or moment ("2024-09-13", "20240913", "2024-09-13T18:05:00+02:00"),
   * if it is one.
   */
  static Optional<LocalDate> day(String written) {
    Matcher matcher = written == null ? null : DAY.matcher(written);
    if (matcher == null || !matcher.matches()) {
      return Optional.empty();
    }
    return day(matcher.group(1), matcher.group(2), matcher.group(3));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
