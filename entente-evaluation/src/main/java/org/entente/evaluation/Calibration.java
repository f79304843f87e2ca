package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence means what it says: of the events called right with a likelihood of 0.8, about
 * 80 % should be.
 *
 * @param bins tenths of the range, those without an event left out
 * @param brier mean square of the difference between confidence and outcome (0 is best, 0.25 that
 *     of always saying 0.5)
 * @param error mean difference between confidence and share right over the bins, weighted by their
 *     events
 */
public record Calibration(List<Bin> bins, double brier, double error) {

  /**
   * Events of about the same confidence.
   *
   * @param from least confidence
   * @param events how many
   * @param confidence their mean confidence
   * @param right share of them that are right
   */
  public record Bin(double from, int events, double confidence, double right) {}

  private static final int BINS = 10;

  static Calibration of(List<Judged> judged) {
    List<Bin> bins = new ArrayList<>();
    double squares = 0;
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<Judged> in = judged.stream().filter(j -> bin(j) == bin).toList();
      if (!in.isEmpty()) {
        double mean = in.stream().mapToDouble(j -> j.event().confidence()).average().orElseThrow();
        double right = in.stream().filter(Judged::right).count() / (double) in.size();
        bins.add(new Bin(i / (double) BINS, in.size(), mean, right));
        error += Math.abs(mean - right) * in.size();
      }
    }
    for (Judged each : judged) {
      double off = each.event().confidence() - (each.right() ? 1 : 0);
      squares += off * off;
    }
    int all = Math.max(1, judged.size());
    return new Calibration(bins, squares / all, error / all);
  }

  private static int bin(Judged judged) {
    // Confidence has few decimals: 0.3 * 10 must not become 2.
    int bin = (int) Math.floor(judged.event().confidence() * BINS + 1e-9);
    return Math.max(0, Math.min(BINS - 1, bin));
  }
}
