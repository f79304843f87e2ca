package org.entente.evaluation;

import java.util.List;
import java.util.Map;
import org.entente.model.ArticleRecord;

/**
 * All of a comparison.
 *
 * @param articles the articles, or null where the gold has none
 * @param sentences the marked sentences, or null where the gold has none
 * @param problems what was refused
 */
public record Evaluation(
    ArticleEvaluation articles, MarkedEvaluation sentences, List<GoldProblem> problems) {

  /** Takes a copy. */
  public Evaluation {
    problems = List.copyOf(problems);
  }

  /**
   * Compares.
   *
   * @param records what was found, by the id of article or sentence
   * @param problems what was refused, in the gold and in the output
   */
  public static Evaluation of(
      GoldSet gold, Map<String, ArticleRecord> records, List<GoldProblem> problems) {
    return new Evaluation(
        gold.articles().isEmpty() ? null : ArticleEvaluation.of(gold.articles(), records),
        gold.sentences().isEmpty() ? null : MarkedEvaluation.of(gold.sentences(), records),
        problems);
  }
}
