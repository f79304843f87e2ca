package org.entente.press;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own articles: that they are read as their writer meant, and that their gold is sound. */
class OwnArticlesTest {

  private static final Path FOLDER = Path.of("src/test/resources/articles");

  private static final Set<String> TYPES =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - 5))
          .sorted()
          .toList();
    }
  }

  private static Article read(Path file) {
    try (Stream<Reading> readings = Pressed.PRESS.read(file)) {
      List<Reading> all = readings.toList();
      assertThat(all).hasSize(1);
      assertThat(all.get(0)).isInstanceOf(Read.class);
      return ((Read) all.get(0)).article();
    }
  }

  private static Article plain(String name) {
    return read(
        name.equals("niamey") ? Path.of("../examples/niamey.txt") : FOLDER.resolve(name + ".txt"));
  }

  @Test
  void thereAreTwentySixArticles() throws IOException {
    assertThat(names()).hasSize(26);
  }

  @ParameterizedTest
  @MethodSource("names")
  void plainTextAndJsonAreTheSameArticle(String name) {
    Article plain = plain(name);
    Article json = read(FOLDER.resolve(name + ".json"));
    assertThat(plain.text().stripTrailing()).isEqualTo(json.text());
    assertThat(plain.title()).isEqualTo(json.title());
    assertThat(plain.blocks()).isEqualTo(json.blocks());
    assertThat(plain.related()).isEqualTo(json.related());
    assertThat(plain.id()).isEqualTo(json.id());
    if (plain.published() != null) {
      assertThat(plain.published()).isEqualTo(json.published());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void goldIsSound(String name) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(FOLDER.resolve(name + ".json").toFile());
    String text = gold.path("title").asText() + "\n\n" + gold.path("text").asText();
    assertThat(gold.path("events").size()).isGreaterThan(4);
    for (JsonNode event : gold.path("events")) {
      assertThat(TYPES).contains(event.path("type").asText());
      assertThat(text).contains(event.path("evidence").asText());
      assertThat(event.path("place").isNull() || text.contains(event.path("place").asText()))
          .isTrue();
      assertThat(event.path("actors").size()).isPositive();
      for (String roles : List.of("actors", "recipients")) {
        event
            .path(roles)
            .forEach(
                code ->
                    assertThat(code.asText())
                        .matches("[A-Z]{3}/[A-Z]{3}|(IGO|NSA):[A-Z-]+|UNK|WST"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "niamey     | fr | {CREDIT=1, DATELINE=1, PARAGRAPH=3, RELATED=1, TITLE=1}                | ANP AFP     | 2025-05-14",
        "communique | fr | {DATELINE=1, PARAGRAPH=9, TITLE=1}                                     |             | 2024-03-12",
        "frontiere  | fr | {BYLINE=1, PARAGRAPH=4, RELATED=2, SUBHEADING=1, TITLE=1}              |             |",
        "egee       | fr | {BYLINE=1, PARAGRAPH=5, SUBHEADING=1, TITLE=1}                         |             |",
        "breves     | fr | {CREDIT=1, PARAGRAPH=5, RELATED=4, TITLE=1}                            | AFP Reuters |",
        "greve      | fr | {DATELINE=1, PARAGRAPH=5, TITLE=1}                                     | AFP         | 2024-02-27",
        "mekong     | fr | {CREDIT=1, PARAGRAPH=4, RELATED=2, TITLE=1}                            | VNA CVN     |",
        "chisinau   | fr | {CREDIT=1, PARAGRAPH=4, TITLE=1}                                       | ATS         |",
        "nairobi    | en | {DATELINE=1, PARAGRAPH=5, TITLE=1}                                     | Reuters     | 2024-05-03",
        "bogota     | en | {BYLINE=1, CREDIT=1, PARAGRAPH=4, RELATED=1, SUBHEADING=1, TITLE=1}    |             |",
        "vientiane  | en | {DATELINE=1, PARAGRAPH=4, TITLE=1}                                     |             | 2025-09-12",
      })
  void partsOfEachArticle(
      String name, String language, String kinds, String credits, String published) {
    Article article = plain(name);
    Map<String, Long> counted =
        article.blocks().stream()
            .map(Block::kind)
            .collect(Collectors.groupingBy(Block.Kind::name, TreeMap::new, Collectors.counting()));
    assertThat(article.language()).isEqualTo(language);
    assertThat(counted).hasToString(kinds);
    assertThat(article.credits())
        .isEqualTo(credits == null ? List.of() : List.of(credits.split(" ")));
    assertThat(article.published())
        .isEqualTo(published == null ? null : LocalDate.parse(published));
  }
}
