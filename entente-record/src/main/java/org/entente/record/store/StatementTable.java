package org.entente.record.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Statement;
import org.entente.record.Arrival;
import org.entente.record.SpokenLine;

/** Statements with their speakers. */
final class StatementTable {

  private final Session session;
  private final Dialect dialect;

  StatementTable(Session session, Dialect dialect) {
    this.session = session;
    this.dialect = dialect;
  }

  void replace(long articleId, long versionId, Arrival arrival, List<String> documents)
      throws SQLException {
    session.update(
        "DELETE FROM statement_search WHERE rowid IN (SELECT id FROM statement WHERE article_id = ?"
            + " AND current = 1)",
        articleId);
    session.update(
        "DELETE FROM statement WHERE article_id = ? AND version_id = ?", articleId, versionId);
    session.update("UPDATE statement SET current = 0 WHERE article_id = ?", articleId);
    var article = arrival.record().article();
    for (String document : documents) {
      Statement statement = Documents.statement(document);
      long id =
          session.insert(
              "INSERT INTO statement (article_id, version_id, day, speaker, side, name, kind, text,"
                  + " document, current) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id",
              articleId,
              versionId,
              article.published() == null
                  ? arrival.at().toString().substring(0, 10)
                  : article.published().toString(),
              statement.speaker().code(),
              statement.speaker().side(),
              statement.speaker().name(),
              statement.kind(),
              statement.text(),
              document);
      dialect.indexStatement(session, id, article.language(), statement.text());
    }
  }

  /**
   * Current statements, the newest first.
   *
   * @param side side of the speaker, or null
   * @param words words that the statement holds, or null
   */
  List<SpokenLine> find(String side, String words, int limit) throws SQLException {
    boolean rare = words != null && WordSearch.rare(session, dialect, WordSearch.STATEMENTS, words);
    return find(side, words, rare, limit);
  }

  /**
   * The same for words that were counted.
   *
   * @param rare whether the words lead
   */
  List<SpokenLine> find(String side, String words, boolean rare, int limit) throws SQLException {
    List<Object> parameters = new ArrayList<>();
    String from = "statement s";
    StringBuilder where = new StringBuilder("s.current = 1");
    if (words != null) {
      String matching = dialect.matchQuery(WordSearch.STATEMENTS);
      from = rare ? "(" + matching + ") m CROSS JOIN statement s" : from;
      where.append(rare ? " AND s.id = m.rowid" : " AND +s.id IN (" + matching + ")");
      parameters.add(dialect.searchTerm(words));
    }
    if (side != null) {
      where.append(" AND s.side = ?");
      parameters.add(side);
    }
    parameters.add(limit);
    // The statements are chosen first, so that their articles are looked up for those alone.
    return session.query(
        "SELECT s.day, s.speaker, s.name, s.kind, s.text AS words, "
            + ArticleTable.LINE
            + " FROM (SELECT s.id FROM "
            + from
            + " WHERE "
            + where
            + " ORDER BY s.day DESC, s.id DESC LIMIT ?) c CROSS JOIN statement s CROSS JOIN article a"
            + " CROSS JOIN article_version v WHERE s.id = c.id AND a.id = s.article_id AND v.id ="
            + " s.version_id ORDER BY s.day DESC, s.id DESC",
        row ->
            new SpokenLine(
                ArticleTable.line(row),
                row.getString("day"),
                row.getString("speaker"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("words")),
        parameters.toArray());
  }
}
