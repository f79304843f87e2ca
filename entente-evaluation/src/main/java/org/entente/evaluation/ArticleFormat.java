package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gold articles: one JSON object with {@code id}, {@code title}, {@code text}, {@code published},
 * {@code outlet}, {@code url}, {@code language} and the list {@code events};
 * docs/how-to/evaluate.md describes the fields of an event.
 */
final class ArticleFormat {

  private final Set<String> types;

  /**
   * @param types the event types of the codebook
   */
  ArticleFormat(Set<String> types) {
    this.types = types;
  }

  GoldArticle read(Fields article, String origin) {
    if (!article.has("events")) {
      article.refuse(
          GoldCode.G05,
          "events",
          "fields " + String.join(", ", article.names()),
          "a list of events, empty where there are none");
    }
    List<GoldEvent> events = new ArrayList<>();
    article.objects("events").forEach(event -> events.add(event(event)));
    return new GoldArticle(
        origin,
        article.needed("id"),
        article.text("url"),
        article.text("outlet"),
        article.text("language"),
        article.text("title"),
        article.date("published"),
        article.needed("text"),
        events);
  }

  private GoldEvent event(Fields event) {
    return new GoldEvent(
        event.word("type", types),
        event.text("mode"),
        codes(event, "actors"),
        codes(event, "recipients"),
        event.date("date"),
        event.text("place"),
        event.text("place_country"),
        event.text("evidence"),
        event.flag("optional"));
  }

  private static List<String> codes(Fields event, String name) {
    List<String> codes = new ArrayList<>();
    int at = 0;
    for (JsonNode member : event.list(name)) {
      String code =
          event.code(
              name + "[" + at++ + "]",
              member.isTextual() ? member.textValue() : Fields.kind(member));
      if (code != null) {
        codes.add(code);
      }
    }
    return codes;
  }
}
