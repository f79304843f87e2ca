package org.entente.language.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.language.time.TimeExpression.Direction;

/** The kinds of reckoning beside {@link CalendarDate}. */
final class Reckonings {

  private Reckonings() {}

  /** Whose day a relative expression counts from. */
  enum Base {
    PUBLISHED,
    NARRATED;

    LocalDate of(Reckoning.Anchors anchors) {
      return this == PUBLISHED ? anchors.published() : anchors.story();
    }
  }

  /**
   * A time that nobody can put into days ("dans les prochaines semaines", "la veille du scrutin"),
   * a length of time.
   */
  record Unknown() implements Reckoning {
    @Override
    public Optional<Days> days(Anchors anchors) {
      return Optional.empty();
    }
  }

  /**
   * So many units before or after ("il y a trois jours", "deux mois plus tard"), as exact as the
   * unit.
   */
  record Shift(Unit unit, int count, Base base) implements Reckoning {
    @Override
    public Optional<Days> days(Anchors anchors) {
      return Optional.ofNullable(base.of(anchors)).map(day -> unit.about(unit.plus(day, count)));
    }
  }

  /**
   * The unit of the calendar that holds the day, or one so many turns away ("la semaine dernière",
   * "cette année").
   */
  record Around(Unit unit, int turns, Base base, Days.Part part) implements Reckoning {
    @Override
    public Optional<Days> days(Anchors anchors) {
      return Optional.ofNullable(base.of(anchors)).map(day -> nearest(day, anchors.direction()));
    }

    /**
     * "En début de semaine", written on a Thursday of what is to come, is the beginning of the next
     * week.
     */
    private Days nearest(LocalDate day, Direction direction) {
      Days days = around(day, direction).part(part);
      if (turns != 0 || part == null) {
        return days;
      }
      boolean over = direction == Direction.FUTURE && days.isBefore(day);
      boolean ahead = direction == Direction.PAST && days.isAfter(day);
      return over || ahead ? around(unit.plus(day, over ? 1 : -1), direction).part(part) : days;
    }

    private Days around(LocalDate day, Direction direction) {
      int count = unit == Unit.WEEKEND ? weekends(day, direction) : turns;
      return unit.around(unit.plus(day, count));
    }

    /**
     * During the week "this weekend" is the last one for the past, "next weekend" that of the same
     * week.
     */
    private int weekends(LocalDate day, Direction direction) {
      boolean during = !Unit.WEEKEND.around(day).isAfter(day);
      if (turns == 0) {
        return during || direction == Direction.FUTURE ? 0 : -1;
      }
      return turns > 0 && !during ? turns - 1 : turns;
    }
  }

  /** Days that need no anchor ("les années 1990"). */
  record Fixed(Days fixed, Days.Part part) implements Reckoning {
    @Override
    public Optional<Days> days(Anchors anchors) {
      return Optional.of(fixed.part(part));
    }
  }

  /**
   * A weekday, a date or a month within the unit so many turns away ("lundi de la semaine
   * dernière").
   */
  record Within(CalendarDate date, Unit unit, int turns) implements Reckoning {
    @Override
    public Optional<Days> days(Anchors anchors) {
      if (anchors.published() == null) {
        return Optional.empty();
      }
      Days whole = unit.around(unit.plus(anchors.published(), turns));
      if (unit == Unit.YEAR) {
        return date.withYear(whole.first().getYear()).days(anchors);
      }
      return date.days(anchors.from(whole.last(), Direction.PAST))
          .filter(d -> !d.isBefore(whole.first()));
    }
  }

  /** A date counted from the day narrated ("le mardi suivant"). */
  record Narrated(CalendarDate date) implements Reckoning {
    @Override
    public Optional<Days> days(Anchors anchors) {
      return date.days(anchors.from(anchors.story(), anchors.direction()));
    }
  }

  /** The last or next so many units up to or from the day ("ces trois dernières années"). */
  record Stretch(Unit unit, int count, Base base) implements Reckoning {
    @Override
    public Optional<Days> days(Anchors anchors) {
      LocalDate day = base.of(anchors);
      if (day == null) {
        return Optional.empty();
      }
      LocalDate other = unit.plus(day, count);
      return Optional.of(count < 0 ? new Days(other, day) : new Days(day, other));
    }
  }

  /** From one time to another. The end that says less is read beside the other one. */
  record Range(Reckoning from, Reckoning to) implements Reckoning {
    @Override
    public Optional<Days> days(Anchors anchors) {
      boolean toIsWhole = to instanceof CalendarDate date && date.year() != null;
      Optional<Days> first;
      Optional<Days> last;
      if (toIsWhole || anchors.direction() == Direction.FUTURE) {
        last = to.days(anchors);
        first = last.flatMap(d -> from.days(anchors.from(d.last(), Direction.PAST)));
      } else {
        first = from.days(anchors);
        last = first.flatMap(d -> to.days(anchors.from(d.first(), Direction.FUTURE)));
      }
      if (first.isEmpty() || last.isEmpty() || last.get().last().isBefore(first.get().first())) {
        return Optional.empty();
      }
      return Optional.of(new Days(first.get().first(), last.get().last()));
    }
  }

  /**
   * The night from one day to the next ("dans la nuit de vendredi à samedi"). It covers both days;
   * its value is the second one, to which most of the night belongs.
   */
  record Night(Reckoning to) implements Reckoning {
    @Override
    public Optional<Days> days(Anchors anchors) {
      return to.days(anchors).map(d -> new Days(d.first().minusDays(1), d.first()));
    }

    @Override
    public Optional<TimeValue> value(Anchors anchors) {
      return days(anchors).map(d -> new TimeValue(d.last().toString(), d.first(), d.last()));
    }
  }
}
