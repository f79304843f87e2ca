package org.entente.record.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Statement;
import org.entente.record.Arrival;
import org.entente.record.SpokenLine;

/** Statements with their speakers. */
final class StatementTable {

  /** Between the subjects of one statement. */
  private static final String BETWEEN = ";";

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
        "DELETE FROM statement_subject WHERE statement_id IN (SELECT id FROM statement WHERE"
            + " article_id = ? AND current = 1)",
        articleId);
    session.update(
        "DELETE FROM statement WHERE article_id = ? AND version_id = ?", articleId, versionId);
    session.update("UPDATE statement SET current = 0 WHERE article_id = ?", articleId);
    var article = arrival.record().article();
    String day =
        article.published() == null
            ? arrival.at().toString().substring(0, 10)
            : article.published().toString();
    for (String document : documents) {
      Statement statement = Documents.statement(document);
      long id =
          session.insert(
              "INSERT INTO statement (article_id, version_id, day, speaker, side, name, kind, text,"
                  + " subjects, document, current) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
                  + " RETURNING id",
              articleId,
              versionId,
              day,
              statement.speaker().code(),
              statement.speaker().side(),
              statement.speaker().name(),
              statement.kind(),
              statement.text(),
              String.join(BETWEEN, statement.subjects()),
              document);
      for (String subject : statement.subjects()) {
        session.update(
            "INSERT INTO statement_subject (subject, side, day, statement_id) VALUES (?, ?, ?, ?)",
            subject,
            statement.speaker().side(),
            day,
            id);
      }
      dialect.indexStatement(session, id, article.language(), statement.text());
    }
  }

  /**
   * Current statements, the newest first.
   *
   * @param side side of the speaker, or null
   * @param words words that the statement holds, or null
   * @param subject what the statement is about, or null
   */
  List<SpokenLine> find(String side, String words, String subject, int limit) throws SQLException {
    boolean rare = words != null && WordSearch.rare(session, dialect, WordSearch.STATEMENTS, words);
    return find(side, words, subject, rare, limit);
  }

  /**
   * The same for words that were counted.
   *
   * @param rare whether the words lead
   */
  List<SpokenLine> find(String side, String words, String subject, boolean rare, int limit)
      throws SQLException {
    List<Object> parameters = new ArrayList<>();
    String from = "statement s";
    String newest = "s.day DESC, s.id DESC";
    StringBuilder where = new StringBuilder("s.current = 1");
    String speaker = "s.side";
    if (words != null && rare) {
      from = "(" + dialect.matchQuery(WordSearch.STATEMENTS) + ") m CROSS JOIN statement s";
      where.append(" AND s.id = m.rowid");
      parameters.add(dialect.searchTerm(words));
    } else if (subject != null) {
      from = "statement_subject b CROSS JOIN statement s";
      newest = "b.day DESC, b.statement_id DESC";
      speaker = "b.side";
    }
    if (subject != null) {
      where.append(
          rare
              ? " AND EXISTS (SELECT 1 FROM statement_subject b WHERE b.statement_id = s.id AND"
                  + " b.subject = ?)"
              : " AND b.subject = ? AND s.id = b.statement_id");
      parameters.add(subject);
    }
    if (words != null && !rare) {
      where.append(" AND +s.id IN (" + dialect.matchQuery(WordSearch.STATEMENTS) + ")");
      parameters.add(dialect.searchTerm(words));
    }
    if (side != null) {
      where.append(" AND " + speaker + " = ?");
      parameters.add(side);
    }
    parameters.add(limit);
    // The statements are chosen first, so that their articles are looked up for those alone.
    return session.query(
        "SELECT s.day, s.speaker, s.name, s.kind, s.text AS words, s.subjects, "
            + ArticleTable.LINE
            + " FROM (SELECT s.id FROM "
            + from
            + " WHERE "
            + where
            + " ORDER BY "
            + newest
            + " LIMIT ?) c CROSS JOIN statement s CROSS JOIN article a"
            + " CROSS JOIN article_version v WHERE s.id = c.id AND a.id = s.article_id AND v.id ="
            + " s.version_id ORDER BY s.day DESC, s.id DESC",
        row ->
            new SpokenLine(
                ArticleTable.line(row),
                row.getString("day"),
                row.getString("speaker"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("words"),
                subjects(row.getString("subjects"))),
        parameters.toArray());
  }

  private static List<String> subjects(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN));
  }
}
