package org.entente.record.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL 14 or newer, by JDBC. */
final class PostgresDialect implements Dialect {

  /** Key of the advisory lock that writers of one record take in turn. */
  static final long WRITER = 0x656e74656e7465L;

  /** How long a writer waits for another one before it is told that the store is locked. */
  private static final int BUSY_MILLIS = 10_000;

  /** The words asked for, in the forms that either language gives them. */
  private static final String ASKED =
      "(SELECT plainto_tsquery('french', t.words) || plainto_tsquery('english', t.words) AS asked"
          + " FROM (SELECT ?::text AS words) t) q";

  private static final Map<String, String> DICTIONARIES = Map.of("fr", "french", "en", "english");

  private final int busyMillis;

  PostgresDialect() {
    this(BUSY_MILLIS);
  }

  PostgresDialect(int busyMillis) {
    this.busyMillis = busyMillis;
  }

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
    Connection connection = DriverManager.getConnection(url, properties);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = " + busyMillis);
    } catch (SQLException failed) {
      connection.close();
      throw failed;
    }
    return connection;
  }

  @Override
  public String snapshot() {
    return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
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
    String kind = state.length() < 2 ? "" : state.substring(0, 2);
    return switch (state) {
      case "55P03", "53300" -> Trouble.BUSY; // a lock, or a connection, that others hold
      case "57P01", "57P02", "57P03" -> Trouble.GONE; // stopping, crashed, not yet started
      case "53100" -> Trouble.FULL;
      case "42501", "3F000", "25006" -> Trouble.FORBIDDEN; // no right, or a server that only reads
      default ->
          switch (kind) {
            case "40" -> Trouble.BUSY;
            case "08" -> Trouble.GONE;
            case "28" -> Trouble.FORBIDDEN;
            case "XX" -> Trouble.DAMAGED;
            default -> Trouble.OTHER;
          };
    };
  }

  @Override
  public void index(Session session, long version, String language, String title, String text)
      throws SQLException {
    session.update(
        "INSERT INTO article_search (rowid, words) VALUES (?, setweight(to_tsvector(CAST(? AS"
            + " regconfig), ?), 'A') || to_tsvector(CAST(? AS regconfig), ?))",
        version,
        dictionary(language),
        title == null ? "" : plain(title),
        dictionary(language),
        plain(searched(text)));
  }

  @Override
  public void indexStatement(Session session, long statement, String language, String text)
      throws SQLException {
    session.update(
        "INSERT INTO statement_search (rowid, words) VALUES (?, to_tsvector(CAST(? AS regconfig),"
            + " ?))",
        statement,
        dictionary(language),
        plain(searched(text)));
  }

  private static String dictionary(String language) {
    return DICTIONARIES.getOrDefault(language, "simple");
  }

  /** A vector holds at most a megabyte; nobody searches for what stands behind that. */
  private static String searched(String text) {
    return text.length() > 500_000 ? text.substring(0, 500_000) : text;
  }

  @Override
  public String matchQuery(String table) {
    return "SELECT s.rowid FROM " + table + " s, " + ASKED + " WHERE s.words @@ q.asked";
  }

  @Override
  public String searchQuery() {
    return "SELECT n.rowid FROM (SELECT s.rowid, s.words, q.asked FROM article_search s, "
        + ASKED
        + " WHERE s.words @@ q.asked ORDER BY s.rowid DESC LIMIT "
        + RANKED
        + ") n ORDER BY ts_rank(n.words, n.asked) DESC, n.rowid DESC LIMIT ?";
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
