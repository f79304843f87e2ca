package org.entente.record.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.entente.export.JsonExport;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.record.ArticleLine;
import org.entente.record.Party;
import org.entente.record.Report;
import org.entente.record.SpokenLine;
import org.entente.record.StoredEvent;
import org.entente.record.ask.Timeline;

/** Events, reports and articles of the record as JSON; docs/record.md names the fields. */
public final class RecordJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RecordJson() {}

  /** An event with what all its reports tell together. */
  public static ObjectNode event(StoredEvent event) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", event.reference());
    node.put("type", event.type());
    node.put("mode", event.mode());
    node.put("status", event.status());
    node.put("quad", event.quad());
    node.put("score", event.score());
    node.put("confidence", event.confidence());
    parties(node.putArray("actors"), event.actors());
    parties(node.putArray("recipients"), event.recipients());
    node.put("date", event.date());
    node.put("day", event.day());
    ObjectNode place = event.place() == null ? null : MAPPER.createObjectNode();
    if (place != null) {
      place.put("name", event.place());
      place.put("country", event.country());
      place.put("latitude", event.latitude());
      place.put("longitude", event.longitude());
    }
    node.set("place", place);
    event.subjects().forEach(node.putArray("subjects")::add);
    event.frameworks().forEach(node.putArray("frameworks")::add);
    node.put("reports", event.reports());
    node.put("sources", event.sources());
    event.languages().forEach(node.putArray("languages")::add);
    node.put("firstReport", event.firstReport());
    node.put("evidence", event.evidence());
    node.put("reviewed", event.reviewed());
    return node;
  }

  private static void parties(ArrayNode array, List<Party> parties) {
    for (Party party : parties) {
      ObjectNode node = array.addObject();
      node.put("code", party.code());
      node.put("name", party.name());
      node.put("office", party.office());
    }
  }

  /** A report: its article, why it was joined, and the event as the article tells it. */
  public static ObjectNode report(Report report) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", report.reference());
    node.set("article", article(report.article()));
    node.put("reasons", report.reasons());
    node.put("current", report.current());
    node.put("analysis", report.coding().analysis());
    node.put("codebook", report.coding().codebook());
    Article bare =
        new Article(
            "", null, null, null, null, null, false, "", null, List.of(), List.of(), List.of());
    ArticleRecord record = new ArticleRecord(bare, List.of(report.event()), List.of(), List.of());
    node.set("event", parsed(new JsonExport().line(record)).get("events").get(0));
    return node;
  }

  /** An article without its text. */
  public static ObjectNode article(ArticleLine line) {
    return Sheets.ARTICLES.json(line);
  }

  /** A statement. */
  public static ObjectNode statement(SpokenLine line) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("day", line.day());
    node.put("speaker", line.speaker());
    node.put("name", line.name());
    node.put("kind", line.kind());
    node.put("text", line.text());
    line.subjects().forEach(node.putArray("subjects")::add);
    node.set("article", article(line.article()));
    return node;
  }

  /** One line of JSON. */
  public static String line(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same indented. */
  public static String pretty(JsonNode node) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty object, for answers that hold several things. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** A timeline with the sides it is about. */
  public static ObjectNode timeline(String one, String other, Timeline timeline) {
    ObjectNode node = object();
    node.putArray("sides").add(one).add(other);
    node.put("events", timeline.events());
    add(node, "months", Sheets.MONTHS::json, timeline.months());
    timeline.types().forEach(node.putObject("types")::put);
    return node;
  }

  /** Adds a field with a list of answers. */
  public static <T> void add(
      ObjectNode node, String field, Function<T, ObjectNode> json, List<T> answers) {
    ArrayNode array = node.putArray(field);
    answers.forEach(answer -> array.add(json.apply(answer)));
  }

  /** A text, number, truth value, list or null as JSON. */
  static JsonNode value(Object value) {
    return MAPPER.valueToTree(value);
  }

  private static JsonNode parsed(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
