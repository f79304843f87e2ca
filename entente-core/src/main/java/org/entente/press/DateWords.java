package org.entente.press;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as datelines and "published on" lines write them: a day and a month, with or without year.
 * Other dates belong to the date grammar of the language step.
 */
final class DateWords {

  private static final String WORDED_DAY_FIRST =
      "(?<day>\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?<month>\\p{L}{3,9})\\.?(?:,?\\s+(?<year>\\d{4}))?";
  private static final String WORDED_MONTH_FIRST =
      "(?<month2>\\p{L}{3,9})\\.?\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year2>\\d{4}))?";
  private static final String NUMBERS =
      "(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-](?<year3>\\d{4})";
  private static final String ISO = "(?<year4>\\d{4})-(?<month4>\\d{2})-(?<day4>\\d{2})";

  /**
   * A date, with groups of names that {@link #find} reads; may be built into a larger pattern once.
   */
  static final String DATE =
      "(?:(?:[Ll]e|[Cc]e|[Oo]n)\\s+)?(?:(?<weekday>\\p{L}{5,9})\\.?,?\\s+)?(?:"
          + ISO
          + "|"
          + NUMBERS
          + "|"
          + WORDED_DAY_FIRST
          + "|"
          + WORDED_MONTH_FIRST
          + ")";

  private static final Pattern ANYWHERE =
      Pattern.compile("(?<![\\p{L}\\d])" + DATE + "(?![\\p{L}\\d])");

  private final PressCues cues;

  DateWords(PressCues cues) {
    this.cues = cues;
  }

  /**
   * What a match says.
   *
   * @param isDate whether its words are those of a date in this language
   * @param day the day, or null where the year is missing
   */
  record Found(boolean isDate, LocalDate day) {
    static final Found NONE = new Found(false, null);
  }

  /** The first whole date within the text, or null. */
  LocalDate dayIn(String text) {
    Matcher matcher = ANYWHERE.matcher(text);
    while (matcher.find()) {
      LocalDate day = find(matcher).day;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Reads the groups of {@link #DATE} in a match. */
  Found find(Matcher match) {
    String weekday = match.group("weekday");
    if (weekday != null && !cues.weekdays().contains(Characters.fold(weekday))) {
      return Found.NONE;
    }
    if (match.group("year4") != null) {
      return numbers(match.group("year4"), match.group("month4"), match.group("day4"));
    }
    if (match.group("year3") != null) {
      String day = match.group(cues.dayFirst() ? "first" : "second");
      return numbers(match.group("year3"), match.group(cues.dayFirst() ? "second" : "first"), day);
    }
    return match.group("month") != null
        ? words(match.group("year"), match.group("month"), match.group("day"))
        : words(match.group("year2"), match.group("month2"), match.group("day2"));
  }

  private Found words(String year, String name, String day) {
    Integer month = name == null ? null : cues.months().get(Characters.fold(name));
    if (month == null) {
      return Found.NONE;
    }
    // A leap year stands in for a missing one: 29 February is a day of some year.
    Found found = numbers(year == null ? "2000" : year, month.toString(), day);
    return year == null ? new Found(found.isDate, null) : found;
  }

  private static Found numbers(String year, String month, String day) {
    try {
      return new Found(
          true,
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Found.NONE;
    }
  }
}
