package org.entente.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.language.time.TimeExpression.Direction;

/**
 * A date of which only some parts are said ("vendredi 13 septembre", "en janvier", "l'été dernier",
 * "2018"). What is not said is found from the day of publication: of all days that fit, the latest
 * that has begun for the past, the first that has not ended for the future; the day of publication
 * itself counts.
 *
 * @param year calendar year, or null
 * @param month 1 to 12, or null
 * @param day 1 to 31, or null
 * @param weekday 1 (Monday) to 7, or null
 * @param season or null
 * @param feast or null
 * @param unit a quarter or a half of the year, or null
 * @param ordinal which quarter or half, or null
 * @param turn "last" and "next" leave the present one out; null where neither is said
 * @param part which third of the days, or null
 */
record CalendarDate(
    Integer year,
    Integer month,
    Integer day,
    Integer weekday,
    Season season,
    Feast feast,
    Unit unit,
    Integer ordinal,
    Turn turn,
    Days.Part part)
    implements Reckoning {

  /** "dernier", "last"; "prochain", "next". */
  enum Turn {
    LAST,
    NEXT
  }

  /** A 29 February with its weekday comes back after 40 years at most. */
  private static final int YEARS = 40;

  /** Farther than this no newspaper leaves out the year. */
  private static final int YEAR_LEFT_OUT = 366;

  /** The same date in this year. */
  CalendarDate withYear(Integer value) {
    return new CalendarDate(value, month, day, weekday, season, feast, unit, ordinal, turn, part);
  }

  /** Whether a weekday, a day and a month are said and fix the year. */
  boolean fixesYear() {
    return weekday != null && day != null && month != null;
  }

  @Override
  public Optional<Days> days(Anchors anchors) {
    return whole(anchors).map(d -> d.part(part));
  }

  private Optional<Days> whole(Anchors anchors) {
    if (year != null) {
      return inYear(year);
    }
    LocalDate published = anchors.published();
    if (published == null) {
      return Optional.empty();
    }
    List<Days> candidates = candidates(published);
    if (weekday != null && day != null) {
      List<Days> fitting = candidates.stream().filter(d -> isWeekday(d.first())).toList();
      candidates = fitting.isEmpty() ? candidates : fitting;
    }
    return pick(candidates, anchors);
  }

  /** What the parts said make in this year; empty where there is no such day. */
  Optional<Days> inYear(int value) {
    if (season != null) {
      return Optional.of(season.of(value));
    }
    if (feast != null) {
      return Optional.of(Days.of(feast.in(value)));
    }
    if (unit != null) {
      int months = unit == Unit.HALF ? 6 : 3;
      int first = (ordinal - 1) * months + 1;
      return first > 12
          ? Optional.empty()
          : Optional.of(unit.around(LocalDate.of(value, first, 1)));
    }
    if (month == null) {
      return Optional.of(Unit.YEAR.around(LocalDate.of(value, 1, 1)));
    }
    return inMonth(YearMonth.of(value, month));
  }

  private Optional<Days> inMonth(YearMonth month) {
    if (day == null) {
      return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
    }
    return month.isValidDay(day) ? Optional.of(Days.of(month.atDay(day))) : Optional.empty();
  }

  boolean isWeekday(LocalDate date) {
    return weekday == null || date.getDayOfWeek() == DayOfWeek.of(weekday);
  }

  /** Everything near {@code published} that the parts said may mean, in order of time. */
  private List<Days> candidates(LocalDate published) {
    List<Days> found = new ArrayList<>();
    if (month != null || season != null || feast != null || unit != null) {
      for (int i = -YEARS; i <= YEARS; i++) {
        inYear(published.getYear() + i).ifPresent(found::add);
      }
    } else if (day != null) {
      for (int i = -YEARS; i <= YEARS; i++) {
        inMonth(YearMonth.from(published).plusMonths(i)).ifPresent(found::add);
      }
    } else {
      for (int i = -14; i <= 14; i++) {
        LocalDate date = published.plusDays(i);
        if (isWeekday(date)) {
          found.add(Days.of(date));
        }
      }
    }
    return found;
  }

  private Optional<Days> pick(List<Days> candidates, Anchors anchors) {
    LocalDate published = anchors.published();
    Optional<Days> past = Optional.empty();
    Optional<Days> future = Optional.empty();
    for (Days days : candidates) {
      if (turn == Turn.LAST ? days.isBefore(published) : !days.isAfter(published)) {
        past = Optional.of(days);
      }
      boolean comes = turn == Turn.NEXT ? days.isAfter(published) : !days.isBefore(published);
      if (comes && future.isEmpty()) {
        future = Optional.of(days);
      }
    }
    boolean isPast = turn == null ? anchors.direction() == Direction.PAST : turn == Turn.LAST;
    Optional<Days> wanted = isPast ? past : future;
    Optional<Days> other = isPast ? future : past;
    // "vendredi 13 septembre" is the one near publication, also where the verb was taken for the
    // wrong tense.
    boolean misread = fixesYear() && !isNear(wanted, published) && isNear(other, published);
    return misread ? other : wanted;
  }

  private static boolean isNear(Optional<Days> days, LocalDate published) {
    return days.isPresent() && days.get().distance(published) <= YEAR_LEFT_OUT;
  }
}
