package org.entente.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of the format {@code csv} (docs/formats.md) with cells that keep their types, for
 * formats that have types of their own. One row for each event.
 */
public final class TypedTable {

  private static final Table TABLE = CsvTable.of();

  /** What the cells of a column are. */
  public enum Type {
    /** {@link String}. */
    TEXT,
    /** {@link Long}. */
    INTEGER,
    /** {@link Double}. */
    DECIMAL,
    /** {@link LocalDate}. */
    DATE
  }

  /**
   * A column.
   *
   * @param name its name, as in the header of the csv
   */
  public record Field(String name, Type type) {}

  private TypedTable() {}

  /** The columns in their order. */
  public static List<Field> fields() {
    return TABLE.columns().stream()
        .map(column -> new Field(column.name(), type(column.type())))
        .toList();
  }

  private static Type type(Column.Type type) {
    return switch (type) {
      case TEXT -> Type.TEXT;
      case INTEGER -> Type.INTEGER;
      case DECIMAL -> Type.DECIMAL;
      case DATE -> Type.DATE;
      default -> throw new IllegalStateException("the csv has no column of type " + type);
    };
  }

  /**
   * The cells of an event in the order of the columns; null where there is nothing. Words are those
   * of the csv, on one line, but for its guard against formulas.
   */
  public static List<Object> cells(ReportedEvent event) {
    Row row = TABLE.rows().apply(event).get(0);
    List<Object> cells = new ArrayList<>();
    for (Column column : TABLE.columns()) {
      cells.add(cell(column.type(), column.cell().apply(row)));
    }
    return cells;
  }

  private static Object cell(Column.Type type, Object value) {
    if (value == null || value.toString().isEmpty()) {
      return null;
    }
    return switch (type) {
      case INTEGER -> ((Number) value).longValue();
      case DECIMAL -> ((Number) value).doubleValue();
      case DATE -> LocalDate.parse(value.toString());
      default -> Dialect.line(value.toString());
    };
  }
}
