package org.entente.record.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Event;
import org.entente.record.Days;
import org.entente.record.Telling;

/**
 * Compares two tellings: participants, type, day, place, subjects, numbers, persons and wording
 * each speak for or against; some differences keep tellings apart whatever else agrees. The weights
 * were set on the merge corpus (docs/record.md).
 */
public final class Matching {

  /** Least score of two tellings of the same act. */
  public static final double SAME = 0.70;

  /** Days by which the dates of two tellings may differ: night and time zones. */
  static final int SLACK = 1;

  private static final List<Set<String>> NEAR =
      List.of(
          Set.of("AGREE", "SUPPORT", "COOPERATE"),
          Set.of("AGREE", "CONCEDE"),
          Set.of("CONCEDE", "RETREAT"),
          Set.of("AID", "SUPPORT"),
          Set.of("AID", "COOPERATE"),
          Set.of("ASSAULT", "COERCE"),
          Set.of("SANCTION", "COERCE"),
          Set.of("ACCUSE", "REJECT"),
          Set.of("REQUEST", "THREATEN"));

  private Matching() {}

  /** The types whose tellings may be of the same act as one of this type, itself included. */
  public static Set<String> compatible(String type) {
    Set<String> types = new TreeSet<>(Set.of(type));
    NEAR.stream().filter(group -> group.contains(type)).forEach(types::addAll);
    return types;
  }

  /** The days on which the act may lie, widened by what the texts leave open. */
  public static Optional<Days> days(Telling telling) {
    Event event = telling.event();
    if (event.date() != null) {
      return Days.of(event.date().value());
    }
    return Days.of(telling.published());
  }

  /** Compares two tellings of different articles. */
  public static Match compare(Telling one, Telling other) {
    return Comparison.of(one, other);
  }
}
