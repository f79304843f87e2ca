package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How far a figure would vary with other articles of the same kind: articles are drawn again with
 * replacement, as many as there are, {@value #SAMPLES} times, and the figure is taken of each
 * sample; its 2.5th and 97.5th percentiles bound the interval. Samples in which the figure has no
 * value (the precision of a type that nobody found) are left out. The draws are the same in every
 * run.
 */
final class Bootstrap {

  /** Samples drawn. */
  static final int SAMPLES = 1000;

  /** Start of the random numbers, so that figures can be repeated. */
  static final long SEED = 20240913;

  private Bootstrap() {}

  /**
   * The figure of all units with its interval.
   *
   * @param figure NaN where a sample gives it no value
   */
  static <T> Interval interval(List<T> units, ToDoubleFunction<List<T>> figure) {
    Random random = new Random(SEED);
    double[] values = new double[SAMPLES];
    int defined = 0;
    for (int i = 0; i < SAMPLES; i++) {
      List<T> sample = new ArrayList<>(units.size());
      for (int j = 0; j < units.size(); j++) {
        sample.add(units.get(random.nextInt(units.size())));
      }
      double value = figure.applyAsDouble(sample);
      if (!Double.isNaN(value)) {
        values[defined++] = value;
      }
    }
    double whole = figure.applyAsDouble(units);
    double value = Double.isNaN(whole) ? 0 : whole;
    if (defined == 0) {
      return new Interval(value, value, value);
    }
    Arrays.sort(values, 0, defined);
    int tail = defined / 40;
    return new Interval(value, values[tail], values[defined - 1 - tail]);
  }
}
