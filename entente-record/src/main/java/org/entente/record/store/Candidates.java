package org.entente.record.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.record.Days;
import org.entente.record.Telling;
import org.entente.record.merge.Match;
import org.entente.record.merge.Matching;

/** Finds the event that a report tells among those that are already known. */
final class Candidates {

  /** Days around the report's own on which the event may be filed. */
  private static final int WINDOW = 4;

  /** Events looked at; those that share most sides first. */
  private static final int MOST = 60;

  private final Session session;

  Candidates(Session session) {
    this.session = session;
  }

  /** An event with the reasons why a report belongs to it. */
  record Found(long eventId, Match match) {}

  /**
   * The event that the report tells, if one is known.
   *
   * @param taken events that another report of the same article has joined: one article tells an
   *     act once
   */
  Optional<Found> best(Telling telling, Set<Long> taken) throws SQLException {
    Found best = null;
    Set<Long> events = new LinkedHashSet<>(joinedByHand(telling.signature()));
    events.addAll(near(telling));
    events.removeAll(taken);
    Map<String, String> decisions = decisions(telling.signature());
    Map<Long, List<Telling>> known = tellings(List.copyOf(events));
    for (long event : events) {
      Optional<Found> found =
          compare(telling, event, known.getOrDefault(event, List.of()), decisions);
      if (found.isPresent()
          && (best == null || found.get().match().score() > best.match().score())) {
        best = found.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The best match with a report of the event; none where any of them, or a person's decision, says
   * that it is another act.
   */
  private static Optional<Found> compare(
      Telling telling, long event, List<Telling> all, Map<String, String> decisions) {
    Match best = null;
    boolean decided = false;
    double sum = 0;
    for (Telling known : all) {
      if (known.articleId() == telling.articleId()) {
        return Optional.empty();
      }
      String decision = decisions.get(known.signature());
      if ("apart".equals(decision)) {
        return Optional.empty();
      }
      decided |= decision != null;
      Match match = Matching.compare(telling, known);
      if (match.apart() && decision == null) {
        return Optional.empty();
      }
      sum += match.score();
      if (best == null || match.score() > best.score()) {
        best = match;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    if (decided) {
      return Optional.of(new Found(event, new Match(9, false, List.of("joined by hand"))));
    }
    // One report that is like it must not draw it into an event that is not: all are heard.
    double mean = sum / all.size();
    Match heard = new Match((best.score() + mean) / 2, false, best.reasons());
    return heard.isSame() ? Optional.of(new Found(event, heard)) : Optional.empty();
  }

  /** What people decided about this report and others, by the signatures of the others. */
  private Map<String, String> decisions(String signature) throws SQLException {
    Map<String, String> decisions = new HashMap<>();
    session.query(
        "SELECT other, verdict FROM merge_decision WHERE one = ? UNION ALL SELECT one, verdict FROM"
            + " merge_decision WHERE other = ?",
        row -> decisions.put(row.getString(1), row.getString(2)),
        signature,
        signature);
    return decisions;
  }

  /** Numbers of events of which a person said that the report belongs to them. */
  private List<Long> joinedByHand(String signature) throws SQLException {
    return session.query(
        "SELECT r.event_id FROM merge_decision d JOIN report r ON r.signature = d.other WHERE d.one = ?"
            + " AND d.verdict = 'same' AND r.current = 1 UNION SELECT r.event_id FROM merge_decision d"
            + " JOIN report r ON r.signature = d.one WHERE d.other = ? AND d.verdict = 'same' AND"
            + " r.current = 1",
        row -> row.getLong(1),
        signature,
        signature);
  }

  /** Numbers of events on near days that share a side and may share the type. */
  private List<Long> near(Telling telling) throws SQLException {
    Optional<Days> days = Matching.days(telling);
    Set<String> sides = telling.sides();
    if (days.isEmpty() || sides.isEmpty()) {
      return List.of();
    }
    Set<String> types = Matching.compatible(telling.event().type());
    // Two ranges of the index, one after the other: asked for by OR they are taken for the whole
    // side.
    String ofSides =
        "SELECT side, event_id, type FROM event_side WHERE side IN ("
            + marks(sides.size())
            + ") AND day ";
    List<Object> parameters = new ArrayList<>(sides);
    parameters.add(days.get().from().minusDays(WINDOW).toString());
    parameters.add(days.get().to().plusDays(WINDOW).toString());
    parameters.addAll(sides);
    parameters.add(days.get().from().withDayOfMonth(1).toString());
    parameters.addAll(types);
    parameters.add(MOST);
    return session.query(
        "SELECT s.event_id FROM ("
            + ofSides
            + "BETWEEN ? AND ? UNION "
            + ofSides
            + "= ?) s WHERE s.type IN ("
            + marks(types.size())
            + ") GROUP BY s.event_id ORDER BY COUNT(*) DESC, s.event_id DESC LIMIT ?",
        row -> row.getLong(1),
        parameters.toArray());
  }

  static String marks(int count) {
    return "?, ".repeat(count - 1) + "?";
  }

  /** The current reports of an event as merging sees them, in the order in which they came. */
  List<Telling> tellings(long eventId) throws SQLException {
    return tellings(List.of(eventId)).getOrDefault(eventId, List.of());
  }

  private Map<Long, List<Telling>> tellings(List<Long> events) throws SQLException {
    Map<Long, List<Telling>> tellings = new HashMap<>();
    for (Object[] asked : EventReader.atOnce(events)) {
      session.query(
          "SELECT r.event_id, r.article_id, r.signature, v.language, v.published, v.title, r.document"
              + " FROM report r CROSS JOIN article_version v WHERE r.event_id IN ("
              + marks(asked.length)
              + ") AND r.current = 1 AND v.id = r.version_id ORDER BY r.id",
          row ->
              tellings
                  .computeIfAbsent(row.getLong(1), event -> new ArrayList<>())
                  .add(
                      new Telling(
                          row.getLong(2),
                          row.getString(3),
                          row.getString(4),
                          row.getString(5),
                          row.getString(6),
                          Documents.event(row.getString(7)))),
          asked);
    }
    return tellings;
  }
}
