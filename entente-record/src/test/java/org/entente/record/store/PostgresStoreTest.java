package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.entente.record.Made;
import org.entente.record.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends StoreContract {

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static String url() {
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
    return Stores.open(url());
  }

  @Override
  Store again() {
    return Stores.open(url());
  }

  @Test
  void aLostConnectionIsMadeAnew() throws SQLException {
    try (Store store = Stores.open(url())) {
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
}
