package org.entente.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Framework;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Quote;
import org.entente.model.Statement;

/**
 * Writes what was read in an article as one JSON object, field by field as docs/output.md has it.
 * Absent values are null or empty lists, never left out.
 */
public final class JsonExport {

  private final ObjectMapper mapper = new ObjectMapper();

  /** One line of JSON Lines, without the line break. */
  public String line(ArticleRecord record) {
    try {
      return mapper.writeValueAsString(object(record));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, indented for people. */
  public String pretty(ArticleRecord record) {
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(object(record));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode object(ArticleRecord record) {
    ObjectNode node = mapper.createObjectNode();
    node.set("article", article(record.article()));
    ArrayNode events = node.putArray("events");
    record.events().forEach(event -> events.add(event(event)));
    ArrayNode statements = node.putArray("statements");
    record.statements().forEach(statement -> statements.add(statement(statement)));
    ArrayNode mentions = node.putArray("mentions");
    record.mentions().forEach(mention -> mentions.add(mention(mention)));
    return node;
  }

  private ObjectNode article(Article article) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", article.id());
    node.put("url", article.url());
    node.put("outlet", article.outlet());
    node.put("language", article.language());
    node.put("title", article.title());
    node.put("published", article.published() == null ? null : article.published().toString());
    node.put("publishedInferred", article.publishedInferred());
    node.put("text", article.text());
    node.put("dateline", article.dateline());
    texts(node.putArray("credits"), article.credits());
    ArrayNode related = node.putArray("related");
    for (Article.Related headline : article.related()) {
      related
          .addObject()
          .put("title", headline.title())
          .put("start", headline.start())
          .put("end", headline.end());
    }
    return node;
  }

  private ObjectNode event(Event event) {
    ObjectNode node = mapper.createObjectNode();
    node.put("id", event.id());
    node.put("type", event.type());
    node.put("mode", event.mode());
    node.put("quad", event.quad());
    node.put("score", event.score());
    texts(node.putArray("contexts"), event.contexts());
    node.put("status", event.status());
    actors(node.putArray("actors"), event.actors());
    actors(node.putArray("recipients"), event.recipients());
    node.set("date", event.date() == null ? null : date(event.date()));
    node.set("place", event.place() == null ? null : place(event.place()));
    ArrayNode frameworks = node.putArray("frameworks");
    for (Framework framework : event.frameworks()) {
      frameworks.addObject().put("code", framework.code()).put("name", framework.name());
    }
    texts(node.putArray("subjects"), event.subjects());
    ArrayNode attribution = node.putArray("attribution");
    event.attribution().forEach(source -> attribution.add(attribution(source)));
    node.set("trigger", quote(event.trigger()));
    node.set("evidence", quote(event.evidence()));
    ArrayNode mentions = node.putArray("mentions");
    event.mentions().forEach(mention -> mentions.add(quote(mention)));
    texts(node.putArray("derivation"), event.derivation());
    node.put("cameo", event.cameo());
    node.put("confidence", event.confidence());
    return node;
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private void actors(ArrayNode array, List<Actor> actors) {
    actors.forEach(actor -> array.add(actor(actor)));
  }

  private ObjectNode actor(Actor actor) {
    ObjectNode node = mapper.createObjectNode();
    node.put("code", actor.code());
    node.put("country", actor.country());
    node.put("sector", actor.sector());
    node.put("name", actor.name());
    node.put("office", actor.office());
    node.put("text", actor.text());
    node.put("start", actor.start());
    node.put("end", actor.end());
    return node;
  }

  private ObjectNode date(EventDate date) {
    ObjectNode node = mapper.createObjectNode();
    return node.put("value", date.value())
        .put("start", date.start())
        .put("end", date.end())
        .put("text", date.text());
  }

  private ObjectNode place(Place place) {
    ObjectNode node = mapper.createObjectNode();
    node.put("name", place.name());
    node.put("country", place.country());
    node.put("latitude", place.latitude());
    node.put("longitude", place.longitude());
    node.put("geonameId", place.geonameId());
    return node.put("start", place.start()).put("end", place.end());
  }

  private ObjectNode attribution(Attribution source) {
    ObjectNode node = mapper.createObjectNode();
    node.put("code", source.code());
    node.put("name", source.name());
    node.put("kind", source.kind());
    node.put("cue", source.cue());
    return node.put("start", source.start()).put("end", source.end());
  }

  private ObjectNode quote(Quote quote) {
    ObjectNode node = mapper.createObjectNode();
    return node.put("start", quote.start()).put("end", quote.end()).put("text", quote.text());
  }

  private ObjectNode statement(Statement statement) {
    ObjectNode node = mapper.createObjectNode();
    node.set("speaker", actor(statement.speaker()));
    node.set("addressee", statement.addressee() == null ? null : actor(statement.addressee()));
    node.put("kind", statement.kind());
    node.put("text", statement.text());
    node.put("start", statement.start());
    node.put("end", statement.end());
    node.put("cue", statement.cue());
    texts(node.putArray("subjects"), statement.subjects());
    texts(node.putArray("events"), statement.events());
    return node;
  }

  private ObjectNode mention(Mention mention) {
    ObjectNode node = mapper.createObjectNode();
    node.put("kind", mention.kind());
    node.put("code", mention.code());
    node.put("text", mention.text());
    return node.put("start", mention.start()).put("end", mention.end());
  }
}
