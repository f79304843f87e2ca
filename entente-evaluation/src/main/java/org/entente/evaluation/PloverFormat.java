package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * PLOVER's records: one JSON object for each event, with {@code id}, {@code text}, {@code source}
 * or {@code actor} and {@code recipient} (lists of {@code {"code", "sector"}}), {@code event} or
 * {@code event_type} (a type or a list of them), {@code mode}, {@code date}, {@code event_loc},
 * {@code event_text}, {@code cite_info}; {@code has_event} false says that the text tells none, and
 * records whose {@code context} says that the act did not take place are passed over. Records of
 * the same text make one article, which has the id of the first of them.
 */
final class PloverFormat {

  /** Contexts of what did not take place: PLOVER's auxiliary modes. */
  private static final Set<String> UNREAL = Set.of("negation", "negated", "hypothetical", "future");

  private final Set<String> types;
  private final Map<String, GoldArticle> byText = new LinkedHashMap<>();

  PloverFormat(Set<String> types) {
    this.types = types;
  }

  /** Whether the object looks like a record rather than like an article. */
  static boolean isRecord(JsonNode object) {
    return !object.has("events")
        && (object.has("event") || object.has("event_type") || object.has("has_event"));
  }

  /** The articles of all records that were added. */
  List<GoldArticle> articles() {
    return List.copyOf(byText.values());
  }

  /** Takes a record, unless something is wrong with it. */
  void add(Fields item, String origin, List<GoldProblem> problems) {
    int before = problems.size();
    String id = item.needed("id");
    String text = item.needed("text");
    Fields cited = item.object("cite_info");
    GoldArticle article =
        new GoldArticle(
            origin,
            id,
            cited.text("url"),
            cited.text("publication"),
            cited.text("language"),
            null,
            null,
            text,
            List.of());
    List<GoldEvent> events = events(item);
    if (problems.size() > before) {
      return;
    }
    GoldArticle known = byText.getOrDefault(text, article);
    List<GoldEvent> all = new ArrayList<>(known.events());
    all.addAll(events);
    byText.put(
        text,
        new GoldArticle(
            known.origin(),
            known.id(),
            known.url(),
            known.outlet(),
            known.language(),
            null,
            null,
            text,
            all));
  }

  private List<GoldEvent> events(Fields item) {
    List<GoldEvent> events = new ArrayList<>();
    if (item.has("has_event") && !item.flag("has_event")
        || item.has("context") && values(item, "context").stream().anyMatch(UNREAL::contains)) {
      return events;
    }
    List<String> actors = actors(item, item.first("source", "actor"));
    List<String> recipients = actors(item, item.first("recipient", "target"));
    Fields place = item.object("event_loc");
    String date = item.date("date");
    for (String type : values(item, item.first("event", "event_type"))) {
      if (!types.contains(type)) {
        item.refuse(
            GoldCode.G06,
            item.first("event", "event_type"),
            type,
            String.join(", ", types.stream().sorted().toList()));
      }
      List<String> modes = item.has("mode") ? values(item, "mode") : List.of();
      List<String> shown = item.has("event_text") ? values(item, "event_text") : List.of();
      events.add(
          new GoldEvent(
              type,
              modes.isEmpty() ? null : modes.get(0),
              actors,
              recipients,
              date,
              place.text("name"),
              place.text("cc3"),
              shown.isEmpty() ? null : shown.get(0),
              false));
    }
    return events;
  }

  /** The strings of a field that holds one or a list of them. */
  private static List<String> values(Fields item, String name) {
    List<String> values = new ArrayList<>();
    if (item.isList(name)) {
      for (JsonNode member : item.list(name)) {
        values.add(member.asText());
      }
    } else {
      values.add(item.needed(name));
    }
    return values.stream().filter(value -> !value.isBlank()).toList();
  }

  private static List<String> actors(Fields item, String name) {
    List<String> actors = new ArrayList<>();
    for (Fields actor : item.objects(name)) {
      int before = actor.problems();
      if (actor.has("entente_code")) { // what entente read --format plover adds
        actors.add(actor.needed("entente_code"));
        continue;
      }
      String code = actor.text("code");
      String sector = actor.text("sector");
      boolean whole = code == null || sector == null || code.contains("/") || code.contains(":");
      if (actor.problems() > before) {
        continue;
      }
      String full = actor.code("code", whole ? code : code + "/" + sector);
      if (full != null) {
        actors.add(full);
      }
    }
    return actors;
  }
}
