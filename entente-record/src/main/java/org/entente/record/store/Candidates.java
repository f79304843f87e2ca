package org.entente.record.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    for (long event : events) {
      if (!taken.contains(event)) {
        Optional<Found> found = compare(telling, event);
        if (found.isPresent()
            && (best == null || found.get().match().score() > best.match().score())) {
          best = found.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The best match with a report of the event; none where any of them, or a person's decision, says
   * that it is another act.
   */
  private Optional<Found> compare(Telling telling, long event) throws SQLException {
    Match best = null;
    boolean decided = false;
    double sum = 0;
    List<Telling> all = tellings(event);
    for (Telling known : all) {
      if (known.articleId() == telling.articleId()) {
        return Optional.empty();
      }
      Optional<String> decision = decision(telling.signature(), known.signature());
      if (decision.isPresent() && decision.get().equals("apart")) {
        return Optional.empty();
      }
      decided |= decision.isPresent();
      Match match = Matching.compare(telling, known);
      if (match.apart() && decision.isEmpty()) {
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

  private Optional<String> decision(String one, String other) throws SQLException {
    boolean ordered = one.compareTo(other) <= 0;
    return session.first(
        "SELECT verdict FROM merge_decision WHERE one = ? AND other = ?",
        row -> row.getString(1),
        ordered ? one : other,
        ordered ? other : one);
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
    List<Object> parameters = new ArrayList<>(sides);
    parameters.add(days.get().from().minusDays(WINDOW).toString());
    parameters.add(days.get().to().plusDays(WINDOW).toString());
    parameters.add(days.get().from().withDayOfMonth(1).toString());
    parameters.addAll(types);
    parameters.add(MOST);
    return session.query(
        "SELECT s.event_id FROM event_side s JOIN event e ON e.id = s.event_id WHERE s.side IN ("
            + marks(sides.size())
            + ") AND (s.day BETWEEN ? AND ? OR s.day = ?) AND e.type IN ("
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
    return session.query(
        "SELECT r.article_id, r.signature, v.language, v.published, v.title, r.document FROM report r"
            + " JOIN article_version v ON v.id = r.version_id WHERE r.event_id = ? AND r.current = 1"
            + " ORDER BY r.id",
        row ->
            new Telling(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Documents.event(row.getString(6))),
        eventId);
  }
}
