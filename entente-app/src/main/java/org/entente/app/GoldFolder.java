package org.entente.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.record.Review;
import org.entente.record.StoredArticle;
import org.entente.record.export.RecordJson;
import org.entente.record.store.Store;

/**
 * Writes reviewed articles as gold articles, which {@code evaluate} reads. Only articles whose
 * events are all reviewed are gold: in others it is not known what is missing.
 */
final class GoldFolder {

  private final Path folder;
  private int written;
  private int partly;

  GoldFolder(Path folder) {
    this.folder = folder;
  }

  int written() {
    return written;
  }

  int partly() {
    return partly;
  }

  void write(Store record) throws IOException {
    Files.createDirectories(folder);
    for (long id : record.reviewedArticles()) {
      StoredArticle article = record.article(id).orElseThrow();
      List<Review> reviews = record.reviews(id);
      if (reviews.size() < article.record().events().size()) {
        partly++;
        continue;
      }
      Path file = folder.resolve(article.line().reference() + ".json");
      Files.writeString(
          file, RecordJson.pretty(json(article, reviews)) + "\n", StandardCharsets.UTF_8);
      written++;
    }
  }

  private static ObjectNode json(StoredArticle stored, List<Review> reviews) {
    Article article = stored.record().article();
    ObjectNode node = RecordJson.object();
    node.put("id", article.id());
    node.put("url", article.url());
    node.put("outlet", article.outlet());
    node.put("language", article.language());
    node.put("title", article.title());
    node.put("published", article.published() == null ? null : article.published().toString());
    boolean titled = article.title() != null && article.text().startsWith(article.title());
    node.put(
        "text",
        titled ? article.text().substring(article.title().length()).strip() : article.text());
    ArrayNode events = node.putArray("events");
    for (Review review : reviews) {
      if (!review.verdict().equals(Review.REJECTED)) {
        event(events.addObject(), review.event());
      }
    }
    return node;
  }

  private static void event(ObjectNode node, Event event) {
    node.put("type", event.type());
    event.actors().stream().map(Actor::code).distinct().forEach(node.putArray("actors")::add);
    event.recipients().stream()
        .map(Actor::code)
        .distinct()
        .forEach(node.putArray("recipients")::add);
    node.put("mode", event.mode());
    node.put("date", event.date() == null ? null : event.date().value());
    node.put("place", event.place() == null ? null : event.place().name());
    node.put("place_country", event.place() == null ? null : event.place().country());
    node.put(
        "attribution",
        event.attribution().isEmpty()
            ? null
            : event.attribution().stream()
                .map(Attribution::name)
                .collect(Collectors.joining(", ")));
    node.put("evidence", event.evidence().text());
    node.put("optional", false);
  }
}
