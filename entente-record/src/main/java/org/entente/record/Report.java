package org.entente.record;

import org.entente.model.Event;

/**
 * One article's telling of an event.
 *
 * @param id number in this store; written {@code R34}
 * @param eventId the event it belongs to
 * @param article the article
 * @param coding what coded it
 * @param event what the article tells
 * @param reasons why it was joined to the event, in words; empty for the first report
 * @param current false for reports of former versions of the article
 */
public record Report(
    long id,
    long eventId,
    ArticleLine article,
    CodingVersion coding,
    Event event,
    String reasons,
    boolean current) {

  /** The name by which people refer to the report. */
  public String reference() {
    return "R" + id;
  }
}
