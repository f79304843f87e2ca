package org.entente.record.export;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.entente.export.EventWriter;
import org.entente.export.ReportedEvent;
import org.entente.export.TypedTable;

/**
 * Events as a Parquet file with the columns of the format csv: text is a UTF-8 string, whole
 * numbers have 64 bits, other numbers are doubles, days are dates. What is not known is null.
 */
public final class ParquetEvents implements EventWriter, Closeable {

  /** The format's name. */
  public static final String WORD = "parquet";

  private static final List<TypedTable.Field> FIELDS = TypedTable.fields();

  private final ParquetWriter<List<Object>> writer;

  /**
   * Begins a file, in place of one of that name.
   *
   * @throws IOException where it cannot be written
   */
  public ParquetEvents(Path file) throws IOException {
    writer = ParquetWriter.writeFile(schema(), file.toFile(), ParquetEvents::write);
  }

  @Override
  public void begin() {
    // The library writes what stands before the first row.
  }

  @Override
  public void write(ReportedEvent event) throws IOException {
    writer.write(TypedTable.cells(event));
  }

  @Override
  public List<String> losses() {
    return List.of();
  }

  /** Ends the file, which is none before. */
  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static void write(List<Object> cells, ValueWriter row) {
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell != null) {
        row.write(
            FIELDS.get(i).name(),
            cell instanceof LocalDate day ? (Object) (int) day.toEpochDay() : cell);
      }
    }
  }

  private static MessageType schema() {
    return new MessageType("event", FIELDS.stream().map(ParquetEvents::column).toList());
  }

  private static Type column(TypedTable.Field field) {
    return switch (field.type()) {
      case TEXT -> Types.optional(BINARY).as(stringType()).named(field.name());
      case INTEGER -> Types.optional(INT64).named(field.name());
      case DECIMAL -> Types.optional(DOUBLE).named(field.name());
      case DATE -> Types.optional(INT32).as(dateType()).named(field.name());
    };
  }
}
