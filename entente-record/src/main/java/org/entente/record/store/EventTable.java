package org.entente.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.record.Holding;
import org.entente.record.Party;
import org.entente.record.StoredEvent;

/** Events with what they are found by. */
final class EventTable {

  private final Session session;

  EventTable(Session session) {
    this.session = session;
  }

  /** A new event without reports, whose row is filled by {@link #write}. */
  long add() throws SQLException {
    return session.insert(
        "INSERT INTO event (type, status, quad, score, confidence, day, reports, sources, languages,"
            + " evidence) VALUES ('', '', 0, 0.0, 0.0, '', 0, 0, '', '') RETURNING id");
  }

  /**
   * Writes what the event is now, in place of what it was.
   *
   * @param acts base acts from which its reports were derived
   */
  void write(StoredEvent event, Set<String> acts) throws SQLException {
    clear(event.id());
    session.update(
        "UPDATE event SET type = ?, mode = ?, status = ?, quad = ?, score = ?, confidence = ?, date ="
            + " ?, day = ?, place = ?, country = ?, latitude = ?, longitude = ?, reports = ?, sources"
            + " = ?, languages = ?, first_report = ?, evidence = ?, reviewed = ? WHERE id = ?",
        event.type(),
        event.mode(),
        event.status(),
        event.quad(),
        event.score(),
        event.confidence(),
        event.date(),
        event.day(),
        event.place(),
        event.country(),
        event.latitude(),
        event.longitude(),
        event.reports(),
        event.sources(),
        String.join(",", event.languages()),
        event.firstReport(),
        event.evidence(),
        event.reviewed(),
        event.id());
    parties(event.id(), "A", event.actors());
    parties(event.id(), "R", event.recipients());
    sides(event);
    labels(event, "subject", event.subjects());
    labels(event, "framework", event.frameworks());
    List<String> sided = new ArrayList<>(acts);
    Set<String> sides = sides(event.actors());
    sides.addAll(sides(event.recipients()));
    acts.forEach(act -> sides.forEach(side -> sided.add(act + "|" + side)));
    labels(event, "act", sided);
  }

  /** Numbers of events derived from one of the acts, with this side or any, the newest first. */
  List<Long> derivedFrom(List<String> acts, String side, int limit) throws SQLException {
    List<Object> parameters = new ArrayList<>();
    acts.forEach(act -> parameters.add(side == null ? act : act + "|" + side));
    parameters.add(limit);
    return session.query(
        "SELECT DISTINCT l.day, l.event_id FROM event_label l JOIN event e ON e.id = l.event_id WHERE"
            + " l.kind = 'act' AND l.value IN ("
            + Candidates.marks(acts.size())
            + ") AND e.status IN ('actual', 'historical') AND (e.reviewed IS NULL OR e.reviewed <>"
            + " 'rejected') ORDER BY l.day DESC, l.event_id DESC LIMIT ?",
        row -> row.getLong(2),
        parameters.toArray());
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

  /** Leaves an event without reports: its number is never given anew, but no question finds it. */
  void empty(long id) throws SQLException {
    clear(id);
    session.update("UPDATE event SET reports = 0, sources = 0 WHERE id = ?", id);
  }

  private void clear(long id) throws SQLException {
    session.update("DELETE FROM event_party WHERE event_id = ?", id);
    session.update("DELETE FROM event_side WHERE event_id = ?", id);
    session.update("DELETE FROM event_pair WHERE event_id = ?", id);
    session.update("DELETE FROM event_label WHERE event_id = ?", id);
  }

  private void parties(long id, String role, List<Party> parties) throws SQLException {
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      session.update(
          "INSERT INTO event_party (event_id, role, place, code, side, name, office) VALUES (?, ?, ?,"
              + " ?, ?, ?, ?)",
          id,
          role,
          i,
          party.code(),
          party.side(),
          party.name(),
          party.office());
    }
  }

  private void sides(StoredEvent event) throws SQLException {
    Set<String> actors = sides(event.actors());
    Set<String> recipients = sides(event.recipients());
    Set<String> all = new TreeSet<>(actors);
    all.addAll(recipients);
    for (String side : all) {
      session.update(
          "INSERT INTO event_side (side, day, event_id, type, country, confidence, acts, receives,"
              + " reports) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          side,
          event.day(),
          event.id(),
          event.type(),
          event.country(),
          event.confidence(),
          actors.contains(side) ? 1 : 0,
          recipients.contains(side) ? 1 : 0,
          event.reports());
    }
    for (String[] pair : pairs(actors, recipients)) {
      session.update(
          "INSERT INTO event_pair (one, other, day, event_id, type, country, status, score,"
              + " confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          pair[0],
          pair[1],
          event.day(),
          event.id(),
          event.type(),
          event.country(),
          event.status(),
          event.score(),
          event.confidence());
    }
  }

  private static Set<String> sides(List<Party> parties) {
    return parties.stream()
        .map(Party::side)
        .filter(side -> !side.equals(Actor.UNKNOWN))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Actors with recipients; where there are no recipients, actors with each other. */
  static List<String[]> pairs(Set<String> actors, Set<String> recipients) {
    Map<String, String[]> pairs = new HashMap<>();
    Set<String> others = recipients.isEmpty() ? actors : recipients;
    for (String one : actors) {
      for (String other : others) {
        if (!recipients.isEmpty() || !one.equals(other)) {
          boolean ordered = one.compareTo(other) <= 0;
          String[] pair = ordered ? new String[] {one, other} : new String[] {other, one};
          pairs.put(pair[0] + "|" + pair[1], pair);
        }
      }
    }
    return List.copyOf(pairs.values());
  }

  private void labels(StoredEvent event, String kind, List<String> values) throws SQLException {
    for (String value : values) {
      session.update(
          "INSERT INTO event_label (kind, value, day, event_id, type, country, confidence) VALUES"
              + " (?, ?, ?, ?, ?, ?, ?)",
          kind,
          value,
          event.day(),
          event.id(),
          event.type(),
          event.country(),
          event.confidence());
    }
  }

  Optional<StoredEvent> one(long id) throws SQLException {
    return all(List.of(id)).stream().findFirst();
  }

  /** The events of these numbers, the newest first. */
  List<StoredEvent> all(List<Long> ids) throws SQLException {
    List<StoredEvent> events = new ArrayList<>();
    for (long id : ids) {
      session
          .first(
              "SELECT * FROM event WHERE id = ?",
              row ->
                  event(
                      row,
                      actors(id, "A"),
                      actors(id, "R"),
                      labels(id, "subject"),
                      labels(id, "framework")),
              id)
          .ifPresent(events::add);
    }
    events.sort(Comparator.comparing(StoredEvent::day).thenComparing(StoredEvent::id).reversed());
    return events;
  }

  private List<Party> actors(long id, String role) throws SQLException {
    return session.query(
        "SELECT code, side, name, office FROM event_party WHERE event_id = ? AND role = ? ORDER BY"
            + " place",
        row -> new Party(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
        id,
        role);
  }

  private List<String> labels(long id, String kind) throws SQLException {
    return session.query(
        "SELECT value FROM event_label WHERE event_id = ? AND kind = ? ORDER BY value",
        row -> row.getString(1),
        id,
        kind);
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
