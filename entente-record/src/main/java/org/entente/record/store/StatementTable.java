package org.entente.record.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Statement;
import org.entente.record.Arrival;
import org.entente.record.SpokenLine;

/** Statements with their speakers. */
final class StatementTable {

  private final Session session;

  StatementTable(Session session) {
    this.session = session;
  }

  void replace(long articleId, long versionId, Arrival arrival, List<String> documents)
      throws SQLException {
    session.update(
        "DELETE FROM statement WHERE article_id = ? AND version_id = ?", articleId, versionId);
    session.update("UPDATE statement SET current = 0 WHERE article_id = ?", articleId);
    var published = arrival.record().article().published();
    for (String document : documents) {
      Statement statement = Documents.statement(document);
      session.insert(
          "INSERT INTO statement (article_id, version_id, day, speaker, side, name, kind, text,"
              + " document, current) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id",
          articleId,
          versionId,
          published == null ? arrival.at().toString().substring(0, 10) : published.toString(),
          statement.speaker().code(),
          statement.speaker().side(),
          statement.speaker().name(),
          statement.kind(),
          statement.text(),
          document);
    }
  }

  List<SpokenLine> find(String side, String words, int limit) throws SQLException {
    List<Object> parameters = new ArrayList<>();
    StringBuilder where = new StringBuilder("s.current = 1");
    if (side != null) {
      where.append(" AND s.side = ?");
      parameters.add(side);
    }
    if (words != null) {
      where.append(" AND LOWER(s.text) LIKE ?");
      parameters.add("%" + words.toLowerCase(Locale.ROOT) + "%");
    }
    parameters.add(limit);
    return session.query(
        "SELECT s.day, s.speaker, s.name, s.kind, s.text AS words, "
            + ArticleTable.LINE
            + " FROM statement s JOIN article a ON a.id = s.article_id JOIN article_version v ON v.id"
            + " = s.version_id WHERE "
            + where
            + " ORDER BY s.day DESC, s.id DESC LIMIT ?",
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
