package org.entente.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evaluation.ArticleEvaluation.Figures;
import org.entente.model.ArticleRecord;

/**
 * All marked sentences with their answers.
 *
 * @param scores sentence by sentence, in the order of the gold
 */
public record MarkedEvaluation(List<MarkedScore> scores) {

  /** Takes a copy. */
  public MarkedEvaluation {
    scores = List.copyOf(scores);
  }

  /**
   * Compares.
   *
   * @param records what was found, by the id of the sentence
   */
  public static MarkedEvaluation of(
      List<MarkedSentence> sentences, Map<String, ArticleRecord> records) {
    return new MarkedEvaluation(
        sentences.stream()
            .map(sentence -> MarkedScore.of(sentence, records.get(sentence.id()), 0))
            .toList());
  }

  /** How many of the sentences were read. */
  public int answered() {
    return (int) scores.stream().filter(score -> score.record() != null).count();
  }

  /** Mean of F1 over the types that the gold has, with its interval over sentences. */
  public Interval macroF1() {
    return Bootstrap.interval(scores, MarkedEvaluation::macroF1);
  }

  private static double macroF1(List<MarkedScore> scores) {
    double sum = 0;
    int types = 0;
    for (Counts counts : byType(scores).values()) {
      if (counts.gold() > 0) {
        sum += counts.f1();
        types++;
      }
    }
    return types == 0 ? 0 : sum / types;
  }

  private static Map<String, Counts> byType(List<MarkedScore> scores) {
    Map<String, Counts> byType = new TreeMap<>();
    for (MarkedScore score : scores) {
      String gold = score.sentence().type();
      String answer = score.answer();
      if (answer.equals(gold)) {
        byType.merge(gold, new Counts(1, 0, 0), Counts::plus);
      } else {
        byType.merge(gold, new Counts(0, 0, 1), Counts::plus);
        if (!answer.equals(MarkedSentence.NONE)) {
          byType.merge(answer, new Counts(0, 1, 0), Counts::plus);
        }
      }
    }
    return byType;
  }

  /** All sentences in one: an answer is right or false, a sentence without the right one missed. */
  public Figures all() {
    return ArticleEvaluation.figures(scores, MarkedEvaluation::counts);
  }

  private static Counts counts(MarkedScore score) {
    return score.isRight() ? new Counts(1, 0, 0) : new Counts(0, score.event() == null ? 0 : 1, 1);
  }

  /** The figures of each type. */
  public Map<String, Figures> byType() {
    Map<String, Figures> figures = new TreeMap<>();
    for (String type : byType(scores).keySet()) {
      figures.put(
          type,
          ArticleEvaluation.figures(
              scores, score -> byType(List.of(score)).getOrDefault(type, Counts.NONE)));
    }
    return figures;
  }

  /** How often sentences of one type were answered by another or by NONE. */
  public Map<String, Map<String, Integer>> confusions() {
    Map<String, Map<String, Integer>> confusions = new TreeMap<>();
    for (MarkedScore score : scores) {
      if (!score.isRight()) {
        confusions
            .computeIfAbsent(score.sentence().type(), type -> new TreeMap<>())
            .merge(score.answer(), 1, Integer::sum);
      }
    }
    return confusions;
  }

  /** The events between the two marked parties. */
  public List<Judged> judged() {
    return scores.stream().flatMap(MarkedScore::judged).toList();
  }

  /** Precision against recall. */
  public Curve curve() {
    return Curve.of(
        limit ->
            ArticleEvaluation.sum(
                scores.stream()
                    .map(score -> counts(MarkedScore.of(score.sentence(), score.record(), limit)))
                    .toList()));
  }
}
