package org.entente.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Place;
import org.entente.model.Span;

/**
 * A headline says neither day nor place: an act that only the headline tells has those of the first
 * sentences.
 */
final class Headlines {

  private Headlines() {}

  /** The events, those of the article's own headline completed from the first event of the body. */
  static List<Event> complete(List<Event> events, Article article) {
    Optional<Block> title =
        article.blocks().stream().filter(block -> block.kind() == Block.Kind.TITLE).findFirst();
    if (title.isEmpty()) {
      return events;
    }
    Optional<EventDate> day =
        events.stream()
            .filter(event -> isBody(event, article) && event.date() != null && isOwn(event.date()))
            .map(Event::date)
            .findFirst();
    Optional<Place> place =
        events.stream()
            .filter(
                event ->
                    isBody(event, article)
                        && event.place() != null
                        && event.place().geonameId() != null)
            .map(Event::place)
            .findFirst();
    List<Event> complete = new ArrayList<>();
    for (Event event : events) {
      boolean headline = title.get().span().contains(span(event));
      complete.add(headline ? completed(event, day, place) : event);
    }
    return complete;
  }

  private static Event completed(Event event, Optional<EventDate> day, Optional<Place> place) {
    EventDate date = event.date() != null ? event.date() : day.orElse(null);
    Place where =
        event.place() != null && event.place().geonameId() != null
            ? event.place()
            : place.orElse(event.place());
    return event.at(date, where);
  }

  private static boolean isOwn(EventDate date) {
    return date.start() < date.end() && date.value().length() == 10;
  }

  private static boolean isBody(Event event, Article article) {
    return article.blocks().stream()
        .anyMatch(
            block -> block.kind() == Block.Kind.PARAGRAPH && block.span().contains(span(event)));
  }

  private static Span span(Event event) {
    return new Span(event.trigger().start(), event.trigger().end());
  }
}
