package org.entente.record.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** SQLite: one file, write-ahead log, full-text search FTS5. */
final class SqliteDialect implements Dialect {

  /** How long a writer waits for another one before it is told that the store is locked. */
  private static final int BUSY_MILLIS = 10_000;

  private final int busyMillis;

  SqliteDialect() {
    this(BUSY_MILLIS);
  }

  SqliteDialect(int busyMillis) {
    this.busyMillis = busyMillis;
  }

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public Connection connect(String url) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // In WAL mode a killed process loses nothing; only a power cut may lose the last articles,
    // which
    // the next ingest reads again.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(busyMillis);
    config.enforceForeignKeys(true);
    config.setCacheSize(-65_536);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config.createConnection(url);
  }

  @Override
  public String snapshot() {
    return "BEGIN DEFERRED";
  }

  @Override
  public void lock(Session session) {
    // BEGIN IMMEDIATE has taken the lock.
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "identity", "INTEGER PRIMARY KEY AUTOINCREMENT",
        "double", "REAL",
        "clustered", "WITHOUT ROWID");
  }

  @Override
  public Trouble trouble(SQLException problem) {
    if (problem.getErrorCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE.code) {
      return Trouble.FULL; // the index of the write-ahead log found no room
    }
    // The low byte is the primary code, whatever the extended code says more.
    return switch (SQLiteErrorCode.getErrorCode(problem.getErrorCode() & 0xFF)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> Trouble.BUSY;
      case SQLITE_FULL -> Trouble.FULL;
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> Trouble.FORBIDDEN;
      case SQLITE_CORRUPT, SQLITE_NOTADB -> Trouble.DAMAGED;
      default -> Trouble.OTHER;
    };
  }

  @Override
  public void index(Session session, long version, String language, String title, String text)
      throws SQLException {
    session.update(
        "INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)",
        version,
        title == null ? "" : title,
        text);
  }

  @Override
  public void indexStatement(Session session, long statement, String language, String text)
      throws SQLException {
    session.update("INSERT INTO statement_search (rowid, text) VALUES (?, ?)", statement, text);
  }

  @Override
  public String matchQuery(String table) {
    return "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?";
  }

  @Override
  public String searchQuery() {
    return "SELECT rowid FROM article_search WHERE article_search MATCH ?1 AND rowid >= (SELECT"
        + " COALESCE(MIN(rowid), 0) FROM (SELECT rowid FROM article_search WHERE article_search MATCH"
        + " ?1 ORDER BY rowid DESC LIMIT "
        + RANKED
        + ")) ORDER BY rank, rowid DESC LIMIT ?2";
  }

  /** Each word quoted, so that no sign of the user is taken for a sign of the query language. */
  @Override
  public String searchTerm(String words) {
    return Arrays.stream(words.strip().split("\\s+"))
        .map(word -> "\"" + word.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(" "));
  }

  @Override
  public String checkQuery() {
    return "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'";
  }
}
