package org.entente.evaluation;

import java.util.List;

/**
 * An article whose events are known.
 *
 * @param origin file and line it stands in, for messages
 * @param id by which the coder's output names it
 * @param url where it was published, or null
 * @param outlet who published it, or null
 * @param language ISO 639-1, or null where it is to be detected
 * @param title headline, or null
 * @param published ISO date, or null
 * @param text without the title
 * @param events what careful readers found
 */
public record GoldArticle(
    String origin,
    String id,
    String url,
    String outlet,
    String language,
    String title,
    String published,
    String text,
    List<GoldEvent> events) {

  /** Takes a copy of the events. */
  public GoldArticle {
    events = List.copyOf(events);
  }

  /** The events that must be found. */
  List<GoldEvent> required() {
    return events.stream().filter(event -> !event.optional()).toList();
  }
}
