package org.entente.export;

import java.util.List;
import java.util.function.Function;

/**
 * A format whose lines are rows of cells.
 *
 * @param columns its columns in their order
 * @param dialect how cells are kept apart
 * @param header whether the first line names the columns
 * @param missing what is written where there is nothing
 * @param complete whether it has columns for the status and for how well the day is known; without
 *     them events that did not take place are left out
 * @param rows the rows of an event
 */
record Table(
    List<Column> columns,
    Dialect dialect,
    boolean header,
    String missing,
    boolean complete,
    Function<ReportedEvent, List<Row>> rows) {

  /** Takes a copy. */
  Table {
    columns = List.copyOf(columns);
  }
}
