package org.entente.record;

import java.time.LocalDate;
import java.util.List;

/**
 * Which events are asked for; what is null or empty asks for nothing.
 *
 * @param sides countries or organisations that all take part ({@code IRN}, {@code IGO:SCO})
 * @param actor side of an actor
 * @param recipient side of a recipient
 * @param types event types, any of them
 * @param since first day
 * @param until last day
 * @param subject subject of the act
 * @param framework code of an organisation or treaty within which the act is placed
 * @param country country of the place
 * @param status status, by default any
 * @param words words that an article telling the event holds
 * @param minConfidence least confidence, 0 to 1
 * @param minSources least number of independent sources
 * @param limit most events given, the newest first
 */
public record EventQuery(
    List<String> sides,
    String actor,
    String recipient,
    List<String> types,
    LocalDate since,
    LocalDate until,
    String subject,
    String framework,
    String country,
    String status,
    String words,
    double minConfidence,
    int minSources,
    int limit) {

  /** Takes copies of the lists. */
  public EventQuery {
    sides = List.copyOf(sides);
    types = List.copyOf(types);
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit);
    }
  }

  /** All events between these sides. */
  public static EventQuery between(String one, String other, int limit) {
    return of(List.of(one, other), limit);
  }

  /** All events of a side. */
  public static EventQuery about(String side, int limit) {
    return of(List.of(side), limit);
  }

  /** The newest events. */
  public static EventQuery newest(int limit) {
    return of(List.of(), limit);
  }

  private static EventQuery of(List<String> sides, int limit) {
    return new EventQuery(
        sides, null, null, List.of(), null, null, null, null, null, null, null, 0, 0, limit);
  }
}
