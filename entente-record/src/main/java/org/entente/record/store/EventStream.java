package org.entente.record.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.entente.record.EventQuery;
import org.entente.record.StoredEvent;

/**
 * Events that fit a question, handed out one after the other without holding all of them. Where it
 * is run again, as after a lost connection, it goes on behind the event handed out last.
 */
final class EventStream {

  /** Numbers asked for at a time: the question itself may cost much. */
  static final int NUMBERS = 20_000;

  /** Events held at a time. */
  private static final int EVENTS = 200;

  private final EventQuery query;
  private final Dialect dialect;
  private final Consumer<StoredEvent> taker;
  private final int numbers;
  private StoredEvent last;
  private int left;

  /**
   * Events for this taker.
   *
   * @param numbers how many numbers of events are asked for at a time
   */
  EventStream(EventQuery query, Dialect dialect, Consumer<StoredEvent> taker, int numbers) {
    this.query = query;
    this.dialect = dialect;
    this.taker = taker;
    this.numbers = numbers;
    this.left = query.limit();
  }

  /** Hands out those that are left. */
  void run(Session session) throws SQLException {
    boolean rare = EventQuestion.rare(query, session, dialect);
    EventReader reader = new EventReader(session);
    boolean more = true;
    while (more && left > 0) {
      int asked = Math.min(numbers, left);
      EventQuestion.Sql sql = EventQuestion.behind(last, query, rare, asked, dialect);
      List<Long> found = session.query(sql.text(), row -> row.getLong(1), sql.parameters());
      for (int from = 0; from < found.size(); from += EVENTS) {
        List<Long> some = found.subList(from, Math.min(from + EVENTS, found.size()));
        for (StoredEvent event : reader.all(some)) {
          taker.accept(event);
          last = event;
          left--;
        }
      }
      more = found.size() == asked;
    }
  }
}
