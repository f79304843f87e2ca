package org.entente.record.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.record.Review;

/** Carries out what people decide about merging and reports, and remembers it. */
final class Decisions {

  private final Session session;
  private final ReportTable reports;

  Decisions(Session session) {
    this.session = session;
    this.reports = new ReportTable(session);
  }

  private static final String SPLIT = "split by hand";

  private record Place(long eventId, long articleId, String signature, String reasons) {}

  private Place placeOf(long reportId) throws SQLException {
    return session
        .first(
            "SELECT event_id, article_id, signature, reasons FROM report WHERE id = ? AND current = 1",
            row -> new Place(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)),
            reportId)
        .orElseThrow(() -> new IllegalArgumentException("no current report R" + reportId));
  }

  private List<String> signatures(long eventId) throws SQLException {
    return session.query(
        "SELECT signature FROM report WHERE event_id = ? AND current = 1 ORDER BY id",
        row -> row.getString(1),
        eventId);
  }

  long split(long reportId, Instant at) throws SQLException {
    Place place = placeOf(reportId);
    List<String> others = signatures(place.eventId());
    others.remove(place.signature());
    if (others.isEmpty() && place.reasons().equals(SPLIT)) {
      return place.eventId(); // said before; perhaps by us, and the answer was lost
    }
    if (others.isEmpty()) {
      throw new IllegalArgumentException("R" + reportId + " is the only report of its event");
    }
    for (String other : others) {
      remember(place.signature(), other, "apart", at);
    }
    long own = new EventTable(session).add();
    session.update(
        "UPDATE report SET event_id = ?, reasons = ? WHERE id = ?", own, SPLIT, reportId);
    reports.refresh(own, at.toString());
    reports.refresh(place.eventId(), at.toString());
    return own;
  }

  long join(long eventId, long otherId, Instant at) throws SQLException {
    long kept = Math.min(eventId, otherId);
    long gone = Math.max(eventId, otherId);
    List<String> first = signatures(kept);
    List<String> second = signatures(gone);
    if (second.isEmpty() && !first.isEmpty() && joinedInto(gone).equals(Optional.of(kept))) {
      return kept; // said before; perhaps by us, and the answer was lost
    }
    if (kept == gone || first.isEmpty() || second.isEmpty()) {
      throw new IllegalArgumentException(
          "E" + eventId + " and E" + otherId + " are not two events with reports");
    }
    List<Long> both =
        session.query(
            "SELECT DISTINCT r.article_id FROM report r WHERE r.event_id = ? AND r.current = 1 AND"
                + " r.article_id IN (SELECT o.article_id FROM report o WHERE o.event_id = ? AND"
                + " o.current = 1) ORDER BY r.article_id",
            row -> row.getLong(1),
            kept,
            gone);
    if (!both.isEmpty()) {
      throw new IllegalArgumentException(
          "article A"
              + both.get(0)
              + " tells both E"
              + kept
              + " and E"
              + gone
              + "; an article tells an event once");
    }
    for (String one : first) {
      for (String other : second) {
        remember(one, other, "same", at);
      }
    }
    session.update(
        "UPDATE report SET event_id = ?, reasons = 'joined by hand' WHERE event_id = ?",
        kept,
        gone);
    session.update("UPDATE event SET joined_into = ? WHERE id = ?", kept, gone);
    reports.refresh(kept, at.toString());
    reports.refresh(gone, at.toString());
    return kept;
  }

  /** The event into which people joined this one, where it has no reports of its own since. */
  Optional<Long> joinedInto(long eventId) throws SQLException {
    Optional<Long> into = Optional.empty();
    for (long id = eventId; id != 0; ) {
      long next =
          session
              .first(
                  "SELECT joined_into FROM event WHERE id = ? AND reports = 0",
                  row -> row.getLong(1),
                  id)
              .orElse(0L);
      into = next == 0 ? into : Optional.of(next);
      id = next;
    }
    return into;
  }

  private void remember(String one, String other, String verdict, Instant at) throws SQLException {
    boolean ordered = one.compareTo(other) <= 0;
    String first = ordered ? one : other;
    String second = ordered ? other : one;
    session.update("DELETE FROM merge_decision WHERE one = ? AND other = ?", first, second);
    session.update(
        "INSERT INTO merge_decision (one, other, verdict, decided_at) VALUES (?, ?, ?, ?)",
        first,
        second,
        verdict,
        at.toString());
  }

  void review(long reportId, String verdict, Event right, String reviewer, Instant at)
      throws SQLException {
    Place place = placeOf(reportId);
    Event told =
        Documents.event(
            session
                .first(
                    "SELECT document FROM report WHERE id = ?", row -> row.getString(1), reportId)
                .orElseThrow());
    ReviewTable reviews = new ReviewTable(session);
    boolean corrected = verdict.equals(Review.CORRECTED);
    // Who accepts what another has corrected vouches for the correction.
    boolean vouched =
        verdict.equals(Review.ACCEPTED)
            && reviews.of(place.articleId()).stream()
                .anyMatch(
                    old ->
                        old.signature().equals(place.signature())
                            && old.verdict().equals(Review.CORRECTED));
    Event event = corrected ? right : told;
    String kept = vouched ? Review.CORRECTED : verdict;
    reviews.put(place.articleId(), new Review(place.signature(), kept, event, reviewer), at);
    if (corrected) {
      session.update(
          "UPDATE report SET document = ? WHERE id = ?", Documents.document(event), reportId);
    }
    reports.refresh(place.eventId(), at.toString());
  }
}
