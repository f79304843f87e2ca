package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.entente.model.ArticleRecord;

/**
 * All articles compared with their gold.
 *
 * @param scores article by article, in the order of the gold
 */
public record ArticleEvaluation(List<ArticleScore> scores) {

  /** Takes a copy. */
  public ArticleEvaluation {
    scores = List.copyOf(scores);
  }

  /**
   * A figure with its intervals.
   *
   * @param counts right, false, missed
   * @param precision with its interval over articles
   * @param recall with its interval
   * @param f1 with its interval
   */
  public record Figures(Counts counts, Interval precision, Interval recall, Interval f1) {}

  /**
   * Compares.
   *
   * @param records what was found, by the id of the article
   */
  public static ArticleEvaluation of(
      List<GoldArticle> articles, Map<String, ArticleRecord> records) {
    return new ArticleEvaluation(
        articles.stream()
            .map(article -> ArticleScore.of(article, records.get(article.id()), 0))
            .toList());
  }

  /** How many of the articles were read. */
  public int answered() {
    return (int) scores.stream().filter(score -> score.record() != null).count();
  }

  /** Pairs of type, actor and recipient: the foremost figure. */
  public Figures pairs() {
    return figures(ArticleScore::pairs);
  }

  /** Actors with the type of what they do. */
  public Figures sides() {
    return figures(ArticleScore::sides);
  }

  /** Types alone. */
  public Figures types() {
    return figures(ArticleScore::types);
  }

  /** Whole events: type and all sides right. */
  public Figures events() {
    return figures(ArticleScore::events);
  }

  /** The figures of pairs for each type that occurs. */
  public Map<String, Figures> byType() {
    Map<String, Figures> byType = new TreeMap<>();
    List<Map<String, Counts>> each = scores.stream().map(ArticleScore::byType).toList();
    TreeSet<String> types = new TreeSet<>();
    each.forEach(counts -> types.addAll(counts.keySet()));
    for (String type : types) {
      byType.put(type, figures(each, counts -> counts.getOrDefault(type, Counts.NONE)));
    }
    return byType;
  }

  private Figures figures(Function<ArticleScore, Counts> counts) {
    return figures(scores, counts);
  }

  /** The figures of units that are drawn again. */
  static <T> Figures figures(List<T> units, Function<T, Counts> counts) {
    List<Counts> each = units.stream().map(counts).toList();
    return new Figures(
        sum(each),
        interval(each, c -> c.found() > 0, Counts::precision),
        interval(each, c -> c.gold() > 0, Counts::recall),
        interval(each, c -> c.found() + c.gold() > 0, Counts::f1));
  }

  private static Interval interval(
      List<Counts> units, Predicate<Counts> defined, ToDoubleFunction<Counts> figure) {
    return Bootstrap.interval(
        units,
        sample -> {
          Counts sum = sum(sample);
          return defined.test(sum) ? figure.applyAsDouble(sum) : Double.NaN;
        });
  }

  static Counts sum(List<Counts> counts) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Counts each : counts) {
      right += each.right();
      wrong += each.wrong();
      missed += each.missed();
    }
    return new Counts(right, wrong, missed);
  }

  /** Days right ({@code right}) and not ({@code missed}), of required events that were found. */
  public Counts dates() {
    return sum(scores.stream().map(ArticleScore::dates).toList());
  }

  /** Countries of places right and not. */
  public Counts places() {
    return sum(scores.stream().map(ArticleScore::places).toList());
  }

  /** What became of the pairs that were missed. */
  public Confusions confusions() {
    return Confusions.of(scores);
  }

  /** All events that can be told to be right or wrong. */
  public List<Judged> judged() {
    List<Judged> judged = new ArrayList<>();
    scores.forEach(score -> judged.addAll(score.judged()));
    return judged;
  }

  /** Precision against recall of pairs. */
  public Curve curve() {
    return Curve.of(
        limit ->
            sum(
                scores.stream()
                    .map(score -> ArticleScore.of(score.gold(), score.record(), limit).pairs())
                    .toList()));
  }

  /** All articles, those with most pairs false or missed first. */
  List<ArticleScore> worstFirst() {
    return scores.stream()
        .sorted(
            Comparator.comparingInt(ArticleScore::errors)
                .reversed()
                .thenComparing(score -> score.gold().id()))
        .toList();
  }

  /** The articles with pairs false or missed, the worst first. */
  public List<ArticleScore> worst() {
    return worstFirst().stream().filter(score -> score.errors() > 0).toList();
  }
}
