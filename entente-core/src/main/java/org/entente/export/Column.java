package org.entente.export;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its name as other tools know it
 * @param type what its cells are
 * @param meaning what they hold, for docs/formats.md
 * @param cell its cell in a row; null where there is nothing to write
 */
record Column(String name, Type type, String meaning, Function<Row, ?> cell) {

  /** What the cells of a column are. */
  enum Type {
    /** Words. */
    TEXT("text"),
    /** A whole number. */
    INTEGER("integer"),
    /** A number with a decimal point. */
    DECIMAL("decimal"),
    /** A day, YYYY-MM-DD. */
    DATE("date"),
    /** A day written as a whole number, YYYYMMDD. */
    DAY("YYYYMMDD"),
    /** A moment in UTC written as a whole number, YYYYMMDDHHMMSS. */
    MOMENT("YYYYMMDDHHMMSS");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** How docs/formats.md calls it. */
    String word() {
      return word;
    }
  }

  static Column text(String name, String meaning, Function<Row, String> cell) {
    return new Column(name, Type.TEXT, meaning, cell);
  }

  static Column integer(String name, String meaning, Function<Row, ? extends Number> cell) {
    return new Column(name, Type.INTEGER, meaning, cell);
  }

  static Column decimal(String name, String meaning, Function<Row, Double> cell) {
    return new Column(name, Type.DECIMAL, meaning, cell);
  }

  /** A column that is always empty, because Entente does not measure what it stands for. */
  static Column empty(String name, Type type, String why) {
    return new Column(name, type, "empty: " + why, row -> null);
  }
}
