package org.entente.world;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Known holders of offices: heads of state and government, foreign ministers, heads of
 * organisations. Immutable.
 */
public interface Holders {

  /** Knows nobody. */
  Holders NONE = (name, day) -> Optional.empty();

  /**
   * Who bears this name.
   *
   * @param name full name, or a last name that only one holder of that day bears; accents and case
   *     do not matter
   * @param day the day the text speaks of, or null where it is not known: then the latest office
   *     counts
   * @return the office held on that day, else the last office left before it, else empty
   */
  Optional<Holder> find(String name, LocalDate day);
}
