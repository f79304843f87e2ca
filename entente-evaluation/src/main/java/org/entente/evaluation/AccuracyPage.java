package org.entente.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.evaluation.ArticleEvaluation.Figures;

/** The page docs/accuracy.md: how well Entente codes, on which data, with intervals. Markdown. */
public final class AccuracyPage {

  /**
   * A set of gold with what came of it.
   *
   * @param name short name for tables
   * @param description one sentence: which data, whether they were looked at while tuning
   * @param evaluation what came of it
   */
  public record Part(String name, String description, Evaluation evaluation) {}

  /** Types with fewer required pairs say little and are no weak spot. */
  private static final int FEW = 5;

  private static final int WEAKEST = 6;

  private final StringBuilder out = new StringBuilder();

  private AccuracyPage() {}

  /**
   * The whole page.
   *
   * @param parts the sets; the confidence and weak spots told are those of {@code unseen}
   * @param unseen name of the part of articles that nobody looked at
   * @param day of the run
   * @param state which state of the project was run
   * @param notes further weak spots, told by hand
   */
  public static String of(
      List<Part> parts, String unseen, LocalDate day, String state, String notes) {
    AccuracyPage page = new AccuracyPage();
    page.head(parts, day, state);
    List<Part> articles = parts.stream().filter(p -> p.evaluation().articles() != null).toList();
    page.articles(articles);
    page.types(articles);
    page.sentences(parts.stream().filter(p -> p.evaluation().sentences() != null).toList());
    for (Part part : articles) {
      if (part.name().equals(unseen)) {
        page.confidence(part);
        page.weakSpots(part, notes);
      }
    }
    return page.out.toString();
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private void head(List<Part> parts, LocalDate day, String state) {
    line("# Accuracy");
    line("");
    line("Written by `scripts/accuracy` on %s, of the state %s; not by hand. What the", day, state);
    line(
        "figures mean is told in [how-to/evaluate.md](how-to/evaluate.md). In brackets: 95 %% intervals, the articles");
    line("or sentences drawn again %d times. Data:", Bootstrap.SAMPLES);
    line("");
    parts.forEach(part -> line("- **%s**: %s", part.name(), part.description()));
  }

  private void articles(List<Part> parts) {
    line("");
    line("## Articles");
    line("");
    line("Pairs: type, actor and recipient right. Whole event: type and all sides right.");
    line("");
    line(
        "| set | articles | precision of pairs | recall of pairs | F1 of pairs | F1 of actor and type | F1 of whole events | dates right | countries right |");
    line("|---|---|---|---|---|---|---|---|---|");
    for (Part part : parts) {
      ArticleEvaluation evaluation = part.evaluation().articles();
      Figures pairs = evaluation.pairs();
      line(
          "| %s | %d | %s | %s | %s | %s | %s | %s | %s |",
          part.name(),
          evaluation.scores().size(),
          interval(pairs.precision()),
          interval(pairs.recall()),
          interval(pairs.f1()),
          interval(evaluation.sides().f1()),
          interval(evaluation.events().f1()),
          share(evaluation.dates()),
          share(evaluation.places()));
    }
  }

  private void types(List<Part> parts) {
    line("");
    line("## Types of event in articles");
    line("");
    line("F1 of pairs; beside it right, found but not in the gold, missed.");
    line("");
    line("| type |%s", cells(parts.stream().map(Part::name).toList()));
    line("|---|%s", "---|".repeat(parts.size()));
    List<Map<String, Figures>> each =
        parts.stream().map(part -> part.evaluation().articles().byType()).toList();
    TreeSet<String> types = new TreeSet<>();
    each.forEach(figures -> types.addAll(figures.keySet()));
    for (String type : types) {
      List<String> cells = new ArrayList<>();
      for (Map<String, Figures> figures : each) {
        cells.add(figures.containsKey(type) ? cell(figures.get(type)) : "-");
      }
      line("| %s |%s", type, cells(cells));
    }
  }

  private static String cells(List<String> cells) {
    StringBuilder row = new StringBuilder();
    cells.forEach(cell -> row.append(' ').append(cell).append(" |"));
    return row.toString();
  }

  private static String cell(Figures figures) {
    Counts counts = figures.counts();
    return String.format(
        Locale.ROOT,
        "%.2f (%d, %d, %d)",
        counts.f1(),
        counts.right(),
        counts.wrong(),
        counts.missed());
  }

  private void sentences(List<Part> parts) {
    if (parts.isEmpty()) {
      return;
    }
    line("");
    line("## English sentences with a marked pair");
    line("");
    line("| set | sentences | macro-F1 | answers right |");
    line("|---|---|---|---|");
    for (Part part : parts) {
      MarkedEvaluation evaluation = part.evaluation().sentences();
      line(
          "| %s | %d | %s | %s |",
          part.name(),
          evaluation.scores().size(),
          interval(evaluation.macroF1()),
          interval(evaluation.all().recall()));
    }
    line("");
    line("| type |%s", cells(parts.stream().map(Part::name).toList()));
    line("|---|%s", "---|".repeat(parts.size()));
    List<Map<String, Figures>> each =
        parts.stream().map(part -> part.evaluation().sentences().byType()).toList();
    for (String type : new TreeSet<>(MarkedSentence.TYPES)) {
      List<String> cells = new ArrayList<>();
      for (Map<String, Figures> figures : each) {
        cells.add(figures.containsKey(type) ? cell(figures.get(type)) : "-");
      }
      line("| %s |%s", type, cells(cells));
    }
  }

  private void confidence(Part part) {
    ArticleEvaluation evaluation = part.evaluation().articles();
    List<Judged> judged = evaluation.judged();
    Calibration calibration = Calibration.of(judged);
    line("");
    line("## Confidence");
    line("");
    line(
        "Of the %d events found in *%s* that can be judged ([confidence.md](confidence.md) tells how",
        judged.size(), part.name());
    line("confidence is made; its level, but nothing else, was set by these articles):");
    line("");
    line("| confidence | events | mean confidence | share right |");
    line("|---|---|---|---|");
    for (Calibration.Bin bin : calibration.bins()) {
      line(
          "| %.1f to %.1f | %d | %.2f | %.2f |",
          bin.from(), bin.from() + 0.1, bin.events(), bin.confidence(), bin.right());
    }
    line("");
    line(
        "Brier score %.3f; mean difference %.3f. With `read --min-confidence`:",
        calibration.brier(), calibration.error());
    line("");
    line("| limit | precision | recall | F1 |");
    line("|---|---|---|---|");
    for (Curve.Point point : evaluation.curve().points()) {
      Counts counts = point.counts();
      line(
          "| %.2f | %.2f | %.2f | %.2f |",
          point.minConfidence(), counts.precision(), counts.recall(), counts.f1());
    }
  }

  private void weakSpots(Part part, String notes) {
    ArticleEvaluation evaluation = part.evaluation().articles();
    Confusions confusions = evaluation.confusions();
    int missed = evaluation.pairs().counts().missed();
    line("");
    line("## Known weak spots");
    line("");
    line("In *%s*, of %d missed pairs:", part.name(), missed);
    line("");
    line("- %d were not found at all;", confusions.nothing());
    line("- %d were found with one side wrong;", confusions.otherParties());
    line("- %d were found as another type;", confusions.otherType());
    line("- %d had actor and recipient swapped.", confusions.swapped());
    List<Map.Entry<String, Figures>> weakest =
        evaluation.byType().entrySet().stream()
            .filter(e -> e.getValue().counts().gold() >= FEW)
            .sorted(Comparator.comparingDouble(entry -> entry.getValue().counts().f1()))
            .limit(WEAKEST)
            .toList();
    if (!weakest.isEmpty()) {
      line("");
      line(
          "Weakest types with at least %d pairs there: %s.",
          FEW,
          String.join(
              ", ", weakest.stream().map(e -> e.getKey() + " " + cell(e.getValue())).toList()));
    }
    if (!notes.isBlank()) {
      line("");
      out.append(notes.strip()).append('\n');
    }
  }

  private static String interval(Interval interval) {
    return String.format(
        Locale.ROOT, "%.2f (%.2f to %.2f)", interval.value(), interval.low(), interval.high());
  }

  private static String share(Counts counts) {
    return counts.gold() == 0
        ? "-"
        : String.format(
            Locale.ROOT,
            "%d of %d (%.0f %%)",
            counts.right(),
            counts.gold(),
            100 * counts.recall());
  }
}
