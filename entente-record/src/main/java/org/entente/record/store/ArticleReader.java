package org.entente.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.ArticleRecord;
import org.entente.model.Event;
import org.entente.record.StoredArticle;

/** Current articles with what was read in them. */
final class ArticleReader {

  private static final String ARTICLE =
      "SELECT "
          + ArticleTable.LINE
          + ", v.id AS version_id, v.text, v.document, v.analysis, v.codebook FROM article a JOIN"
          + " article_version v ON v.id = a.current_version ";

  /** Events in the order in which they were read: e1, e2, ... e10. */
  private static final Comparator<Event> AS_READ =
      Comparator.comparing((Event event) -> event.id().length()).thenComparing(Event::id);

  private final Session session;

  ArticleReader(Session session) {
    this.session = session;
  }

  /** Articles behind this number, in the order of their numbers. */
  List<StoredArticle> behind(long after, int limit) throws SQLException {
    return whole(
        session.query(
            ARTICLE + "WHERE a.id > ? ORDER BY a.id LIMIT ?", ArticleReader::bare, after, limit));
  }

  Optional<StoredArticle> one(long id) throws SQLException {
    return whole(session.query(ARTICLE + "WHERE a.id = ?", ArticleReader::bare, id)).stream()
        .findFirst();
  }

  /** An article without its events and statements. */
  private static StoredArticle bare(ResultSet row) throws SQLException {
    String document = row.getString("document");
    return new StoredArticle(
        ArticleTable.line(row),
        new ArticleRecord(
            Documents.article(document, row.getString("text")),
            List.of(),
            List.of(),
            Documents.mentions(document)),
        ArticleTable.coding(row));
  }

  private List<StoredArticle> whole(List<StoredArticle> bare) throws SQLException {
    List<StoredArticle> articles = new ArrayList<>();
    for (StoredArticle article : bare) {
      long id = article.line().id();
      List<Event> events =
          session.query(
              "SELECT document FROM report WHERE article_id = ? AND current = 1 ORDER BY id",
              row -> Documents.event(row.getString(1)),
              id);
      events.sort(AS_READ);
      articles.add(
          new StoredArticle(
              article.line(),
              new ArticleRecord(
                  article.record().article(),
                  events,
                  session.query(
                      "SELECT document FROM statement WHERE article_id = ? AND current = 1 ORDER BY"
                          + " id",
                      row -> Documents.statement(row.getString(1)),
                      id),
                  article.record().mentions()),
              article.coding()));
    }
    return articles;
  }
}
