package org.entente.record.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;

/**
 * Brings the tables of a store up to date by numbered files, each once and in one transaction with
 * its number. A store that a newer Entente has changed is refused.
 */
final class Migrations {

  /** All migrations in their order; a name without an ending of a dialect serves both. */
  private static final List<String> FILES =
      List.of(
          "0001-articles",
          "0002-search",
          "0003-feeds",
          "0004-questions",
          "0005-statement-search",
          "0006-offices",
          "0007-actor",
          "0008-presence",
          "0009-joined",
          "0010-links",
          "0011-statement-subjects");

  private Migrations() {}

  /** Applies what is missing. */
  static void apply(Database database) {
    if (applied(database) == FILES.size()) {
      return;
    }
    database.write(
        session -> {
          session.update(
              "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL)");
          int done = session.query("SELECT number FROM migration", row -> row.getInt(1)).size();
          for (int i = done; i < FILES.size(); i++) {
            for (String statement : statements(FILES.get(i), database.dialect())) {
              session.update(statement);
            }
            session.update(
                "INSERT INTO migration (number, name) VALUES (?, ?)", i + 1, FILES.get(i));
          }
          return null;
        });
  }

  private static int applied(Database database) {
    List<Integer> numbers =
        database.read(
            session -> {
              try {
                return session.query("SELECT number FROM migration", row -> row.getInt(1));
              } catch (SQLException problem) {
                if (database.dialect().trouble(problem) != Dialect.Trouble.OTHER) {
                  throw problem;
                }
                return List.of(); // a new store has no table of migrations yet
              }
            });
    if (numbers.size() > FILES.size()) {
      throw new RecordException(
          RecordProblem.R06,
          database.shown(),
          "a store of format " + numbers.size(),
          "formats up to " + FILES.size() + "; install a newer Entente",
          null);
    }
    return numbers.size();
  }

  /** The statements of a migration in the words of the dialect. */
  static List<String> statements(String name, Dialect dialect) {
    String own = "/record/migrations/" + name + "." + dialect.name() + ".sql";
    String common = "/record/migrations/" + name + ".sql";
    String text = Migrations.class.getResource(own) == null ? text(common) : text(own);
    for (Map.Entry<String, String> word : dialect.words().entrySet()) {
      text = text.replace("${" + word.getKey() + "}", word.getValue());
    }
    List<String> statements = new ArrayList<>();
    for (String part : text.replaceAll("(?m)^--.*$", "").split(";")) {
      if (!part.isBlank()) {
        statements.add(part.strip());
      }
    }
    return statements;
  }

  private static String text(String resource) {
    try (InputStream in = Migrations.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
