package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.confidence.Confidence;
import org.entente.confidence.Sign;

/**
 * Learns the table of {@link Confidence} from events that are known to be right or wrong: a
 * logistic regression on the signs, whose weights are drawn towards zero (ridge) since there are
 * few events. Events of marked sentences have a level of their own, as they are judged by their
 * type alone; only their signs count. At last the base is moved so that the mean confidence of
 * events in articles that nobody has looked at is their share of right ones: what was tuned on is
 * read better than what is new.
 */
public final class ConfidenceFit {

  /** How strongly weights are drawn towards zero: that of two events against a sign. */
  private static final double RIDGE = 1;

  private static final int STEPS = 50;
  private static final Sign[] SIGNS = Sign.values();
  private static final int BASE = 0;
  private static final int MARKED = SIGNS.length + 1;
  private static final int COLUMNS = SIGNS.length + 2;

  private ConfidenceFit() {}

  /**
   * The lines of confidence.tsv.
   *
   * @param articles events of articles, at least one
   * @param marked events of marked sentences, perhaps none
   * @param unseen events of articles that nobody looked at; where there are none, the base stays
   *     that of {@code articles}
   */
  public static List<String> table(
      List<Judged> articles, List<Judged> marked, List<Judged> unseen) {
    List<Judged> all = new ArrayList<>(articles);
    all.addAll(marked);
    double[] weights = weights(all, articles.size());
    double shift = unseen.isEmpty() ? 0 : shift(weights, unseen);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How much each sign in the telling of an event moves the logarithm of the odds that it is");
    lines.add(
        "# right. Fitted by scripts/calibrate on "
            + count(articles)
            + " of articles and "
            + count(marked));
    lines.add(
        "# of marked sentences; level by "
            + count(unseen)
            + " of articles never looked at (base moved by");
    lines.add(
        String.format(
            Locale.ROOT,
            "# %.2f). events, right: events with the sign and share of them right,",
            shift));
    lines.add(
        "# of articles and marked sentences together. The method: docs/confidence.md. Our own work: GPL-3.0-or-later.");
    lines.add("sign\tweight\tevents\tright");
    lines.add(line("base", weights[BASE] + shift, all));
    for (int i = 0; i < SIGNS.length; i++) {
      Sign sign = SIGNS[i];
      List<Judged> with = all.stream().filter(j -> sign.holds(j.event(), j.article())).toList();
      lines.add(line(sign.word(), weights[i + 1], with));
    }
    return lines;
  }

  private static String count(List<Judged> events) {
    return events.size() + " events";
  }

  private static String line(String name, double weight, List<Judged> events) {
    long right = events.stream().filter(Judged::right).count();
    String share = events.isEmpty() ? "-" : format(right / (double) events.size());
    return name + "\t" + format(weight) + "\t" + events.size() + "\t" + share;
  }

  private static String format(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.equals("-0.00") ? "0.00" : text;
  }

  /** Newton's method; the objective is strictly concave but for base and level, which have data. */
  private static double[] weights(List<Judged> all, int articles) {
    double[][] rows = new double[all.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(all.get(i));
      rows[i][MARKED] = i < articles ? 0 : 1;
    }
    double[] weights = new double[COLUMNS];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[COLUMNS];
      double[][] curvature = new double[COLUMNS][COLUMNS];
      for (int c = 0; c < COLUMNS; c++) {
        // A trace on base and level keeps the matrix regular where all events have one outcome.
        double ridge = c == BASE || c == MARKED ? 1e-3 : RIDGE;
        gradient[c] = -ridge * weights[c];
        curvature[c][c] = ridge;
      }
      for (int i = 0; i < rows.length; i++) {
        double share = Confidence.share(sum(weights, rows[i]));
        double off = (all.get(i).right() ? 1 : 0) - share;
        for (int c = 0; c < COLUMNS; c++) {
          gradient[c] += off * rows[i][c];
          for (int d = 0; d < COLUMNS; d++) {
            curvature[c][d] += share * (1 - share) * rows[i][c] * rows[i][d];
          }
        }
      }
      double[] move = solve(curvature, gradient);
      for (int c = 0; c < COLUMNS; c++) {
        weights[c] += move[c];
      }
    }
    return weights;
  }

  private static double[] row(Judged judged) {
    double[] row = new double[COLUMNS];
    row[BASE] = 1;
    for (int i = 0; i < SIGNS.length; i++) {
      row[i + 1] = SIGNS[i].holds(judged.event(), judged.article()) ? 1 : 0;
    }
    return row;
  }

  /** By how much the base must move for the mean confidence to be the share of right events. */
  private static double shift(double[] weights, List<Judged> unseen) {
    double right = unseen.stream().filter(Judged::right).count() / (double) unseen.size();
    double low = -5;
    double high = 5;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      double mean =
          unseen.stream()
              .mapToDouble(judged -> Confidence.share(sum(weights, row(judged)) + middle))
              .average()
              .orElseThrow();
      if (mean < right) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double sum(double[] weights, double[] row) {
    double sum = 0;
    for (int c = 0; c < COLUMNS; c++) {
      sum += weights[c] * row[c];
    }
    return sum;
  }

  /**
   * Gauss's elimination; the matrix is symmetric and positive definite, so no pivots are needed.
   */
  private static double[] solve(double[][] matrix, double[] vector) {
    int n = vector.length;
    double[] solution = vector.clone();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double factor = matrix[j][i] / matrix[i][i];
        for (int k = i; k < n; k++) {
          matrix[j][k] -= factor * matrix[i][k];
        }
        solution[j] -= factor * solution[i];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        solution[i] -= matrix[i][k] * solution[k];
      }
      solution[i] /= matrix[i][i];
    }
    return solution;
  }
}
