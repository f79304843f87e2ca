package org.entente.evaluation;

/**
 * How many were right, false and missed.
 *
 * @param right found and in the gold
 * @param wrong found and not in the gold
 * @param missed in the gold and not found
 */
public record Counts(int right, int wrong, int missed) {

  /** Nothing counted yet. */
  public static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** How many were found. */
  int found() {
    return right + wrong;
  }

  /** How many are in the gold. */
  int gold() {
    return right + missed;
  }

  /** Share of those found that are right; 0 where none was found. */
  public double precision() {
    return found() == 0 ? 0 : right / (double) found();
  }

  /** Share of the gold that was found; 0 where there is none. */
  public double recall() {
    return gold() == 0 ? 0 : right / (double) gold();
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
  }
}
