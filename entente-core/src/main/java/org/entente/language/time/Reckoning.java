package org.entente.language.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.language.time.TimeExpression.Direction;

/** What an expression means: from the days that are known to the days it tells. */
interface Reckoning {

  /** The days an expression may refer to, see {@link TimeExpression#resolve}. */
  record Anchors(LocalDate published, LocalDate narrated, Direction direction) {

    /** The day of the narrative, the day of publication where none is known; may be null. */
    LocalDate story() {
      return narrated == null ? published : narrated;
    }

    /** The same, seen from another day of publication. */
    Anchors from(LocalDate day, Direction to) {
      return new Anchors(day, narrated, to);
    }
  }

  /** The days it tells, or empty where they cannot be known. */
  Optional<Days> days(Anchors anchors);

  /** The value of those days. */
  default Optional<TimeValue> value(Anchors anchors) {
    return days(anchors).map(d -> TimeValue.of(d.first(), d.last()));
  }
}
