package org.entente.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.record.Arrival;
import org.entente.record.ArticleLine;
import org.entente.record.CodingVersion;
import org.entente.record.Identity;
import org.entente.record.Outcome;
import org.entente.record.merge.Sketch;

/** Articles and their versions. */
final class ArticleTable {

  /** Columns from which {@link #line} reads; the tables are called a and v. */
  static final String LINE =
      "a.id AS article_id, a.identity, v.number, v.outlet, v.language, v.url, v.title, v.published";

  private final Session session;
  private final Dialect dialect;

  ArticleTable(Session session, Dialect dialect) {
    this.session = session;
    this.dialect = dialect;
  }

  /** A known article. */
  record Known(long id, long version, int number, String hash, String identity) {}

  /**
   * The article of this identity; where it has no address of its own, also one of the same outlet
   * with the same text, so that a file may be moved.
   */
  Optional<Known> find(String identity, String hash, String url, String outlet)
      throws SQLException {
    Optional<Known> same =
        session.first(
            "SELECT a.id, v.id, v.number, v.content_hash, a.identity FROM article a JOIN"
                + " article_version v ON v.id = a.current_version WHERE a.identity = ?",
            ArticleTable::known,
            identity);
    if (same.isPresent() || url != null) {
      return same;
    }
    return session.first(
        "SELECT a.id, v.id, v.number, v.content_hash, a.identity FROM article_version v CROSS JOIN"
            + " article a WHERE v.content_hash = ? AND v.url IS NULL AND COALESCE(v.outlet, '') = ?"
            + " AND a.id = v.article_id AND a.current_version = v.id ORDER BY a.id LIMIT 1",
        ArticleTable::known,
        hash,
        outlet == null ? "" : outlet);
  }

  /** Whether an article is known as it is, in another version, or not at all. */
  Outcome stateOf(String identity, String hash, String url, String outlet) throws SQLException {
    Optional<Known> known = find(identity, hash, url, outlet);
    if (known.isEmpty()) {
      return Outcome.NEW;
    }
    return hadText(known.get(), hash) ? Outcome.KNOWN : Outcome.CHANGED;
  }

  /**
   * Whether the article has had this text in any of its versions: an old copy is no new version.
   */
  boolean hadText(Known known, String hash) throws SQLException {
    return known.hash().equals(hash)
        || session
            .first(
                "SELECT id FROM article_version WHERE article_id = ? AND content_hash = ?",
                row -> row.getLong(1),
                known.id(),
                hash)
            .isPresent();
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        row.getLong(1), row.getLong(2), row.getInt(3), row.getString(4), row.getString(5));
  }

  long add(Arrival arrival) throws SQLException {
    return session.insert(
        "INSERT INTO article (identity, first_seen) VALUES (?, ?) RETURNING id",
        arrival.identity(),
        arrival.at().toString());
  }

  /** Adds a version and makes it the current one. */
  long addVersion(long articleId, int number, Arrival arrival, Documents.Parts parts)
      throws SQLException {
    Article article = arrival.record().article();
    long version =
        session.insert(
            "INSERT INTO article_version (article_id, number, content_hash, url, outlet, language,"
                + " title, published, text, document, sketch, analysis, codebook, stored_at,"
                + " coded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            articleId,
            number,
            Identity.hash(article.text()),
            article.url(),
            article.outlet(),
            article.language(),
            article.title(),
            article.published() == null ? null : article.published().toString(),
            article.text(),
            parts.article(),
            Sketch.of(article.text()),
            arrival.coding().analysis(),
            arrival.coding().codebook(),
            arrival.at().toString(),
            arrival.at().toString());
    session.update("UPDATE article SET current_version = ? WHERE id = ?", version, articleId);
    dialect.index(session, version, article.language(), article.title(), body(article));
    return version;
  }

  private static String body(Article article) {
    return article.title() != null && article.text().startsWith(article.title())
        ? article.text().substring(article.title().length())
        : article.text();
  }

  /** Takes a version that is no longer the current one out of the search. */
  void retire(long version) throws SQLException {
    session.update("DELETE FROM article_search WHERE rowid = ?", version);
  }

  /** Notes that the version has been coded anew. */
  void recoded(long version, Arrival arrival, Documents.Parts parts) throws SQLException {
    session.update(
        "UPDATE article_version SET document = ?, analysis = ?, codebook = ?, coded_at = ? WHERE id"
            + " = ?",
        parts.article(),
        arrival.coding().analysis(),
        arrival.coding().codebook(),
        arrival.at().toString(),
        version);
  }

  static ArticleLine line(ResultSet row) throws SQLException {
    return new ArticleLine(
        row.getLong("article_id"),
        row.getString("identity"),
        row.getInt("number"),
        row.getString("outlet"),
        row.getString("language"),
        row.getString("url"),
        row.getString("title"),
        row.getString("published"));
  }

  static CodingVersion coding(ResultSet row) throws SQLException {
    return new CodingVersion(row.getString("analysis"), row.getString("codebook"));
  }

  /** The current articles that hold all words, best first. */
  List<ArticleLine> search(String words, int limit) throws SQLException {
    List<ArticleLine> lines = new ArrayList<>();
    for (long version :
        session.query(
            dialect.searchQuery(), row -> row.getLong(1), dialect.searchTerm(words), limit)) {
      session
          .first(
              "SELECT "
                  + LINE
                  + " FROM article_version v JOIN article a ON a.id = v.article_id WHERE v.id = ?",
              ArticleTable::line,
              version)
          .ifPresent(lines::add);
    }
    return lines;
  }
}
