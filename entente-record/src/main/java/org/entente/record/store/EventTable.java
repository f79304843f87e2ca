package org.entente.record.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Actor;
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
    parties(event, "A", event.actors());
    parties(event, "R", event.recipients());
    sides(event);
    labels(event, "subject", event.subjects());
    labels(event, "framework", event.frameworks());
    List<String> sided = new ArrayList<>(acts);
    Set<String> sides = sides(event.actors());
    sides.addAll(sides(event.recipients()));
    acts.forEach(act -> sides.forEach(side -> sided.add(act + "|" + side)));
    labels(event, "act", sided);
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

  private void parties(StoredEvent event, String role, List<Party> parties) throws SQLException {
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      session.update(
          "INSERT INTO event_party (event_id, role, place, code, side, name, office, day) VALUES (?,"
              + " ?, ?, ?, ?, ?, ?, ?)",
          event.id(),
          role,
          i,
          party.code(),
          party.side(),
          party.name(),
          party.office(),
          event.day());
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
}
