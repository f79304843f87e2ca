package org.entente.record.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statements on one connection, prepared once and kept for a while. Parameters are strings, longs,
 * ints, doubles or null. Used by one thread at a time.
 */
final class Session implements AutoCloseable {

  /** Makes a value of the row at which the result stands. */
  interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** Statements kept: more than one transaction and one answer need. */
  private static final int KEPT = 200;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(64, 0.75f, true);

  Session(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** Runs a statement; gives the number of rows changed. */
  int update(String sql, Object... parameters) throws SQLException {
    return bound(sql, parameters).executeUpdate();
  }

  /** Runs an insertion that ends in {@code RETURNING id}; gives that id. */
  long insert(String sql, Object... parameters) throws SQLException {
    try (ResultSet row = bound(sql, parameters).executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  <T> List<T> query(String sql, Mapper<T> mapper, Object... parameters) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet row = bound(sql, parameters).executeQuery()) {
      while (row.next()) {
        rows.add(mapper.map(row));
      }
    }
    return rows;
  }

  <T> Optional<T> first(String sql, Mapper<T> mapper, Object... parameters) throws SQLException {
    List<T> rows = query(sql, mapper, parameters);
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
  }

  private PreparedStatement bound(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
      forget();
    }
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else if (value instanceof String text) {
        // PostgreSQL cannot keep NUL in a text.
        statement.setString(i + 1, text.indexOf('\0') < 0 ? text : text.replace('\0', ' '));
      } else {
        statement.setObject(i + 1, value);
      }
    }
    return statement;
  }

  /** Closes the statement that was not used for longest: questions have many forms. */
  private void forget() throws SQLException {
    if (prepared.size() > KEPT) {
      Iterator<PreparedStatement> oldest = prepared.values().iterator();
      PreparedStatement unused = oldest.next();
      oldest.remove();
      unused.close();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    connection.close();
  }
}
