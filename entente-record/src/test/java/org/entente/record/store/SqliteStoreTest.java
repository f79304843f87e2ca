package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.entente.record.Made;
import org.entente.record.RecordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreTesting {

  @TempDir private Path folder;

  @Override
  Store emptyStore() {
    return Stores.open(place());
  }

  @Override
  public String place() {
    return folder.resolve("new/folder/entente.db").toString();
  }

  @Test
  void aFileThatIsNoStoreIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("letter.txt"), "Dear Sir, ".repeat(200));
    assertThatThrownBy(() -> Stores.open(text.toString()))
        .isInstanceOf(RecordException.class)
        .hasMessageStartingWith("R05 " + text + " store is damaged: found ");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("plain"), "x");
    assertThatThrownBy(() -> Stores.open(file.resolve("entente.db").toString()))
        .isInstanceOf(RecordException.class)
        .hasMessageStartingWith("R01 " + file.resolve("entente.db") + " store cannot be opened");
  }

  @Test
  void anotherDatabaseIsRefused() {
    assertThatThrownBy(() -> Stores.open("jdbc:mysql://host/name"))
        .hasMessage(
            "R01 jdbc:mysql://host/name store cannot be opened: found another database; allowed: a"
                + " file, or jdbc:postgresql://HOST/NAME");
  }

  @Test
  void aNewerStoreIsRefused() throws SQLException {
    Path newer = folder.resolve("newer.db");
    Stores.open(newer.toString()).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + newer)) {
      connection.createStatement().execute("INSERT INTO migration VALUES (99, 'future')");
    }
    assertThatThrownBy(() -> Stores.open(newer.toString()))
        .hasMessageStartingWith("R06 " + newer + " store is newer: found a store of format 12;");
  }

  @Test
  void aStoreHeldByAnotherIsToldAsLocked() throws SQLException {
    Path held = folder.resolve("held.db");
    try (Store store = new JdbcStore(database(held))) {
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + held)) {
        other.createStatement().execute("BEGIN EXCLUSIVE");
        assertThatThrownBy(() -> store.put(arrival())).hasMessageStartingWith("R02 " + held + " ");
        other.createStatement().execute("ROLLBACK");
      }
      assertThat(store.put(arrival())).as("goes on once it is free").isNotNull();
    }
  }

  @Test
  void aFullDiskIsToldAndNothingIsHalfStored() throws SQLException {
    Path small = folder.resolve("small.db");
    Database database = database(small);
    try (Store store = new JdbcStore(database)) {
      database.read(s -> s.connection().createStatement().execute("PRAGMA max_page_count = 60"));
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 100; i++) {
                  store.put(
                      Made.article(
                              "o", "fr", "2024-01-01", "T" + i, "Le Mali accuse. ".repeat(200) + i)
                          .event("ACCUSE", "MLI", "NER", "2024-01-01")
                          .arrival());
                }
              })
          .hasMessageStartingWith("R03 " + small + " disk full");
      assertThat(store.check()).isEmpty();
      assertThat(store.totals().articles()).isEqualTo(store.totals().versions()).isPositive();
    }
  }

  private static Database database(Path file) {
    Stores.open(file.toString()).close();
    Database database =
        new Database("jdbc:sqlite:" + file, file.toString(), impatient(), Duration.ofMillis(100));
    database.open();
    return database;
  }

  /** SQLite that waits for nobody. */
  private static Dialect impatient() {
    return new SqliteDialect(50);
  }

  private static org.entente.record.Arrival arrival() {
    return Made.article("o", "fr", "2024-01-01", "T", "Le Mali accuse.").arrival();
  }

  @Test
  void aSessionForgetsStatementsButNotHowToAskThem() throws SQLException {
    try (Session session = new Session(new SqliteDialect().connect("jdbc:sqlite::memory:"))) {
      for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 300; i++) {
          int number = i;
          assertThat(session.first("SELECT " + i, row -> row.getInt(1))).contains(number);
        }
      }
    }
  }
}
