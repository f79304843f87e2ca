package org.entente.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Event;

/**
 * Says how likely events are right: the weights of the signs that an event shows are added up, and
 * the sum, a logarithm of odds, is turned into a share of 1. Immutable.
 */
public final class Confidence {

  /** Nothing is called surer than this, nor less sure than one less this. */
  private static final double HIGHEST = 0.95;

  private static final String RESOURCE = "/confidence/confidence.tsv";
  private static final String HEADER = "sign\tweight";
  private static final String BASE = "base";

  private static final Confidence STANDARD = load();

  private final double base;
  private final Map<Sign, Double> weights;

  /**
   * @param base logarithm of the odds of an event without any sign
   * @param weights by how much each sign moves it; a sign that is missing moves nothing
   */
  public Confidence(double base, Map<Sign, Double> weights) {
    this.base = base;
    this.weights = new EnumMap<>(Sign.class);
    this.weights.putAll(weights);
  }

  /** The weights that come with Entente. */
  public static Confidence standard() {
    return STANDARD;
  }

  /** The record with the confidence of each of its events. */
  public ArticleRecord in(ArticleRecord record) {
    Article article = record.article();
    List<Event> events =
        record.events().stream().map(event -> event.sure(of(event, article))).toList();
    return new ArticleRecord(article, events, record.statements(), record.mentions());
  }

  /** How likely the event is right, from 0.05 to 0.95, to two decimals. */
  public double of(Event event, Article article) {
    double sum = base;
    for (Map.Entry<Sign, Double> weight : weights.entrySet()) {
      sum += weight.getKey().holds(event, article) ? weight.getValue() : 0;
    }
    double bounded = Math.max(1 - HIGHEST, Math.min(HIGHEST, share(sum)));
    return Math.round(bounded * 100) / 100.0;
  }

  /** The share of 1, from 0 to 1, whose odds have this logarithm. */
  public static double share(double logarithm) {
    return 1 / (1 + StrictMath.exp(-logarithm));
  }

  private static Confidence load() {
    try (InputStream in = Confidence.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return parse(RESOURCE, lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /**
   * The weights in a table: comments, a header, the base and each sign once, in tab-separated
   * columns of which the first two count.
   *
   * @throws IllegalStateException where the table is not like that, with its name and line
   */
  public static Confidence parse(String name, List<String> lines) {
    Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    Double base = null;
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String place = name + ":" + (i + 1) + ": ";
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (!headed) {
        if (!line.startsWith(HEADER)) {
          throw new IllegalStateException(
              place + "found " + line + "; allowed: the header " + HEADER);
        }
        headed = true;
        continue;
      }
      String[] fields = line.split("\t", -1);
      double weight = weight(place, fields);
      if (fields[0].equals(BASE)
          ? base != null
          : weights.put(sign(place, fields[0]), weight) != null) {
        throw new IllegalStateException(place + "found " + fields[0] + " a second time");
      }
      base = fields[0].equals(BASE) ? Double.valueOf(weight) : base;
    }
    if (base == null || weights.size() < Sign.values().length) {
      throw new IllegalStateException(
          name + ": found no line of base or of some sign; needed: " + words());
    }
    return new Confidence(base, weights);
  }

  private static double weight(String place, String[] fields) {
    try {
      return Double.parseDouble(fields.length < 2 ? "" : fields[1]);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(place + "found no number behind " + fields[0], e);
    }
  }

  private static Sign sign(String place, String word) {
    return Stream.of(Sign.values())
        .filter(sign -> sign.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(place + "found " + word + "; allowed: " + words()));
  }

  private static String words() {
    return BASE + ", " + Stream.of(Sign.values()).map(Sign::word).collect(Collectors.joining(", "));
  }
}
