package org.entente.record.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;

/** Opens stores. */
public final class Stores {

  private static final String FILE = "jdbc:sqlite:";

  /** How long a store that is locked or gone is tried again. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private Stores() {}

  /**
   * Opens a store, making it where there is none.
   *
   * @param place {@code jdbc:postgresql://HOST/NAME?user=...}, or the path of a SQLite file, also
   *     as {@code jdbc:sqlite:PATH}
   * @throws RecordException where it cannot be opened
   */
  public static Store open(String place) {
    return open(place, PATIENCE);
  }

  /**
   * Opens a store to be asked: a file that is not there is no empty store, but a wrong name.
   *
   * @throws RecordException where it is not there or cannot be opened
   */
  public static Store existing(String place) {
    String lower = place.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("jdbc:") || lower.startsWith(FILE)) {
      Path file = file(place);
      if (Files.notExists(file)) {
        throw new RecordException(
            RecordProblem.R01,
            file.toString(),
            "nothing of that name",
            "a store that entente ingest has filled",
            null);
      }
    }
    return open(place);
  }

  /** The same with another patience. */
  public static Store open(String place, Duration patience) {
    Database database = database(place, patience);
    database.open();
    try {
      Migrations.apply(database);
    } catch (RecordException failed) {
      database.close();
      throw failed;
    }
    return new JdbcStore(database);
  }

  static Database database(String place, Duration patience) {
    String lower = place.toLowerCase(Locale.ROOT);
    if (lower.startsWith("jdbc:postgresql:")) {
      String shown = place.replaceAll("(?i)(password=)[^&]*", "$1***");
      return new Database(place, shown, new PostgresDialect(), patience);
    }
    if (lower.startsWith("jdbc:") && !lower.startsWith(FILE)) {
      throw new RecordException(
          RecordProblem.R01,
          place,
          "another database",
          "a file, or jdbc:postgresql://HOST/NAME",
          null);
    }
    Path file = file(place);
    makeFolder(file);
    return new Database(FILE + file, file.toString(), new SqliteDialect(), patience);
  }

  private static Path file(String place) {
    boolean named = place.toLowerCase(Locale.ROOT).startsWith(FILE);
    return Path.of(named ? place.substring(FILE.length()) : place);
  }

  private static void makeFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new RecordException(
          RecordProblem.R01,
          file.toString(),
          String.valueOf(e),
          "a file in a folder that this user may write",
          e);
    }
  }
}
