package org.entente.language.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Span;

/** Words that tell a time ("vendredi 13 septembre", "la veille", "jusqu'en 2026"). */
public interface TimeExpression {

  /** Where the words stand in the article's text. */
  Span span();

  /** The words. */
  String text();

  /** What the words tell. */
  Kind kind();

  /**
   * The value of the expression.
   *
   * @param published day of publication, or null where it is not known: then only absolute
   *     expressions have a value
   * @param narrated the day the surrounding text tells of, for "la veille", "le lendemain", or null
   *     (publication day then)
   * @param direction whether the act it dates is past or to come: decides which "samedi" or "13
   *     mars" is meant
   * @return empty where the value depends on a day that is not known
   */
  Optional<TimeValue> resolve(LocalDate published, LocalDate narrated, Direction direction);

  /** What a time expression tells. */
  enum Kind {
    /** A day or a longer time at which something happens. */
    TIME,
    /** A time from which something holds ("depuis lundi", "since 2018"). */
    SINCE,
    /** A time until which something holds ("jusqu'en 2026"). */
    UNTIL,
    /** From one time to another ("du 3 au 5 mai"). */
    RANGE,
    /** A length of time ("pendant trois jours"); has no value. */
    DURATION
  }

  /** Whether the act that is dated lies before or after publication. */
  enum Direction {
    PAST,
    FUTURE
  }
}
