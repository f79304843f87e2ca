package org.entente.record.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.Review;
import org.entente.record.Telling;

/** What people decided about reports. */
final class ReviewTable {

  private final Session session;

  ReviewTable(Session session) {
    this.session = session;
  }

  void put(long articleId, Review review, Instant at) throws SQLException {
    session.update("DELETE FROM review WHERE signature = ?", review.signature());
    session.update(
        "INSERT INTO review (signature, verdict, document, article_id, reviewer, decided_at) VALUES"
            + " (?, ?, ?, ?, ?, ?)",
        review.signature(),
        review.verdict(),
        Documents.document(review.event()),
        articleId,
        review.reviewer(),
        at.toString());
  }

  /** The decisions about an article's reports. */
  List<Review> of(long articleId) throws SQLException {
    return session.query(
        "SELECT signature, verdict, document, reviewer FROM review WHERE article_id = ? ORDER BY"
            + " signature",
        row ->
            new Review(
                row.getString(1),
                row.getString(2),
                Documents.event(row.getString(3)),
                row.getString(4)),
        articleId);
  }

  List<Long> articles() throws SQLException {
    return session.query(
        "SELECT DISTINCT article_id FROM review ORDER BY article_id", row -> row.getLong(1));
  }

  /** The tellings that nobody rejected. */
  List<Telling> withoutRejected(List<Telling> tellings) throws SQLException {
    List<Telling> kept = new ArrayList<>();
    for (Telling telling : tellings) {
      boolean rejected =
          session
              .first(
                  "SELECT verdict FROM review WHERE signature = ?",
                  row -> row.getString(1),
                  telling.signature())
              .filter(Review.REJECTED::equals)
              .isPresent();
      if (!rejected) {
        kept.add(telling);
      }
    }
    return kept;
  }
}
