package org.entente.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.evaluation.ArticleEvaluation.Figures;

/** Tells an evaluation to people, in lines of at most 80 characters. */
public final class EvaluationText {

  private static final int WORST = 10;
  private static final int WIDTH = 80;
  private static final String ROW = "  %-11s %s %s %s %3d %3d %3d%n";
  private static final String LEGEND =
      "= right, + found but not in the gold, - missed; in brackets 95 %% intervals,%n"
          + "%s drawn again %d times%n%n";
  private static final String HEAD =
      String.format(
          Locale.ROOT, "  %-11s %-17s %-17s %-17s   =   +   -%n", "", "precision", "recall", "F1");

  private final StringBuilder out = new StringBuilder();

  private EvaluationText() {}

  /** The whole text. */
  public static String of(Evaluation evaluation) {
    EvaluationText text = new EvaluationText();
    if (evaluation.articles() != null) {
      text.articles(evaluation.articles());
    }
    if (evaluation.sentences() != null) {
      text.sentences(evaluation.sentences());
    }
    return text.out.toString();
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }

  private void articles(ArticleEvaluation evaluation) {
    int all = evaluation.scores().size();
    line("%d articles with gold, %d of them read%n", all, evaluation.answered());
    line(LEGEND, "articles", Bootstrap.SAMPLES);
    out.append(HEAD);
    row("pairs", evaluation.pairs());
    row("actor, type", evaluation.sides());
    row("type", evaluation.types());
    row("whole event", evaluation.events());
    line("%nPairs by type%n%s", HEAD);
    evaluation.byType().forEach(this::row);
    line("%n");
    correct("dates", evaluation.dates());
    correct("countries of places", evaluation.places());
    Confusions confusions = evaluation.confusions();
    line(
        "%nMissed pairs: %d with actor and recipient swapped, %d found as another type,%n"
            + "%d with one side wrong, %d not found at all%n",
        confusions.swapped(),
        confusions.otherType(),
        confusions.otherParties(),
        confusions.nothing());
    confusions("Found as another type", confusions.types());
    calibration(evaluation.judged());
    curve(evaluation.curve());
    worst(evaluation.worst());
  }

  private void sentences(MarkedEvaluation evaluation) {
    Interval macro = evaluation.macroF1();
    line(
        "%d marked sentences, %d of them read%n",
        evaluation.scores().size(), evaluation.answered());
    line(LEGEND, "sentences", Bootstrap.SAMPLES);
    line("  macro-F1    %s%n%n", interval(macro));
    out.append(HEAD);
    row("all", evaluation.all());
    evaluation.byType().forEach(this::row);
    confusions("Answered by another type, or by none", evaluation.confusions());
    calibration(evaluation.judged());
    curve(evaluation.curve());
  }

  private void row(String name, Figures figures) {
    Counts counts = figures.counts();
    line(
        ROW,
        name,
        interval(figures.precision()),
        interval(figures.recall()),
        interval(figures.f1()),
        counts.right(),
        counts.wrong(),
        counts.missed());
  }

  static String interval(Interval interval) {
    return String.format(
        Locale.ROOT, "%.3f (%.2f-%.2f)", interval.value(), interval.low(), interval.high());
  }

  private void correct(String what, Counts counts) {
    line("%d of %d %s right", counts.right(), counts.gold(), what);
    line(counts.gold() == 0 ? "%n" : " (%.0f %%)%n", 100 * counts.recall());
  }

  private void confusions(String title, Map<String, Map<String, Integer>> confusions) {
    if (confusions.isEmpty()) {
      return;
    }
    line("%n%s%n", title);
    confusions.forEach(this::confusion);
  }

  /** One type of the gold with what it was taken for, the most frequent first. */
  private void confusion(String gold, Map<String, Integer> found) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-11s", gold));
    List<String> items =
        found.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .toList();
    for (int i = 0; i < items.size(); i++) {
      String item = " " + items.get(i) + (i < items.size() - 1 ? "," : "");
      if (row.length() + item.length() > WIDTH) {
        line("%s%n", row);
        row.setLength(0);
        row.append(" ".repeat(13));
      }
      row.append(item);
    }
    line("%s%n", row);
  }

  private void calibration(List<Judged> judged) {
    Calibration calibration = Calibration.of(judged);
    line("%nConfidence of the %d events that can be judged%n", judged.size());
    line("  confidence  events   mean  right%n");
    for (Calibration.Bin bin : calibration.bins()) {
      line(
          "  %.1f to %.1f   %5d   %.2f   %.2f%n",
          bin.from(), bin.from() + 0.1, bin.events(), bin.confidence(), bin.right());
    }
    line("  Brier score %.3f, mean difference %.3f%n", calibration.brier(), calibration.error());
  }

  private void curve(Curve curve) {
    line("%nWith --min-confidence%n");
    line("  limit  precision  recall     F1%n");
    for (Curve.Point point : curve.points()) {
      Counts counts = point.counts();
      line(
          "   %.2f      %.3f   %.3f  %.3f%n",
          point.minConfidence(), counts.precision(), counts.recall(), counts.f1());
    }
    line("%n");
  }

  private void worst(List<ArticleScore> worst) {
    if (worst.isEmpty()) {
      return;
    }
    line("Worst articles%n");
    for (ArticleScore score : worst.subList(0, Math.min(WORST, worst.size()))) {
      String counts =
          String.format(
              Locale.ROOT,
              "  %-12s %2d false, %2d missed%s  ",
              score.gold().id(),
              score.wrong().size(),
              score.missed().size(),
              score.record() == null ? ", not read" : "");
      String title = score.gold().title() == null ? score.gold().text() : score.gold().title();
      String flat = title.replaceAll("\\s+", " ");
      int room = Math.max(0, WIDTH - counts.length());
      out.append(counts)
          .append(flat.length() > room ? flat.substring(0, Math.max(0, room - 1)) + "…" : flat)
          .append(System.lineSeparator());
    }
    line("%n");
  }
}
