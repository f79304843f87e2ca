package org.entente.record.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.export.JsonExport;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Block;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;

/**
 * What was read, as the store keeps it: the output contract's JSON, to which an article adds its
 * blocks, so that it can be coded anew.
 */
final class Documents {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final JsonExport EXPORT = new JsonExport();

  private Documents() {}

  /** The parts of a record as JSON texts: article (with mentions), events, statements. */
  record Parts(String article, List<String> events, List<String> statements) {}

  static Parts parts(ArticleRecord record) {
    JsonNode whole = parsed(EXPORT.line(record), JsonNode.class);
    ObjectNode article = (ObjectNode) whole.get("article");
    article.remove("text"); // has a column of its own
    article.set("mentions", whole.get("mentions"));
    var blocks = article.putArray("blocks");
    for (Block block : record.article().blocks()) {
      blocks.addArray().add(block.kind().name()).add(block.span().start()).add(block.span().end());
    }
    return new Parts(
        article.toString(), texts(whole.get("events")), texts(whole.get("statements")));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.toString()));
    return texts;
  }

  static Event event(String document) {
    return parsed(document, Event.class);
  }

  static Statement statement(String document) {
    return parsed(document, Statement.class);
  }

  /** The document of one event. */
  static String document(Event event) {
    Article bare =
        new Article(
            "", null, null, null, null, null, false, "", null, List.of(), List.of(), List.of());
    return parts(new ArticleRecord(bare, List.of(event), List.of(), List.of())).events().get(0);
  }

  static Article article(String document, String text) {
    JsonNode node = parsed(document, JsonNode.class);
    List<String> credits = new ArrayList<>();
    node.get("credits").forEach(credit -> credits.add(credit.textValue()));
    List<Article.Related> related = new ArrayList<>();
    node.get("related")
        .forEach(
            headline ->
                related.add(
                    new Article.Related(
                        headline.get("title").textValue(),
                        headline.get("start").intValue(),
                        headline.get("end").intValue())));
    List<Block> blocks = new ArrayList<>();
    node.get("blocks")
        .forEach(
            block ->
                blocks.add(
                    new Block(
                        Block.Kind.valueOf(block.get(0).textValue()),
                        new Span(block.get(1).intValue(), block.get(2).intValue()))));
    String published = node.get("published").textValue();
    return new Article(
        node.get("id").textValue(),
        node.get("url").textValue(),
        node.get("outlet").textValue(),
        node.get("language").textValue(),
        node.get("title").textValue(),
        published == null ? null : LocalDate.parse(published),
        node.get("publishedInferred").booleanValue(),
        text,
        node.get("dateline").textValue(),
        credits,
        related,
        blocks);
  }

  static List<Mention> mentions(String document) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode mention : parsed(document, JsonNode.class).get("mentions")) {
      mentions.add(converted(mention));
    }
    return mentions;
  }

  private static Mention converted(JsonNode mention) {
    return new Mention(
        mention.get("kind").textValue(),
        mention.get("code").textValue(),
        mention.get("text").textValue(),
        mention.get("start").intValue(),
        mention.get("end").intValue());
  }

  private static <T> T parsed(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a document of the store is no JSON of Entente", e);
    }
  }
}
