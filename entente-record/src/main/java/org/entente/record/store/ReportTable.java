package org.entente.record.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Event;
import org.entente.record.Acts;
import org.entente.record.Arrival;
import org.entente.record.Review;
import org.entente.record.StoredEvent;
import org.entente.record.Telling;
import org.entente.record.merge.Match;
import org.entente.record.merge.Sketch;
import org.entente.record.merge.Summary;

/** Reports: joins each to the event it tells and keeps the events in step with their reports. */
final class ReportTable {

  /**
   * Where an article tells an act twice, as a headline that sounds open and a sentence that is
   * sure, the sure one shall join the reports of others, and the other stand apart.
   */
  private static final Comparator<Telling> SUREST_FIRST =
      Comparator.comparing((Telling telling) -> !telling.event().status().equals("actual"))
          .thenComparing(Comparator.comparingDouble(ReportTable::confidence).reversed());

  private final Session session;
  private final EventTable events;
  private final Candidates candidates;

  ReportTable(Session session) {
    this.session = session;
    this.events = new EventTable(session);
    this.candidates = new Candidates(session);
  }

  private static double confidence(Telling telling) {
    return telling.event().confidence();
  }

  /** A report that the article had before. */
  private record Former(long id, long eventId, String signature, String reasons) {}

  /**
   * Puts the reports of an article in the place of those it had.
   *
   * @param history whether the old ones are kept as those of a former version
   */
  void replace(
      long articleId,
      long versionId,
      String identity,
      Arrival arrival,
      List<String> documents,
      boolean history)
      throws SQLException {
    List<Former> former =
        session.query(
            "SELECT id, event_id, signature, reasons FROM report WHERE article_id = ? AND current = 1"
                + " ORDER BY id",
            row -> new Former(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)),
            articleId);
    if (history) {
      session.update(
          "UPDATE report SET current = 0 WHERE article_id = ? AND current = 1", articleId);
    } else {
      session.update("DELETE FROM report WHERE article_id = ? AND current = 1", articleId);
    }
    Map<String, Review> reviews = new LinkedHashMap<>();
    new ReviewTable(session).of(articleId).forEach(r -> reviews.put(r.signature(), r));
    Set<Long> touched = new TreeSet<>();
    former.forEach(report -> touched.add(report.eventId()));
    Set<Long> taken = new HashSet<>();
    Map<String, Former> open = new HashMap<>();
    former.forEach(report -> open.putIfAbsent(report.signature(), report));
    List<Telling> tellings = tellings(articleId, identity, arrival, documents, reviews);
    tellings.sort(SUREST_FIRST);
    for (Telling telling : tellings) {
      Former before = open.remove(telling.signature());
      Joined joined = place(telling, before, taken);
      taken.add(joined.eventId());
      touched.add(joined.eventId());
      add(joined, articleId, versionId, telling, arrival);
      // The event's row must be there before the next report looks for events to join.
      refresh(joined.eventId(), arrival.at().toString());
    }
    for (long event : touched) {
      if (!taken.contains(event)) {
        refresh(event, arrival.at().toString());
      }
    }
  }

  /**
   * What the article tells now, as people have corrected it; reports that people vouched for stay
   * where the coder no longer finds them.
   */
  private static List<Telling> tellings(
      long articleId,
      String identity,
      Arrival arrival,
      List<String> documents,
      Map<String, Review> reviews) {
    var article = arrival.record().article();
    String published = article.published() == null ? null : article.published().toString();
    List<Telling> tellings = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (String document : documents) {
      Event event = Documents.event(document);
      String signature = Telling.signature(identity, event);
      for (int i = 2; !used.add(signature); i++) {
        signature = Telling.signature(identity, event) + "#" + i;
      }
      Review review = reviews.remove(signature);
      Event right =
          review != null && review.verdict().equals(Review.CORRECTED) ? review.event() : event;
      tellings.add(
          new Telling(articleId, signature, article.language(), published, article.title(), right));
    }
    for (Review review : reviews.values()) {
      if (!review.verdict().equals(Review.REJECTED) && stands(review.event(), article.text())) {
        tellings.add(
            new Telling(
                articleId,
                review.signature(),
                article.language(),
                published,
                article.title(),
                review.event()));
      }
    }
    return tellings;
  }

  /** Whether the sentence that people vouched for still stands where it stood. */
  private static boolean stands(Event event, String text) {
    int start = event.evidence().start();
    int end = event.evidence().end();
    return end <= text.length() && text.substring(start, end).equals(event.evidence().text());
  }

  /** An event and why the report is joined to it. */
  private record Joined(long eventId, String reasons) {}

  private Joined place(Telling telling, Former before, Set<Long> taken) throws SQLException {
    Optional<Candidates.Found> best = candidates.best(telling, taken);
    if (before != null && !taken.contains(before.eventId())) {
      boolean alone = candidates.tellings(before.eventId()).isEmpty();
      boolean fits = alone || best.isPresent() && best.get().eventId() == before.eventId();
      // An event that the article alone told, or that still fits, keeps its number.
      if (fits && (!alone || best.isEmpty())) {
        return new Joined(before.eventId(), alone ? "" : best.orElseThrow().match().words());
      }
    }
    if (best.isPresent()) {
      Match match = best.get().match();
      return new Joined(best.get().eventId(), match.words());
    }
    return new Joined(events.add(), "");
  }

  private void add(Joined joined, long articleId, long versionId, Telling telling, Arrival arrival)
      throws SQLException {
    session.insert(
        "INSERT INTO report (event_id, article_id, version_id, signature, document, analysis,"
            + " codebook, reasons, current) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id",
        joined.eventId(),
        articleId,
        versionId,
        telling.signature(),
        Documents.document(telling.event()),
        arrival.coding().analysis(),
        arrival.coding().codebook(),
        joined.reasons());
  }

  /**
   * Writes the event anew from its current reports.
   *
   * @param at moment of the change; its day files an event of which no report tells a day
   */
  void refresh(long eventId, String at) throws SQLException {
    List<Telling> tellings = candidates.tellings(eventId);
    if (tellings.isEmpty()) {
      events.empty(eventId);
      return;
    }
    List<Telling> believed = new ReviewTable(session).withoutRejected(tellings);
    String trusted =
        believed.isEmpty()
            ? ""
            : " AND NOT EXISTS (SELECT 1 FROM review w WHERE w.signature = r.signature AND"
                + " w.verdict = 'rejected')";
    List<String> sketches =
        session.query(
            "SELECT DISTINCT v.id, v.sketch FROM report r JOIN article_version v ON v.id ="
                + " r.version_id WHERE r.event_id = ? AND r.current = 1"
                + trusted
                + " ORDER BY v.id",
            row -> row.getString(2),
            eventId);
    List<String> verdicts =
        session.query(
            "SELECT w.verdict FROM report r JOIN review w ON w.signature = r.signature WHERE"
                + " r.event_id = ? AND r.current = 1",
            row -> row.getString(1),
            eventId);
    StoredEvent event =
        Summary.of(
            eventId,
            believed.isEmpty() ? tellings : believed,
            Sketch.independent(sketches),
            LocalDate.parse(at.substring(0, 10)),
            verdict(verdicts, tellings.size()));
    Set<String> acts = new TreeSet<>();
    tellings.forEach(telling -> acts.addAll(Acts.of(telling.event())));
    events.write(event, acts);
  }

  /** Rejected where all reports are; else the strongest word that somebody said for the event. */
  private static String verdict(List<String> verdicts, int reports) {
    if (verdicts.contains(Review.CORRECTED)) {
      return Review.CORRECTED;
    }
    if (verdicts.contains(Review.ACCEPTED)) {
      return Review.ACCEPTED;
    }
    boolean all = verdicts.size() == reports && !verdicts.isEmpty();
    return all ? Review.REJECTED : null;
  }
}
