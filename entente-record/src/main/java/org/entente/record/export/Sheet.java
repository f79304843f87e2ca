package org.entente.record.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers of one kind as a table: CSV (RFC 4180) with a header, several values in one cell joined
 * by "; ", and JSON objects whose fields are the columns.
 *
 * @param columns the columns in their order
 */
public record Sheet<T>(List<Column<T>> columns) {

  private static final String END = "\r\n";

  /** Takes a copy. */
  public Sheet {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param name its name, also that of the JSON field
   * @param cell text, a number, a truth value, a list of texts, or null
   */
  public record Column<T>(String name, Function<T, Object> cell) {}

  /** The same with one column more, at the end. */
  public Sheet<T> with(String name, Function<T, Object> cell) {
    List<Column<T>> more = new ArrayList<>(columns);
    more.add(new Column<>(name, cell));
    return new Sheet<>(more);
  }

  /** The names of the columns. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** The first line with its end. */
  public String header() {
    return String.join(",", names()) + END;
  }

  /** The line of an answer with its end. */
  public String line(T answer) {
    return columns.stream()
            .map(column -> field(column.cell().apply(answer)))
            .collect(Collectors.joining(","))
        + END;
  }

  /** The answer as JSON. */
  public ObjectNode json(T answer) {
    ObjectNode node = RecordJson.object();
    for (Column<T> column : columns) {
      node.set(column.name(), RecordJson.value(column.cell().apply(answer)));
    }
    return node;
  }

  private static String field(Object value) {
    String text =
        value instanceof List<?> list
            ? list.stream().map(Object::toString).collect(Collectors.joining("; "))
            : value == null ? "" : value.toString();
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
