package org.entente.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.language.time.TimeExpression.Direction;
import org.entente.model.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Whether the dates of the annotated articles that development may look at can be had from the
 * expressions found: the date of each event must be the value of some expression of its article, or
 * its day of publication.
 */
class GoldDatesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** The articles that may be looked at; the others measure and are never opened here. */
  private static final List<String> ARTICLES =
      List.of(
          "seed", "a-001", "a-005", "a-009", "a-013", "a-017", "a-021", "a-025", "a-029", "b-001",
          "b-005", "b-009", "b-013", "b-017", "b-021", "b-025", "b-029");

  /**
   * Dates that no words tell but the reader works out, and "le lendemain" of a day two sentences
   * earlier.
   */
  private static final int UNTOLD = 3;

  private final TimeGrammar grammar = TimeGrammars.forLanguage("fr");
  private final List<String> misses = new ArrayList<>();
  private int dated;
  private int near;

  @Test
  void everyDateOfTheGoldArticlesCanBeFound(TestReporter reporter) throws IOException {
    Path folder = shared().resolve("gold").resolve("dev");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no annotated articles: " + folder);
    for (String article : ARTICLES) {
      check(new ObjectMapper().readTree(Files.readString(folder.resolve(article + ".json"))));
    }
    reporter.publishEntry(
        "dates", dated + ", in their paragraph or before it " + near + ", missed " + misses.size());
    misses.forEach(miss -> reporter.publishEntry("missed", miss));
    assertThat(dated).isPositive();
    assertThat(misses).hasSizeLessThanOrEqualTo(UNTOLD);
  }

  private static Path shared() {
    String set = System.getenv("ENTENTE_SHARED");
    return set == null ? Path.of("..", "..", "shared") : Path.of(set);
  }

  private void check(JsonNode article) {
    String title = article.path("title").asText("");
    String text = title + "\n\n" + article.path("text").asText();
    LocalDate published =
        article.path("published").isTextual()
            ? LocalDate.parse(article.path("published").asText())
            : grammar.inferPublished(text, TODAY).orElse(null);
    List<TimeExpression> times = grammar.find(text, new Span(0, text.length()));
    for (JsonNode event : article.path("events")) {
      if (event.path("date").isTextual()) {
        dated++;
        String value = event.path("date").asText();
        int at = text.indexOf(event.path("evidence").asText());
        int paragraph = at < 0 ? text.length() : (text + "\n").indexOf('\n', at);
        List<TimeExpression> before =
            times.stream().filter(t -> t.span().end() <= paragraph).toList();
        boolean isNear = values(before, published).contains(value);
        near += isNear ? 1 : 0;
        if (!isNear && !values(times, published).contains(value)) {
          misses.add(
              article.path("id").asText() + " " + value + " | " + event.path("evidence").asText());
        }
      }
    }
  }

  /**
   * What these expressions mean of the past, where the day narrated is that of the expression
   * before or not known.
   */
  private static Set<String> values(List<TimeExpression> times, LocalDate published) {
    Set<String> values = new HashSet<>();
    if (published != null) {
      values.add(published.toString());
    }
    LocalDate narrated = null;
    for (TimeExpression time : times) {
      Optional<TimeValue> alone = time.resolve(published, null, Direction.PAST);
      Optional<TimeValue> told = time.resolve(published, narrated, Direction.PAST);
      alone.ifPresent(value -> values.add(value.iso()));
      told.ifPresent(value -> values.add(value.iso()));
      narrated = told.map(TimeValue::first).orElse(narrated);
    }
    return values;
  }
}
