package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What other programs rely on: every key is there, whatever its value, and every span shows its
 * text.
 */
class OutputContractTest {

  private static final List<String> ACTOR =
      List.of("code", "country", "sector", "name", "office", "text", "start", "end");
  private static final List<String> QUOTE = List.of("start", "end", "text");

  @TestFactory
  List<DynamicTest> articles() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> examples = Files.list(Session.project("examples"))) {
      examples.sorted().forEach(files::add);
    }
    assertThat(files).isNotEmpty();
    Path seed = SeedArticleTest.seed();
    if (Files.exists(seed)) {
      files.add(seed);
    }
    return files.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
        .toList();
  }

  private static void check(Path file) {
    Session session = Session.of("read", "--format", "jsonl", file);
    assertThat(session.err()).isEmpty();
    assertThat(session.code()).isZero();
    assertThat(session.out()).endsWith("\n");
    assertThat(session.out()).isNotBlank();
    session.out().lines().forEach(line -> article(Json.of(line)));
    Session pretty = Session.of("read", "--format", "json", file);
    if (session.out().lines().count() == 1) {
      assertThat(Json.of(pretty.out())).isEqualTo(Json.of(session.out()));
    }
  }

  private static void article(JsonNode line) {
    assertThat(Json.keys(line)).containsExactly("article", "events", "statements", "mentions");
    JsonNode article = line.get("article");
    assertThat(Json.keys(article))
        .containsExactly(
            "id",
            "url",
            "outlet",
            "language",
            "title",
            "published",
            "publishedInferred",
            "text",
            "dateline",
            "credits",
            "related");
    String text = article.get("text").textValue();
    if (!article.get("title").isNull()) {
      assertThat(text).startsWith(article.get("title").textValue() + "\n\n");
    }
    for (JsonNode related : article.get("related")) {
      assertThat(Json.keys(related)).containsExactly("title", "start", "end");
      assertThat(at(text, related)).isEqualTo(related.get("title").textValue());
    }
    assertThat(line.get("events")).isNotEmpty();
    line.get("events").forEach(event -> event(event, text));
    assertThat(line.get("statements").isArray()).isTrue();
    line.get("statements").forEach(statement -> statement(statement, text));
    assertThat(line.get("mentions")).isNotEmpty();
    for (JsonNode mention : line.get("mentions")) {
      assertThat(Json.keys(mention)).containsExactly("kind", "code", "text", "start", "end");
      shown(mention, text);
    }
    assertThat(line.get("events").findValuesAsText("id")).doesNotHaveDuplicates();
  }

  private static void event(JsonNode event, String text) {
    assertThat(Json.keys(event))
        .containsExactly(
            "id",
            "type",
            "mode",
            "quad",
            "score",
            "contexts",
            "status",
            "actors",
            "recipients",
            "date",
            "place",
            "frameworks",
            "subjects",
            "attribution",
            "trigger",
            "evidence",
            "mentions",
            "derivation",
            "cameo",
            "confidence");
    assertThat(event.get("quad").intValue()).isBetween(1, 4);
    assertThat(event.get("score").doubleValue()).isBetween(-10.0, 10.0);
    assertThat(event.get("confidence").doubleValue()).isBetween(0.0, 1.0);
    assertThat(event.get("status").textValue())
        .isIn("actual", "historical", "future", "hypothetical", "negated");
    assertThat(event.get("actors")).isNotEmpty();
    event.get("actors").forEach(actor -> actor(actor, text));
    event.get("recipients").forEach(actor -> actor(actor, text));
    for (String list : List.of("contexts", "subjects", "derivation")) {
      assertThat(event.get(list).isArray()).as(list).isTrue();
    }
    assertThat(event.get("derivation")).isNotEmpty();
    if (!event.get("date").isNull()) {
      assertThat(Json.keys(event.get("date"))).containsExactly("value", "start", "end", "text");
      assertThat(event.at("/date/value").textValue()).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
      shownWhereNotInferred(event.get("date"), text);
    }
    if (!event.get("place").isNull()) {
      JsonNode place = event.get("place");
      assertThat(Json.keys(place))
          .containsExactly("name", "country", "latitude", "longitude", "geonameId", "start", "end");
      if (place.get("start").intValue() < place.get("end").intValue()) {
        assertThat(at(text, place)).isEqualTo(place.get("name").textValue());
      }
    }
    for (JsonNode framework : event.get("frameworks")) {
      assertThat(Json.keys(framework)).containsExactly("code", "name");
    }
    for (JsonNode source : event.get("attribution")) {
      assertThat(Json.keys(source)).containsExactly("code", "name", "kind", "cue", "start", "end");
      assertThat(source.get("kind").textValue())
          .isIn("agency", "official", "organisation", "document", "unnamed");
      assertThat(at(text, source)).isNotBlank();
    }
    quote(event.get("trigger"), text);
    quote(event.get("evidence"), text);
    event.get("mentions").forEach(mention -> quote(mention, text));
    assertThat(event.at("/trigger/start").intValue())
        .isGreaterThanOrEqualTo(event.at("/evidence/start").intValue());
    assertThat(event.at("/trigger/end").intValue())
        .isLessThanOrEqualTo(event.at("/evidence/end").intValue());
  }

  private static void statement(JsonNode statement, String text) {
    assertThat(Json.keys(statement))
        .containsExactly(
            "speaker", "addressee", "kind", "text", "start", "end", "cue", "subjects", "events");
    actor(statement.get("speaker"), text);
    if (!statement.get("addressee").isNull()) {
      actor(statement.get("addressee"), text);
    }
    assertThat(statement.get("kind").textValue()).isIn("claim", "view", "quotation");
    shown(statement, text);
  }

  private static void actor(JsonNode actor, String text) {
    assertThat(Json.keys(actor)).isEqualTo(ACTOR);
    assertThat(actor.get("code").textValue())
        .matches("[A-Z]{3}/[A-Z]{3}|IGO:[A-Z0-9]+|NSA:[A-Z0-9]+|WST|UNK");
    shownWhereNotInferred(actor, text);
  }

  private static void quote(JsonNode quote, String text) {
    assertThat(Json.keys(quote)).isEqualTo(QUOTE);
    shown(quote, text);
  }

  private static void shownWhereNotInferred(JsonNode span, String text) {
    assertThat(span.get("start").intValue()).isLessThanOrEqualTo(span.get("end").intValue());
    if (span.get("start").intValue() < span.get("end").intValue()) {
      shown(span, text);
    }
  }

  private static void shown(JsonNode span, String text) {
    assertThat(at(text, span)).isNotEmpty().isEqualTo(span.get("text").textValue());
  }

  private static String at(String text, JsonNode span) {
    return text.substring(span.get("start").intValue(), span.get("end").intValue());
  }
}
