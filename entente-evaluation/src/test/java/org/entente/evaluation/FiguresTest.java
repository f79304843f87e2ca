package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Intervals, calibration and curve. */
class FiguresTest {

  @Test
  void precisionRecallF1() {
    Counts counts = new Counts(6, 2, 4);
    assertThat(counts.precision()).isEqualTo(0.75);
    assertThat(counts.recall()).isEqualTo(0.6);
    assertThat(counts.f1()).isEqualTo(2.0 / 3, within(1e-12));
    assertThat(Counts.NONE.precision() + Counts.NONE.recall() + Counts.NONE.f1()).isZero();
  }

  @Test
  void intervalsAreTheSameInEveryRunAndHoldTheFigure() {
    List<Integer> units = new ArrayList<>(Collections.nCopies(50, 1));
    units.addAll(Collections.nCopies(50, 0));
    Interval interval = Bootstrap.interval(units, FiguresTest::mean);
    assertThat(interval).isEqualTo(Bootstrap.interval(units, FiguresTest::mean));
    assertThat(interval.value()).isEqualTo(0.5);
    // The share of 100 draws has a standard deviation of 0.05: 1.96 of them on either side.
    assertThat(interval.low()).isCloseTo(0.40, within(0.015));
    assertThat(interval.high()).isCloseTo(0.60, within(0.015));
  }

  private static double mean(List<Integer> sample) {
    return sample.stream().mapToInt(i -> i).average().orElseThrow();
  }

  @Test
  void samplesWithoutAValueAreLeftOut() {
    List<Counts> units = List.of(new Counts(1, 0, 0), Counts.NONE);
    ArticleEvaluation.Figures figures = ArticleEvaluation.figures(units, c -> c);
    assertThat(figures.precision()).isEqualTo(new Interval(1, 1, 1));
    assertThat(ArticleEvaluation.figures(List.of(Counts.NONE), c -> c).f1())
        .isEqualTo(new Interval(0, 0, 0));
  }

  @Test
  void reliabilityByTenths() {
    List<Judged> judged = new ArrayList<>(Samples.judged(4, 3, 0.8));
    judged.addAll(Samples.judged(2, 0, 0.3));
    judged.addAll(Samples.judged(1, 1, 1));
    Calibration calibration = Calibration.of(judged);
    assertThat(calibration.bins())
        .containsExactly(
            new Calibration.Bin(0.3, 2, 0.3, 0),
            new Calibration.Bin(0.8, 4, 0.8, 0.75),
            new Calibration.Bin(0.9, 1, 1, 1));
    assertThat(calibration.brier()).isEqualTo((3 * 0.04 + 0.64 + 2 * 0.09) / 7, within(1e-12));
    assertThat(calibration.error()).isEqualTo((2 * 0.3 + 4 * 0.05) / 7, within(1e-12));
    assertThat(Calibration.of(List.of())).isEqualTo(new Calibration(List.of(), 0, 0));
  }

  @Test
  void theCurveLeavesOutWhatIsUnsure() {
    GoldArticle gold =
        Samples.article(
            "a",
            Samples.gold("ACCUSE", List.of("FRA"), List.of("MLI")),
            Samples.gold("AID", List.of("FRA"), List.of("MLI")));
    ArticleEvaluation evaluation =
        ArticleEvaluation.of(
            List.of(gold),
            Map.of(
                "a",
                Samples.record(
                    "a",
                    Samples.event("ACCUSE", List.of("FRA"), List.of("MLI"), 0.9),
                    Samples.event("AID", List.of("FRA"), List.of("MLI"), 0.5),
                    Samples.event("COERCE", List.of("FRA"), List.of("MLI"), 0.3))));
    assertThat(evaluation.curve().points())
        .filteredOn(point -> point.minConfidence() == 0 || point.minConfidence() >= 0.5)
        .containsExactly(
            new Curve.Point(0, new Counts(2, 1, 0)),
            new Curve.Point(0.5, new Counts(2, 0, 0)),
            new Curve.Point(0.6, new Counts(1, 0, 1)),
            new Curve.Point(0.7, new Counts(1, 0, 1)),
            new Curve.Point(0.8, new Counts(1, 0, 1)),
            new Curve.Point(0.9, new Counts(1, 0, 1)),
            new Curve.Point(0.95, new Counts(0, 0, 2)));
  }
}
