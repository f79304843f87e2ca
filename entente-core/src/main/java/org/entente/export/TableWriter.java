package org.entente.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes events as rows of a table. */
final class TableWriter implements EventWriter {

  private final Table table;
  private final Appendable sink;
  private final Losses losses = new Losses();

  TableWriter(Table table, Appendable sink) {
    this.table = table;
    this.sink = sink;
  }

  @Override
  public void begin() throws IOException {
    sink.append(table.dialect().mark());
    if (table.header()) {
      line(table.columns().stream().map(Column::name).toList());
    }
  }

  @Override
  public void write(ReportedEvent event) throws IOException {
    // Formats without a status understand each of their rows as an act that took place.
    if (!table.complete() && !event.main().event().tookPlace()) {
      losses.leftOut();
      return;
    }
    List<Row> rows = table.rows().apply(event);
    if (!table.complete()) {
      losses.pairs(rows.stream().mapToLong(Row::id).distinct().count());
      losses.date(Day.of(event.main()));
    }
    for (Row row : rows) {
      List<String> cells = new ArrayList<>();
      for (Column column : table.columns()) {
        cells.add(cell(column.cell().apply(row)));
      }
      line(cells);
    }
  }

  @Override
  public List<String> losses() {
    return losses.sentences();
  }

  private String cell(Object value) {
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    if (value == null || value.toString().isEmpty()) {
      return table.missing();
    }
    // Numbers are never taken for formulas: only words are guarded.
    return value instanceof Number ? value.toString() : table.dialect().text(value.toString());
  }

  private void line(List<String> cells) throws IOException {
    sink.append(String.join(table.dialect().between(), cells)).append(table.dialect().end());
  }
}
