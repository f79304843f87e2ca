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
    if (lower.startsWith("jdbc:") && !lower.startsWith("jdbc:sqlite:")) {
      throw new RecordException(
          RecordProblem.R01,
          place,
          "another database",
          "a file, or jdbc:postgresql://HOST/NAME",
          null);
    }
    Path file = Path.of(lower.startsWith("jdbc:sqlite:") ? place.substring(12) : place);
    makeFolder(file);
    return new Database("jdbc:sqlite:" + file, file.toString(), new SqliteDialect(), patience);
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
