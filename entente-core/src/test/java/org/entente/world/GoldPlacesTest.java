package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.model.Article;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.press.PressReader;
import org.entente.press.Read;
import org.entente.world.PlaceResolver.Mentioned;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Whether the places of the annotated articles that development may look at are found: the place of
 * each event must be named as a location by some sentence of its article, in the annotated country.
 */
class GoldPlacesTest {

  /** The articles that may be looked at; the others measure and are never opened here. */
  private static final List<String> ARTICLES =
      List.of(
          "seed", "a-001", "a-005", "a-009", "a-013", "a-017", "a-021", "a-025", "a-029", "b-001",
          "b-005", "b-009", "b-013", "b-017", "b-021", "b-025", "b-029");

  /**
   * Two sites that no gazetteer holds, and two towns that act rather than locate ("la réplique de
   * Paris").
   */
  private static final int UNTOLD = 4;

  private final PlaceResolver places = new PlaceResolver("fr");
  private final List<String> misses = new ArrayList<>();
  private int placed;

  @Test
  void everyPlaceOfTheGoldArticlesIsFound(TestReporter reporter) throws IOException {
    Path folder = shared().resolve("gold").resolve("dev");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no annotated articles: " + folder);
    Analyzer analyzer = Analyzers.forLanguage("fr");
    for (String name : ARTICLES) {
      JsonNode gold = new ObjectMapper().readTree(Files.readString(folder.resolve(name + ".json")));
      check(gold, read(gold), analyzer, reporter);
    }
    reporter.publishEntry("places", placed + ", missed " + misses.size());
    misses.forEach(miss -> reporter.publishEntry("missed", miss));
    assertThat(placed).isPositive();
    assertThat(misses).hasSizeLessThanOrEqualTo(UNTOLD);
  }

  private static Path shared() {
    String set = System.getenv("ENTENTE_SHARED");
    return set == null ? Path.of("..", "..", "shared") : Path.of(set);
  }

  private static Article read(JsonNode gold) throws IOException {
    ObjectNode line = new ObjectMapper().createObjectNode();
    for (String key : List.of("id", "title", "text", "published")) {
      line.set(key, gold.get(key));
    }
    line.put("language", "fr");
    byte[] bytes = new ObjectMapper().writeValueAsBytes(line);
    return new PressReader(Set.of("fr", "en"))
        .read("gold.jsonl", new ByteArrayInputStream(bytes))
        .map(r -> ((Read) r).article())
        .findFirst()
        .orElseThrow();
  }

  private void check(JsonNode gold, Article article, Analyzer analyzer, TestReporter reporter) {
    List<Sentence> sentences = analyzer.analyze(article);
    Set<String> context = places.countriesNamed(sentences);
    Place line =
        article.dateline() == null ? null : places.forDateline(article.dateline()).orElse(null);
    String home = line == null ? null : line.country();
    Set<String> found = new HashSet<>();
    if (line != null) {
      found.add(line.name() + " " + line.country());
    }
    for (Sentence sentence : sentences) {
      for (Mentioned mentioned : places.mentions(sentence, context, home)) {
        Place place = mentioned.place();
        String words = article.text().substring(place.start(), place.end());
        assertThat(words)
            .as("the words of %s", place.name())
            .matches(w -> w.equals(place.name()) || w.contains("capitale"));
        if (mentioned.located()) {
          found.add(place.name() + " " + place.country());
        }
      }
    }
    reporter.publishEntry(gold.path("id").asText(), String.join(", ", found));
    for (JsonNode event : gold.path("events")) {
      if (event.path("place").isTextual()) {
        placed++;
        String wanted = event.path("place").asText() + " " + event.path("place_country").asText();
        if (!found.contains(wanted)) {
          misses.add(
              gold.path("id").asText() + " " + wanted + " | " + event.path("evidence").asText());
        }
      }
    }
  }
}
