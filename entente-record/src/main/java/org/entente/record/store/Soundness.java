package org.entente.record.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for what must never be in a store. */
final class Soundness {

  private final Session session;
  private final Dialect dialect;

  Soundness(Session session, Dialect dialect) {
    this.session = session;
    this.dialect = dialect;
  }

  List<String> problems() throws SQLException {
    List<String> problems =
        new ArrayList<>(session.query(dialect.checkQuery(), row -> row.getString(1)));
    add(
        problems,
        "articles without current version",
        "article a WHERE NOT EXISTS (SELECT 1 FROM article_version v WHERE v.id = a.current_version AND v.article_id = a.id)");
    add(
        problems,
        "current reports of former versions",
        "report r JOIN article a ON a.id = r.article_id WHERE r.current = 1 AND r.version_id <> a.current_version");
    add(
        problems,
        "signatures told twice",
        "(SELECT signature FROM report WHERE current = 1 GROUP BY signature HAVING COUNT(*) > 1) d");
    add(
        problems,
        "events told twice by one article",
        "(SELECT event_id, article_id FROM report WHERE current = 1 GROUP BY event_id, article_id HAVING COUNT(*) > 1) d");
    add(
        problems,
        "events whose number of reports is wrong",
        "event e WHERE e.reports <> (SELECT COUNT(DISTINCT r.article_id) FROM report r LEFT JOIN review w ON w.signature = r.signature AND w.verdict = 'rejected' WHERE r.event_id = e.id AND r.current = 1 AND w.signature IS NULL) AND (e.reviewed IS NULL OR e.reviewed <> 'rejected')");
    add(
        problems,
        "events with reports but without parties",
        "event e WHERE e.reports > 0 AND NOT EXISTS (SELECT 1 FROM event_party p WHERE p.event_id = e.id)");
    add(
        problems,
        "current versions that search does not find",
        "article a WHERE NOT EXISTS (SELECT 1 FROM article_search s WHERE s.rowid = a.current_version)");
    add(
        problems,
        "current statements that search does not find",
        "statement t WHERE t.current = 1 AND NOT EXISTS (SELECT 1 FROM statement_search s WHERE s.rowid = t.id)");
    add(
        problems,
        "subjects of statements that are not current",
        "statement_subject b WHERE NOT EXISTS (SELECT 1 FROM statement t WHERE t.id = b.statement_id AND t.current = 1)");
    return problems;
  }

  private void add(List<String> problems, String what, String from) throws SQLException {
    long count = session.first("SELECT COUNT(*) FROM " + from, row -> row.getLong(1)).orElse(0L);
    if (count > 0) {
      problems.add(count + " " + what);
    }
  }
}
