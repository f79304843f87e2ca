package org.entente.record.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL 14 or newer, by JDBC. */
final class PostgresDialect implements Dialect {

  /** Key of the advisory lock that writers of one record take in turn. */
  private static final long WRITER = 0x656e74656e7465L;

  private static final Map<String, String> DICTIONARIES = Map.of("fr", "french", "en", "english");

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public Connection connect(String url) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("socketTimeout", "300");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("ApplicationName", "entente");
    return DriverManager.getConnection(url, properties);
  }

  /**
   * Merging looks at the events of others before it adds its own, so writers go one after the
   * other; coding, which takes a hundred times as long, does not wait.
   */
  @Override
  public void lock(Session session) throws SQLException {
    session.query("SELECT pg_advisory_xact_lock(?)", row -> null, WRITER);
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "identity", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
        "double", "DOUBLE PRECISION",
        "clustered", "");
  }

  @Override
  public Trouble trouble(SQLException problem) {
    String state = problem.getSQLState() == null ? "" : problem.getSQLState();
    if (state.startsWith("40") || state.equals("55P03")) {
      return Trouble.BUSY;
    }
    if (state.startsWith("08") || state.startsWith("57P")) {
      return Trouble.GONE;
    }
    if (state.equals("53100")) {
      return Trouble.FULL;
    }
    return state.startsWith("XX") ? Trouble.DAMAGED : Trouble.OTHER;
  }

  @Override
  public void index(Session session, long version, String language, String title, String text)
      throws SQLException {
    String dictionary = DICTIONARIES.getOrDefault(language, "simple");
    // A vector holds at most a megabyte; nobody searches for what stands behind that.
    String words = text.length() > 500_000 ? text.substring(0, 500_000) : text;
    session.update(
        "INSERT INTO article_search (rowid, words) VALUES (?, setweight(to_tsvector('"
            + dictionary
            + "', ?), 'A') || to_tsvector('"
            + dictionary
            + "', ?))",
        version,
        title == null ? "" : plain(title),
        plain(words));
  }

  @Override
  public void unindex(Session session, long version) throws SQLException {
    session.update("DELETE FROM article_search WHERE rowid = ?", version);
  }

  @Override
  public String searchQuery() {
    return "SELECT rowid FROM article_search, (SELECT ?::text AS asked) q WHERE words @@"
        + " (plainto_tsquery('french', q.asked) || plainto_tsquery('english', q.asked))"
        + " ORDER BY ts_rank(words,"
        + " plainto_tsquery('french', q.asked) || plainto_tsquery('english', q.asked)) DESC";
  }

  @Override
  public String searchTerm(String words) {
    return plain(words.strip());
  }

  /** Without accents, so that "Téhéran" is found by "teheran" and the other way round. */
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  @Override
  public String checkQuery() {
    return "SELECT 'index ' || indexrelid::regclass FROM pg_index WHERE NOT indisvalid";
  }
}
