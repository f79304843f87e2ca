package org.entente.record.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.press.PressReader;
import org.entente.press.Submission;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;

/** IPTC ninjs 2 and 3: a news item as one JSON object. The two differ in the case of their keys. */
final class Ninjs {

  private static final Pattern MARK =
      Pattern.compile(
          "(?s)\\A\\s*\\{.*\"(?:bodies|headlines|versioncreated|versionCreated|pubstatus|pubStatus|representationtype|representationType)\"\\s*:.*");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String name;
  private final PressReader press;

  Ninjs(String name, PressReader press) {
    this.name = name;
    this.press = press;
  }

  /** Whether a document that begins so is a ninjs item, rather than an article of ours. */
  static boolean isMessage(String name, String start) {
    return !name.toLowerCase(Locale.ROOT).matches(".*\\.(?:jsonl|ndjson|jsonlines)")
        && MARK.matcher(start).matches();
  }

  boolean read(byte[] bytes, Receiver receiver) throws InterruptedException {
    try {
      return receiver.take(item(MAPPER.readTree(bytes)));
    } catch (JsonProcessingException broken) {
      throw new RecordException(
          RecordProblem.R12, name, broken.getOriginalMessage(), "a ninjs object", broken);
    } catch (IOException failed) {
      throw new RecordException(
          RecordProblem.R12, name, failed.toString(), "a ninjs object", failed);
    }
  }

  private Item item(JsonNode node) {
    String status = text(node, "pubstatus", "pubStatus");
    if (status != null && !status.equals("usable")) {
      return refused("an item that is " + status, "usable items");
    }
    String type = text(node, "type");
    if (type != null && !type.equals("text")) {
      return refused("an item of type " + type, "items of type text");
    }
    JsonNode body = body(node);
    if (body == null) {
      return refused("no body", "\"bodies\" with a \"value\"");
    }
    String kind = text(body, "contenttype", "contentType");
    boolean plain =
        kind == null ? !body.get("value").asText().contains("<p") : kind.startsWith("text/plain");
    String url = text(node, "url", "uri");
    return Item.of(
        press.read(
            new Submission(
                name,
                text(node, "uri"),
                url != null && Sources.isAddress(url) ? url : null,
                outlet(node),
                text(node, "language"),
                first(node.path("headlines"), "main"),
                day(text(node, "versioncreated", "versionCreated", "firstcreated", "firstCreated")),
                plain ? Submission.Kind.TEXT : Submission.Kind.MARKUP,
                body.get("value").asText())),
        null);
  }

  private Item refused(String found, String allowed) {
    return Sources.refusal(RecordProblem.R12, name, found, allowed);
  }

  /** The main body: that with the role "main", else the longest. */
  private static JsonNode body(JsonNode node) {
    JsonNode best = null;
    for (JsonNode body : node.path("bodies")) {
      if (!body.path("value").isTextual()) {
        continue;
      }
      boolean longer =
          best == null || body.get("value").asText().length() > best.get("value").asText().length();
      boolean main = body.path("role").asText().equals("main");
      if (main) {
        return body;
      }
      best = longer ? body : best;
    }
    return best;
  }

  private static String first(JsonNode values, String role) {
    String first = null;
    for (JsonNode value : values) {
      String text = text(value, "value");
      if (value.path("role").asText().equals(role)) {
        return text;
      }
      first = first == null ? text : first;
    }
    return first;
  }

  private static String outlet(JsonNode node) {
    for (String key : new String[] {"infosources", "infoSources"}) {
      for (JsonNode source : node.path(key)) {
        String found = text(source, "name");
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static String text(JsonNode node, String... keys) {
    for (String key : keys) {
      JsonNode value = node.get(key);
      if (value != null && value.isTextual() && !value.textValue().isBlank()) {
        return value.textValue().strip();
      }
    }
    return null;
  }

  static LocalDate day(String written) {
    try {
      return written == null || written.length() < 10
          ? null
          : LocalDate.parse(written.substring(0, 10));
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
