package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class AccuracyPageTest {

  private static final List<String> FRA = List.of("FRA");
  private static final List<String> MLI = List.of("MLI");

  private static Evaluation articles(double confidence) {
    GoldArticle gold =
        Samples.article("a", Samples.gold("ACCUSE", FRA, MLI), Samples.gold("AID", FRA, MLI));
    GoldSet set = new GoldSet(List.of(gold), List.of(), List.of());
    return Evaluation.of(
        set,
        Map.of("a", Samples.record("a", Samples.event("ACCUSE", FRA, MLI, confidence))),
        List.of());
  }

  private static Evaluation sentences() {
    MarkedSentence sentence =
        new MarkedSentence(
            "m.tsv:2", "m", "AID", "Un texte.", List.of(new Span(0, 2)), List.of(new Span(4, 8)));
    GoldSet set = new GoldSet(List.of(), List.of(sentence), List.of());
    return Evaluation.of(
        set, Map.of("m", Samples.record("m", Samples.event("AID", FRA, MLI, 0.5))), List.of());
  }

  private static String page() {
    return AccuracyPage.of(
        List.of(
            new AccuracyPage.Part("new", "nobody looked.", articles(0.75)),
            new AccuracyPage.Part("old", "looked at.", articles(0.2)),
            new AccuracyPage.Part("marked", "sentences.", sentences())),
        "new",
        LocalDate.of(2026, 11, 23),
        "abc123",
        "- Told by hand.\n");
  }

  @Test
  void saysWhenOfWhatAndHowWell() {
    assertThat(page())
        .startsWith(
            "# Accuracy\n\nWritten by `scripts/accuracy` on 2026-11-23, of the state abc123;")
        .contains("- **new**: nobody looked.\n- **old**: looked at.\n- **marked**: sentences.\n")
        .contains(
            "| new | 1 | 1.00 (1.00 to 1.00) | 0.50 (0.50 to 0.50) | 0.67 (0.67 to 0.67) |"
                + " 0.67 (0.67 to 0.67) | 0.67 (0.67 to 0.67) | - | - |\n")
        .contains(
            "| type | new | old |\n|---|---|---|\n| ACCUSE | 1.00 (1, 0, 0) | 1.00 (1, 0, 0) |\n")
        .contains("| AID | 0.00 (0, 0, 1) | 0.00 (0, 0, 1) |\n")
        .contains("| marked | 1 | 1.00 (1.00 to 1.00) | 1.00 (1.00 to 1.00) |\n")
        .contains("| AID | 1.00 (1, 0, 0) |\n");
  }

  @Test
  void confidenceAndWeakSpotsAreThoseOfWhatNobodyLookedAt() {
    assertThat(page())
        .contains("| 0.7 to 0.8 | 1 | 0.75 | 1.00 |\n")
        .doesNotContain("| 0.2 to 0.3 |")
        .contains("| 0.70 | 1.00 | 0.50 | 0.67 |\n| 0.80 | 0.00 | 0.00 | 0.00 |\n")
        .contains("In *new*, of 1 missed pairs:\n\n- 1 were not found at all;\n")
        .endsWith("- Told by hand.\n");
  }
}
