package org.entente.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.EventQuery;
import org.entente.record.Holding;
import org.entente.record.Party;
import org.entente.record.StoredEvent;

/** Finds events; {@link EventTable} writes them. */
final class EventReader {

  /** Events looked up by one statement. */
  private static final int AT_ONCE = 50;

  private final Session session;

  EventReader(Session session) {
    this.session = session;
  }

  /** Events that fit the question, the newest first. */
  List<StoredEvent> fitting(EventQuery query, Dialect dialect) throws SQLException {
    EventQuestion.Sql sql = EventQuestion.of(query, session, dialect);
    return all(session.query(sql.text(), row -> row.getLong(1), sql.parameters()));
  }

  /** Events that nobody has looked at, below a confidence, the least sure first. */
  List<StoredEvent> uncertain(double below, int limit) throws SQLException {
    List<StoredEvent> events =
        all(
            session.query(
                "SELECT id FROM event WHERE reviewed IS NULL AND reports > 0 AND confidence < ? ORDER"
                    + " BY confidence, id LIMIT ?",
                row -> row.getLong(1),
                below,
                limit));
    events.sort(Comparator.comparingDouble(StoredEvent::confidence).thenComparing(StoredEvent::id));
    return events;
  }

  /** Events derived from one of the acts, with this side or any, the newest first. */
  List<StoredEvent> derivedFrom(List<String> acts, String side, int limit) throws SQLException {
    List<Object> parameters = new ArrayList<>();
    acts.forEach(act -> parameters.add(side == null ? act : act + "|" + side));
    parameters.add(limit);
    return all(
        session.query(
            "SELECT DISTINCT l.day, l.event_id FROM event_label l JOIN event e ON e.id = l.event_id WHERE"
                + " l.kind = 'act' AND l.value IN ("
                + Candidates.marks(acts.size())
                + ") AND e.status IN ('actual', 'historical') AND (e.reviewed IS NULL OR e.reviewed <>"
                + " 'rejected') ORDER BY l.day DESC, l.event_id DESC LIMIT ?",
            row -> row.getLong(2),
            parameters.toArray()));
  }

  /** People in offices of a side, those seen last first. */
  List<Holding> holdings(String side, int limit) throws SQLException {
    return session.query(
        "SELECT p.name, MIN(p.office), MIN(e.day), MAX(e.day), COUNT(DISTINCT e.id), MAX(e.id) FROM"
            + " event_party p JOIN event e ON e.id = p.event_id WHERE p.side = ? AND p.name IS NOT"
            + " NULL AND p.office IS NOT NULL AND e.reports > 0 GROUP BY p.name, LOWER(p.office) ORDER"
            + " BY MAX(e.day) DESC, p.name LIMIT ?",
        row ->
            new Holding(
                side,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getLong(6)),
        side,
        limit);
  }

  Optional<StoredEvent> one(long id) throws SQLException {
    return all(List.of(id)).stream().findFirst();
  }

  /** The events of these numbers, the newest first. */
  List<StoredEvent> all(List<Long> ids) throws SQLException {
    List<StoredEvent> events = new ArrayList<>();
    for (int start = 0; start < ids.size(); start += AT_ONCE) {
      some(ids.subList(start, Math.min(start + AT_ONCE, ids.size())), events);
    }
    events.sort(Comparator.comparing(StoredEvent::day).thenComparing(StoredEvent::id).reversed());
    return events;
  }

  private void some(List<Long> ids, List<StoredEvent> events) throws SQLException {
    // Always as many marks, so that one prepared statement serves; no event has the number 0.
    Long[] asked = ids.toArray(new Long[AT_ONCE]);
    Arrays.fill(asked, ids.size(), AT_ONCE, 0L);
    String among = "IN (" + Candidates.marks(AT_ONCE) + ")";
    Map<String, List<Party>> parties = new HashMap<>();
    session.query(
        "SELECT event_id, role, code, side, name, office FROM event_party WHERE event_id "
            + among
            + " ORDER BY event_id, role, place",
        row ->
            parties
                .computeIfAbsent(row.getLong(1) + row.getString(2), key -> new ArrayList<>())
                .add(
                    new Party(
                        row.getString(3), row.getString(4), row.getString(5), row.getString(6))),
        (Object[]) asked);
    Map<String, List<String>> labels = new HashMap<>();
    session.query(
        "SELECT event_id, kind, value FROM event_label WHERE event_id "
            + among
            + " AND kind IN ('subject', 'framework') ORDER BY event_id, kind, value",
        row ->
            labels
                .computeIfAbsent(row.getLong(1) + row.getString(2), key -> new ArrayList<>())
                .add(row.getString(3)),
        (Object[]) asked);
    events.addAll(
        session.query(
            "SELECT * FROM event WHERE id " + among,
            row -> {
              long id = row.getLong("id");
              return event(
                  row,
                  parties.getOrDefault(id + "A", List.of()),
                  parties.getOrDefault(id + "R", List.of()),
                  labels.getOrDefault(id + "subject", List.of()),
                  labels.getOrDefault(id + "framework", List.of()));
            },
            (Object[]) asked));
  }

  private static StoredEvent event(
      ResultSet row,
      List<Party> actors,
      List<Party> recipients,
      List<String> subjects,
      List<String> frameworks)
      throws SQLException {
    String languages = row.getString("languages");
    return new StoredEvent(
        row.getLong("id"),
        row.getString("type"),
        row.getString("mode"),
        row.getString("status"),
        row.getInt("quad"),
        row.getDouble("score"),
        row.getDouble("confidence"),
        actors,
        recipients,
        row.getString("date"),
        row.getString("day"),
        row.getString("place"),
        row.getString("country"),
        real(row, "latitude"),
        real(row, "longitude"),
        subjects,
        frameworks,
        row.getInt("reports"),
        row.getInt("sources"),
        languages.isEmpty() ? List.of() : List.of(languages.split(",")),
        row.getString("first_report"),
        row.getString("evidence"),
        row.getString("reviewed"));
  }

  private static Double real(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }
}
