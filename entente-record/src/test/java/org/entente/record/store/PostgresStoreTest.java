package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.entente.record.Arrival;
import org.entente.record.Made;
import org.entente.record.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends StoreTesting {

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  public String place() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  Store emptyStore() {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA public CASCADE");
      statement.execute("CREATE SCHEMA public");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Stores.open(place());
  }

  @Test
  void aLostConnectionIsMadeAnew() throws SQLException {
    try (Store store = Stores.open(place())) {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name ="
                + " 'entente'");
      }
      assertThat(store.put(Made.article("o", "fr", "2024-01-01", "T", "Le Mali accuse.").arrival()))
          .isEqualTo(Outcome.NEW);
    }
  }

  @Test
  void aServerThatIsNotThereIsNamedWithoutThePassword() {
    String url = "jdbc:postgresql://127.0.0.1:1/none?user=me&password=secret";
    assertThatThrownBy(() -> Stores.open(url, Duration.ZERO))
        .hasMessageStartingWith(
            "R04 jdbc:postgresql://127.0.0.1:1/none?user=me&password=*** store is gone: found");
  }

  @Test
  void aStoreHeldByAnotherIsToldAsLocked() throws SQLException {
    Stores.open(place()).close();
    Database database =
        new Database(place(), "here", new PostgresDialect(50), Duration.ofMillis(200));
    database.open();
    Arrival arrival = Made.article("o", "fr", "2024-01-01", "T", "Le Mali accuse.").arrival();
    try (Store store = new JdbcStore(database)) {
      try (Connection other = server.getPostgresDatabase().getConnection();
          Statement statement = other.createStatement()) {
        other.setAutoCommit(false);
        statement.execute("SELECT pg_advisory_xact_lock(" + PostgresDialect.WRITER + ")");
        assertThatThrownBy(() -> store.put(arrival))
            .hasMessageStartingWith("R02 here store is locked: found ")
            .hasMessageEndingWith("; allowed: a store that no other process holds for long");
        other.rollback();
      }
      assertThat(store.put(arrival)).as("goes on once it is free").isIn(Outcome.NEW, Outcome.KNOWN);
    }
  }

  @Test
  void aServerThatRefusesTheUserIsNoDamagedStore() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP ROLE IF EXISTS reader");
      statement.execute("CREATE ROLE reader LOGIN");
    }
    try (Store store = Stores.open(place())) {
      assertThat(store.totals().articles()).isNotNegative();
    }
    String reader = place().replaceAll("user=\\w+", "user=reader");
    assertThatThrownBy(() -> Stores.open(reader, Duration.ZERO))
        .hasMessageStartingWith("R01 " + reader + " store cannot be opened: found ");
  }
}
