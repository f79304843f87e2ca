package org.entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Place;
import org.entente.model.Quote;

/**
 * Reads what {@code entente read --format jsonl} wrote, as far as an evaluation needs it: the
 * article with its id and text, and the events. Other coders may be evaluated too: of an event only
 * {@code type}, {@code actors} and {@code recipients} with their {@code code} must be there; one
 * without {@code confidence} counts as sure.
 */
public final class OutputReader {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * What was read.
   *
   * @param records by the id of the article; the last one where an id stands several times
   * @param problems lines that were refused
   */
  public record Output(Map<String, ArticleRecord> records, List<GoldProblem> problems) {}

  private OutputReader() {}

  /** Reads the file line by line; a broken line is noted and the others are read. */
  public static Output read(Path file) {
    Map<String, ArticleRecord> records = new HashMap<>();
    List<GoldProblem> problems = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int line = 0;
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        line++;
        if (!text.isBlank()) {
          record(text, file, line, records, problems);
        }
      }
    } catch (IOException e) {
      problems.add(
          new GoldProblem(
              GoldCode.G01,
              file.toString(),
              0,
              "",
              e.toString(),
              "what read --format jsonl wrote, as UTF-8"));
    }
    return new Output(records, problems);
  }

  private static void record(
      String text,
      Path file,
      int line,
      Map<String, ArticleRecord> records,
      List<GoldProblem> problems) {
    JsonNode node;
    try {
      node = MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      problems.add(
          new GoldProblem(
              GoldCode.G04, file.toString(), line, "", e.getOriginalMessage(), "one JSON object"));
      return;
    }
    JsonNode id = node.at("/article/id");
    if (!id.isTextual() || !node.path("events").isArray()) {
      problems.add(
          new GoldProblem(
              GoldCode.G05,
              file.toString(),
              line,
              id.isTextual() ? "events" : "article.id",
              Fields.kind(id.isTextual() ? node.path("events") : id),
              "an article as read --format jsonl writes it"));
      return;
    }
    records.put(id.textValue(), record(node));
  }

  private static ArticleRecord record(JsonNode node) {
    JsonNode article = node.path("article");
    return new ArticleRecord(
        new Article(
            article.path("id").textValue(),
            article.path("url").textValue(),
            article.path("outlet").textValue(),
            article.path("language").textValue(),
            article.path("title").textValue(),
            null,
            false,
            article.path("text").asText(),
            article.path("dateline").textValue(),
            List.of(),
            list(
                article.path("related"),
                related ->
                    new Article.Related(
                        related.path("title").asText(),
                        related.path("start").asInt(),
                        related.path("end").asInt())),
            List.of()),
        list(node.path("events"), OutputReader::event),
        List.of(),
        List.of());
  }

  private static Event event(JsonNode event) {
    return new Event(
        event.path("id").asText(),
        event.path("type").asText(),
        event.path("mode").textValue(),
        event.path("quad").asInt(),
        event.path("score").asDouble(),
        list(event.path("contexts"), JsonNode::asText),
        event.hasNonNull("status") ? event.path("status").asText() : "actual",
        list(event.path("actors"), OutputReader::actor),
        list(event.path("recipients"), OutputReader::actor),
        date(event.path("date")),
        place(event.path("place")),
        List.of(),
        list(event.path("subjects"), JsonNode::asText),
        List.of(),
        quote(event.path("trigger")),
        quote(event.path("evidence")),
        list(event.path("mentions"), OutputReader::quote),
        list(event.path("derivation"), JsonNode::asText),
        event.path("cameo").textValue(),
        event.path("confidence").asDouble(1));
  }

  /** An actor by its code; by its country, else UNK, where it has none. */
  private static Actor actor(JsonNode actor) {
    String country = actor.path("country").textValue();
    String code = actor.isTextual() ? actor.textValue() : actor.path("code").textValue();
    return new Actor(
        code != null ? code : country != null ? country : Actor.UNKNOWN,
        country,
        actor.path("sector").textValue(),
        actor.path("name").textValue(),
        actor.path("office").textValue(),
        actor.path("text").asText(),
        actor.path("start").asInt(),
        actor.path("end").asInt());
  }

  private static EventDate date(JsonNode date) {
    return date.hasNonNull("value")
        ? new EventDate(
            date.path("value").asText(),
            date.path("start").asInt(),
            date.path("end").asInt(),
            date.path("text").asText())
        : null;
  }

  private static Place place(JsonNode place) {
    return place.isObject()
        ? new Place(
            place.path("name").asText(),
            place.path("country").textValue(),
            null,
            null,
            null,
            place.path("start").asInt(),
            place.path("end").asInt())
        : null;
  }

  private static Quote quote(JsonNode quote) {
    return new Quote(
        quote.path("start").asInt(), quote.path("end").asInt(), quote.path("text").asText());
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> member) {
    List<T> members = new ArrayList<>();
    array.forEach(node -> members.add(member.apply(node)));
    return members;
  }
}
