package org.entente.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a tab-separated data file under {@code world/}. Lines that begin with # are comments.
 *
 * @param file where it stands, for messages
 * @param rows its lines as cells
 */
record Table(String file, List<Row> rows) {

  /**
   * A line.
   *
   * @param line its number in the file
   * @param cells its cells, trimmed
   */
  record Row(String file, int line, List<String> cells) {

    /** The cell, or the empty string where the line ends before it. */
    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** The parts of a cell between bars. */
    List<String> list(int index) {
      List<String> parts = new ArrayList<>();
      for (String part : cell(index).split("\\|")) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }

    /** A complaint about this line. */
    IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }
  }

  /** Reads a file of the class path; a file that is not there has no rows. */
  static Table read(String path) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream("/world/" + path)) {
      if (in == null) {
        return new Table(path, rows);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = new ArrayList<>();
          for (String cell : line.split("\t", -1)) {
            cells.add(cell.strip());
          }
          rows.add(new Row(path, number, List.copyOf(cells)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read world/" + path, e);
    }
    return new Table(path, rows);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }
}
