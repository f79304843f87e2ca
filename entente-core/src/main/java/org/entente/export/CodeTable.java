package org.entente.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table under {@code export/} that tells what one of our codes is elsewhere. Its first column is
 * the code; lines that begin with # are comments.
 */
final class CodeTable {

  private final String file;
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  private CodeTable(String file) {
    this.file = file;
  }

  /**
   * Reads a table.
   *
   * @param columns how many cells each line must have
   * @throws IllegalStateException where a line has more or fewer, or a code stands twice
   */
  static CodeTable read(String file, int columns) {
    CodeTable table = new CodeTable(file);
    try (InputStream in = CodeTable.class.getResourceAsStream("/export/" + file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          table.add(number, line, columns);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read export/" + file, e);
    }
    return table;
  }

  private void add(int number, String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          file + ":" + number + ": " + cells.size() + " cells, expected " + columns);
    }
    if (rows.put(cells.get(0), cells) != null) {
      throw new IllegalStateException(file + ":" + number + ": " + cells.get(0) + " stands twice");
    }
  }

  /** The cell of this code, or null where there is no such code or the cell is empty. */
  String cell(String code, int column) {
    List<String> row = code == null ? null : rows.get(code);
    return row == null || row.get(column).isEmpty() ? null : row.get(column);
  }

  /** All codes, in the order of the file. */
  Iterable<String> codes() {
    return rows.keySet();
  }
}
