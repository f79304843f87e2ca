package org.entente.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.EventQuery;
import org.entente.record.Holding;
import org.entente.record.Moment;
import org.entente.record.Party;
import org.entente.record.Report;
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
            "SELECT DISTINCT l.day, l.event_id FROM event_label l CROSS JOIN event e WHERE l.kind ="
                + " 'act' AND l.value IN ("
                + Candidates.marks(acts.size())
                + ") AND e.id = l.event_id AND e.status IN ('actual', 'historical') AND (e.reviewed IS NULL OR e.reviewed <>"
                + " 'rejected') ORDER BY l.day DESC, l.event_id DESC LIMIT ?",
            row -> row.getLong(2),
            parameters.toArray()));
  }

  /** People in offices of a side, one for each spelling of name and office. */
  List<Holding> holdings(String side) throws SQLException {
    return session.query(
        "SELECT p.name, p.office, MIN(p.day), MAX(p.day), COUNT(DISTINCT p.event_id),"
            + " MAX(p.day || CAST(1000000000000000 + p.event_id AS TEXT)) FROM event_party p WHERE"
            + " p.side = ? AND p.name IS NOT NULL AND p.office IS NOT NULL AND p.event_id NOT IN (SELECT"
            + " e.id FROM event e WHERE e.reviewed = 'rejected') GROUP BY p.name, p.office",
        row ->
            new Holding(
                side,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                last(row.getString(6))),
        side);
  }

  /** The number behind the day, to which so much was added that all are equally long. */
  private static long last(String dayAndNumber) {
    return Long.parseLong(dayAndNumber.substring(dayAndNumber.length() - 15));
  }

  /** The reports of an event, those of former versions of articles last. */
  List<Report> reports(long eventId) throws SQLException {
    return session.query(
        "SELECT r.id AS report_id, r.event_id, r.document, r.reasons, r.current, r.analysis,"
            + " r.codebook, "
            + ArticleTable.LINE
            + " FROM report r CROSS JOIN article a CROSS JOIN article_version v WHERE r.event_id = ? AND"
            + " a.id = r.article_id AND v.id = r.version_id ORDER BY r.current DESC, r.id",
        EventReader::report,
        eventId);
  }

  private static Report report(ResultSet row) throws SQLException {
    return new Report(
        row.getLong("report_id"),
        row.getLong("event_id"),
        ArticleTable.line(row),
        ArticleTable.coding(row),
        Documents.event(row.getString("document")),
        row.getString("reasons"),
        row.getInt("current") == 1);
  }

  /** What happened between two sides, by day; null for no bound. */
  List<Moment> between(String one, String other, LocalDate since, LocalDate until)
      throws SQLException {
    boolean ordered = one.compareTo(other) <= 0;
    return session.query(
        "SELECT event_id, day, type, status, score, confidence FROM event_pair WHERE one = ? AND"
            + " other = ? AND day >= ? AND day <= ? AND event_id NOT IN (SELECT e.id FROM event e"
            + " WHERE e.reviewed = 'rejected') ORDER BY day, event_id",
        row ->
            new Moment(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getDouble(5),
                row.getDouble(6)),
        ordered ? one : other,
        ordered ? other : one,
        since == null ? "" : since.toString(),
        until == null ? "9999-12-31" : until.toString());
  }

  Optional<StoredEvent> one(long id) throws SQLException {
    return all(List.of(id)).stream().findFirst();
  }

  /** The events of these numbers, the newest first. */
  List<StoredEvent> all(List<Long> ids) throws SQLException {
    List<StoredEvent> events = new ArrayList<>();
    for (Object[] asked : atOnce(ids)) {
      some(asked, events);
    }
    events.sort(Comparator.comparing(StoredEvent::day).thenComparing(StoredEvent::id).reversed());
    return events;
  }

  /**
   * Numbers in groups for one statement each. All groups are of one size, so that the statement is
   * prepared once: what is left over in the last one is filled with 0, which is no event's number.
   * A single number stays single.
   */
  static List<Object[]> atOnce(List<Long> ids) {
    int size = ids.size() == 1 ? 1 : AT_ONCE;
    List<Object[]> groups = new ArrayList<>();
    for (int start = 0; start < ids.size(); start += size) {
      Object[] group = new Object[size];
      for (int i = 0; i < size; i++) {
        group[i] = start + i < ids.size() ? ids.get(start + i) : 0L;
      }
      groups.add(group);
    }
    return groups;
  }

  private void some(Object[] asked, List<StoredEvent> events) throws SQLException {
    String among = "IN (" + Candidates.marks(asked.length) + ")";
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
        asked);
    Map<String, List<String>> labels = new HashMap<>();
    session.query(
        "SELECT event_id, kind, value FROM event_label WHERE event_id "
            + among
            + " AND kind IN ('subject', 'framework') ORDER BY event_id, kind, value",
        row ->
            labels
                .computeIfAbsent(row.getLong(1) + row.getString(2), key -> new ArrayList<>())
                .add(row.getString(3)),
        asked);
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
            asked));
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
