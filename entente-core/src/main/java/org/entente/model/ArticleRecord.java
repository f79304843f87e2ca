package org.entente.model;

import java.util.List;

/** Everything read in one article. */
public record ArticleRecord(
    Article article, List<Event> events, List<Statement> statements, List<Mention> mentions) {

  /** Takes copies of the lists. */
  public ArticleRecord {
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    mentions = List.copyOf(mentions);
  }
}
