package org.entente.record;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much of the record is about a side.
 *
 * @param events number of events in which it takes part
 * @param reports number of reports that tell them
 * @param first day of the first of them (ISO), or null where there is none
 * @param last day of the last, or null
 * @param types number of events by type
 */
public record Presence(
    int events, long reports, String first, String last, Map<String, Integer> types) {

  /** Takes a copy. */
  public Presence {
    types = new TreeMap<>(types);
  }
}
