package org.entente.evaluation;

import java.util.List;

/**
 * What was read of gold.
 *
 * @param articles whole articles
 * @param sentences sentences in which a pair is marked
 * @param problems what was refused
 */
public record GoldSet(
    List<GoldArticle> articles, List<MarkedSentence> sentences, List<GoldProblem> problems) {

  /** Takes copies. */
  public GoldSet {
    articles = List.copyOf(articles);
    sentences = List.copyOf(sentences);
    problems = List.copyOf(problems);
  }

  /** Whether there is nothing to compare with. */
  public boolean isEmpty() {
    return articles.isEmpty() && sentences.isEmpty();
  }
}
