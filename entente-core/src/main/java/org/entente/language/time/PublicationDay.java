package org.entente.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.language.time.TimeExpression.Kind;

/**
 * Works out the day of publication of a text that carries none. In this order: a full date with its
 * year in the date line; else days told with their weekday ("vendredi 13 septembre"), which vote
 * for the latest year in which they fit; the latest such day that is not told as to come is the day
 * of publication. Years that the text names as past, and full dates, are never later than it.
 */
final class PublicationDay {

  /** Kind of the vocabulary: words that tell that their sentence speaks of what is to come. */
  static final String FUTURE_SIGN = "future-sign";

  /** How far into the text, in units, a date line may reach. */
  private static final int DATE_LINE = 60;

  /** A 13 September is a Friday again after 11 years at most, a 29 February after 40. */
  private static final int YEARS = 41;

  private final Vocabulary vocabulary;
  private final Words words;
  private final LocalDate today;

  PublicationDay(Vocabulary vocabulary, Words words, LocalDate today) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.today = today;
  }

  Optional<LocalDate> infer(List<FoundTime> found) {
    Optional<LocalDate> line =
        found.stream().filter(this::isDateLine).findFirst().flatMap(f -> fullDate(f.reckoning()));
    if (line.isPresent()) {
      return line;
    }
    LocalDate earliest = earliest(found);
    List<FoundTime> dated = found.stream().filter(f -> weekdayDate(f) != null).toList();
    Optional<Integer> year = vote(dated, earliest);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> past = new ArrayList<>();
    List<LocalDate> future = new ArrayList<>();
    for (FoundTime time : dated) {
      for (int y = year.get() - 1; y <= year.get() + 1; y++) {
        fitting(weekdayDate(time), y).ifPresent(isToCome(time) ? future::add : past::add);
      }
    }
    Optional<LocalDate> told =
        past.stream().filter(d -> !d.isAfter(today)).max(Comparator.naturalOrder());
    // A text that only announces was published before what it announces; the nearest of it stands
    // for the day.
    return told.or(() -> future.stream().min(Comparator.naturalOrder()))
        .filter(d -> !d.isAfter(today));
  }

  /** The year for which most days vote, the latest of those with equally many votes. */
  private Optional<Integer> vote(List<FoundTime> dated, LocalDate earliest) {
    Map<Integer, Integer> votes = new TreeMap<>();
    for (FoundTime time : dated) {
      for (int y = today.getYear(); y > today.getYear() - YEARS; y--) {
        Optional<LocalDate> day = fitting(weekdayDate(time), y);
        if (day.isPresent() && !day.get().isAfter(today) && !day.get().isBefore(earliest)) {
          votes.merge(y, 1, Integer::sum);
        }
      }
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return votes.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .max(Integer::compare);
  }

  /** Before this day the text cannot have been written: it speaks of it as past. */
  private LocalDate earliest(List<FoundTime> found) {
    LocalDate earliest = LocalDate.MIN;
    for (FoundTime time : found) {
      boolean told = time.kind() != Kind.UNTIL && time.kind() != Kind.DURATION && !isToCome(time);
      if (told && time.reckoning() instanceof CalendarDate date && date.year() != null) {
        LocalDate first = date.inYear(date.year()).map(Days::first).orElse(LocalDate.MIN);
        earliest = first.isAfter(earliest) && !first.isAfter(today) ? first : earliest;
      }
    }
    return earliest;
  }

  private static CalendarDate weekdayDate(FoundTime time) {
    return time.kind() == Kind.TIME
            && time.reckoning() instanceof CalendarDate date
            && date.fixesYear()
        ? date
        : null;
  }

  private static Optional<LocalDate> fitting(CalendarDate date, int year) {
    if (date.year() != null && date.year() != year) {
      return Optional.empty();
    }
    return date.inYear(year).map(Days::first).filter(date::isWeekday);
  }

  private static Optional<LocalDate> fullDate(Reckoning reckoning) {
    return reckoning instanceof CalendarDate date && date.year() != null && date.day() != null
        ? date.inYear(date.year()).map(Days::first)
        : Optional.empty();
  }

  /**
   * Whether the date stands near the beginning and a dash or a bracket follows it ("NIAMEY, 3 mai
   * 2024 (AFP) -").
   */
  private boolean isDateLine(FoundTime time) {
    int behind = words.indexFrom(time.span().end());
    return behind < Math.min(DATE_LINE, words.size())
        && "-(".contains(words.get(behind).folded())
        && fullDate(time.reckoning()).filter(d -> !d.isAfter(today)).isPresent();
  }

  /** Whether the sentence of the expression has a sign of the future. */
  private boolean isToCome(FoundTime time) {
    int at = words.indexFrom(time.span().end()) - 1;
    int from = at;
    while (from > 0 && !words.beginsSentence(from)) {
      from--;
    }
    int to = at + 1;
    while (to < words.size() && !words.beginsSentence(to)) {
      to++;
    }
    for (int i = from; i < to; i++) {
      if (vocabulary.find(FUTURE_SIGN, words, i) != null) {
        return true;
      }
    }
    return false;
  }
}
