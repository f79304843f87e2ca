package org.entente.evaluation;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * What {@code read --min-confidence} would leave: precision against recall.
 *
 * @param points from no limit to a high one
 */
public record Curve(List<Point> points) {

  /**
   * One limit.
   *
   * @param minConfidence events below are left out
   * @param counts what remains
   */
  public record Point(double minConfidence, Counts counts) {}

  private static final List<Double> LIMITS =
      List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

  static Curve of(DoubleFunction<Counts> counts) {
    return new Curve(LIMITS.stream().map(limit -> new Point(limit, counts.apply(limit))).toList());
  }
}
