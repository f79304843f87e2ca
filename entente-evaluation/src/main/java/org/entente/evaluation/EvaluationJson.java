package org.entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.entente.evaluation.ArticleEvaluation.Figures;

/** Tells an evaluation to programs: one JSON object, described in docs/how-to/evaluate.md. */
public final class EvaluationJson {

  private final ObjectMapper mapper = new ObjectMapper();

  /** The object, indented. */
  public String of(Evaluation evaluation) {
    ObjectNode root = mapper.createObjectNode();
    root.set("articles", evaluation.articles() == null ? null : articles(evaluation.articles()));
    root.set(
        "sentences", evaluation.sentences() == null ? null : sentences(evaluation.sentences()));
    ArrayNode problems = root.putArray("problems");
    evaluation.problems().forEach(problem -> problems.add(problem.message()));
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode articles(ArticleEvaluation evaluation) {
    ObjectNode node = mapper.createObjectNode();
    node.put("gold", evaluation.scores().size());
    node.put("answered", evaluation.answered());
    node.set("pairs", figures(evaluation.pairs()));
    node.set("actorAndType", figures(evaluation.sides()));
    node.set("type", figures(evaluation.types()));
    node.set("wholeEvents", figures(evaluation.events()));
    ObjectNode types = node.putObject("byType");
    evaluation.byType().forEach((type, figures) -> types.set(type, figures(figures)));
    node.set("dates", correct(evaluation.dates()));
    node.set("places", correct(evaluation.places()));
    Confusions confusions = evaluation.confusions();
    node.putObject("missed")
        .put("swapped", confusions.swapped())
        .put("otherType", confusions.otherType())
        .put("otherParties", confusions.otherParties())
        .put("notFound", confusions.nothing());
    node.set("confusions", confusions(confusions.types()));
    node.set("calibration", calibration(evaluation.judged()));
    node.set("curve", curve(evaluation.curve()));
    ArrayNode each = node.putArray("each");
    for (ArticleScore score : evaluation.scores()) {
      ObjectNode article = each.addObject();
      article.put("id", score.gold().id());
      article.put("answered", score.record() != null);
      article.put("right", score.right().size());
      article.put("false", score.wrong().size());
      article.put("missed", score.missed().size());
    }
    return node;
  }

  private ObjectNode sentences(MarkedEvaluation evaluation) {
    ObjectNode node = mapper.createObjectNode();
    node.put("gold", evaluation.scores().size());
    node.put("answered", evaluation.answered());
    node.set("macroF1", interval(evaluation.macroF1()));
    node.set("all", figures(evaluation.all()));
    ObjectNode types = node.putObject("byType");
    evaluation.byType().forEach((type, figures) -> types.set(type, figures(figures)));
    node.set("confusions", confusions(evaluation.confusions()));
    node.set("calibration", calibration(evaluation.judged()));
    node.set("curve", curve(evaluation.curve()));
    return node;
  }

  private ObjectNode figures(Figures figures) {
    ObjectNode node = mapper.createObjectNode();
    node.put("right", figures.counts().right());
    node.put("false", figures.counts().wrong());
    node.put("missed", figures.counts().missed());
    node.set("precision", interval(figures.precision()));
    node.set("recall", interval(figures.recall()));
    node.set("f1", interval(figures.f1()));
    return node;
  }

  private ObjectNode interval(Interval interval) {
    return mapper
        .createObjectNode()
        .put("value", rounded(interval.value()))
        .put("low", rounded(interval.low()))
        .put("high", rounded(interval.high()));
  }

  private static double rounded(double value) {
    return Math.round(value * 10000) / 10000.0;
  }

  private ObjectNode correct(Counts counts) {
    return mapper.createObjectNode().put("right", counts.right()).put("of", counts.gold());
  }

  private ObjectNode confusions(Map<String, Map<String, Integer>> confusions) {
    ObjectNode node = mapper.createObjectNode();
    confusions.forEach(
        (gold, found) -> {
          ObjectNode row = node.putObject(gold);
          found.forEach(row::put);
        });
    return node;
  }

  private ObjectNode calibration(List<Judged> judged) {
    Calibration calibration = Calibration.of(judged);
    ObjectNode node = mapper.createObjectNode();
    node.put("events", judged.size());
    node.put("brier", rounded(calibration.brier()));
    node.put("error", rounded(calibration.error()));
    ArrayNode bins = node.putArray("bins");
    for (Calibration.Bin bin : calibration.bins()) {
      bins.addObject()
          .put("from", bin.from())
          .put("events", bin.events())
          .put("confidence", rounded(bin.confidence()))
          .put("right", rounded(bin.right()));
    }
    return node;
  }

  private ArrayNode curve(Curve curve) {
    ArrayNode points = mapper.createArrayNode();
    for (Curve.Point point : curve.points()) {
      points
          .addObject()
          .put("minConfidence", point.minConfidence())
          .put("precision", rounded(point.counts().precision()))
          .put("recall", rounded(point.counts().recall()))
          .put("f1", rounded(point.counts().f1()));
    }
    return points;
  }
}
