package org.entente.algebra;

/** Whether an act took place: PLOVER's auxiliary modes. */
public enum Status {
  /** Reported as done or being done. */
  ACTUAL,
  /** Done long before the news. */
  HISTORICAL,
  /** Planned or announced. */
  FUTURE,
  /** Supposed, possible, feared, demanded. */
  HYPOTHETICAL,
  /** Denied or not done. */
  NEGATED;

  /** The word of the output contract. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether an act of this status took place. */
  public boolean isReal() {
    return this == ACTUAL || this == HISTORICAL;
  }
}
