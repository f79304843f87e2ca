package org.entente.press;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An article as a JSON object: {id, title, text, published, outlet, url, language}, all optional
 * but text.
 */
final class JsonArticle {

  private static final String ALLOWED_OBJECT = "one JSON object {\"text\": \"...\"} per line";

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String name;
  private final int line;
  private final JsonNode object;

  private JsonArticle(String name, int line, JsonNode object) {
    this.name = name;
    this.line = line;
    this.object = object;
  }

  /**
   * The draft that a JSON object describes; fields that are not known are passed over.
   *
   * @param name name of the file
   * @param line line of the file where the object begins, from 1; 0 where the object is the whole
   *     file
   * @param id the id where the object names none
   */
  static Draft draft(String name, int line, String id, String json) throws RefusalException {
    return new JsonArticle(name, line, parsed(name, line, json)).draft(id);
  }

  private static JsonNode parsed(String name, int line, String json) throws RefusalException {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new RefusalException(broken(name, line, broken));
    }
    if (!node.isObject()) {
      throw new RefusalException(
          new ReadingError(ErrorCode.E07, name, line, 1, "a JSON " + typeOf(node), ALLOWED_OBJECT));
    }
    return node;
  }

  private static ReadingError broken(String name, int line, JsonProcessingException broken) {
    JsonLocation at = broken.getLocation();
    int column = at == null ? 0 : Math.max(0, at.getColumnNr());
    int row = at == null ? line : Math.max(1, line) + at.getLineNr() - 1;
    return new ReadingError(
        ErrorCode.E07, name, row, column, firstLine(broken.getOriginalMessage()), ALLOWED_OBJECT);
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private Draft draft(String id) throws RefusalException {
    JsonNode text = object.get("text");
    if (text == null || text.isNull()) {
      throw refusal(
          ErrorCode.E08,
          object.isEmpty() ? "an empty object" : "fields " + names(),
          "a field \"text\"");
    }
    String body = string("text");
    if (Characters.isBlank(body)) {
      throw refusal(ErrorCode.E08, "a blank \"text\"", "a \"text\" with words in it");
    }
    String given = text("id");
    return new Draft(
        name,
        line,
        given == null ? id : given,
        text("url"),
        text("outlet"),
        text("language"),
        text("title"),
        published(),
        body,
        List.of());
  }

  private String names() {
    StringBuilder names = new StringBuilder();
    object
        .fieldNames()
        .forEachRemaining(field -> names.append(names.length() == 0 ? "" : ", ").append(field));
    return names.toString();
  }

  /** The value of a field without the blanks around it, or null where it is missing or blank. */
  private String text(String field) throws RefusalException {
    String value = string(field);
    return value == null || Characters.isBlank(value) ? null : value.strip();
  }

  private String string(String field) throws RefusalException {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (field.equals("id") && value.isIntegralNumber()) {
      return value.asText();
    }
    if (!value.isTextual()) {
      throw refusal(
          ErrorCode.E09, "\"" + field + "\" with a JSON " + typeOf(value), "a JSON string or null");
    }
    return TextDecoder.withoutLoneSurrogates(value.textValue());
  }

  private LocalDate published() throws RefusalException {
    String written = text("published");
    if (written == null) {
      return null;
    }
    return PublicationDates.day(written)
        .orElseThrow(
            () ->
                refusal(
                    ErrorCode.E09,
                    "\"published\" with \"" + written + "\"",
                    "an ISO date such as 2024-09-13 or 2024-09-13T18:05:00Z"));
  }

  private RefusalException refusal(ErrorCode code, String found, String allowed) {
    return new RefusalException(new ReadingError(code, name, line, 0, found, allowed));
  }

  private static String typeOf(JsonNode node) {
    return node.getNodeType() == JsonNodeType.MISSING
        ? "nothing"
        : node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
