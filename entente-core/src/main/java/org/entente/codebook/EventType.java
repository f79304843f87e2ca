package org.entente.codebook;

import java.util.Map;

/**
 * An event type of PLOVER 2.0 with its base acts.
 *
 * @param name type in capitals
 * @param quad quad class 1 to 4
 * @param score conflict and cooperation score, -10 to 10
 * @param acts base acts by name
 */
public record EventType(String name, int quad, double score, Map<String, BaseAct> acts) {

  /** Takes a copy of the acts. */
  public EventType {
    acts = Map.copyOf(acts);
  }

  /** Whether acts of this type are cooperative (quad 1 and 2). */
  public boolean isCooperative() {
    return quad <= 2;
  }

  /** Whether acts of this type are deeds (quad 2 and 4), not words. */
  public boolean isMaterial() {
    return quad % 2 == 0;
  }
}
