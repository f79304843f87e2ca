package org.entente.record.export;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.schema.Type;
import org.entente.export.ReportedEvent;
import org.entente.export.TypedTable;
import org.entente.model.ArticleRecord;
import org.entente.record.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Parquet file holds the columns of the csv with their types. */
class ParquetEventsTest {

  @TempDir private Path folder;

  private Path written() throws IOException {
    ArticleRecord record =
        Made.article("cvn", "fr", "2024-09-14", "Accord à Minsk", "L'Iran a « signé »,\nvendredi.")
            .event(
                "SUPPORT",
                "IRN BLR",
                "",
                "2024-09-13",
                "Minsk,BLR,625144",
                List.of("mining", "trade"),
                List.of("IGO:SCO"))
            .event("ACCUSE", "IRN", "FRA", null)
            .record();
    Path file = folder.resolve("events.parquet");
    try (ParquetEvents parquet = new ParquetEvents(file)) {
      for (ReportedEvent event : ReportedEvent.of(record.article(), record.events())) {
        parquet.write(event);
      }
    }
    return file;
  }

  @Test
  void hasTheColumnsOfTheCsvWithTheirTypes() throws IOException {
    List<Type> columns =
        ParquetReader.readMetadata(written().toFile()).getFileMetaData().getSchema().getFields();
    assertThat(columns)
        .extracting(Type::getName)
        .containsExactlyElementsOf(
            TypedTable.fields().stream().map(TypedTable.Field::name).toList())
        .hasSize(33)
        .startsWith("event_id", "type")
        .endsWith("language", "title");
    Map<String, String> types = new HashMap<>();
    columns.forEach(column -> types.put(column.getName(), column.toString()));
    assertThat(types)
        .containsEntry("event_id", "optional int64 event_id")
        .containsEntry("type", "optional binary type (STRING)")
        .containsEntry("score", "optional double score")
        .containsEntry("date", "optional int32 date (DATE)")
        .containsEntry("published", "optional int32 published (DATE)")
        .containsEntry("geoname_id", "optional int64 geoname_id");
  }

  @Test
  void givesBackWhatWasWritten() throws IOException {
    try (Stream<Map<String, Object>> rows =
        ParquetReader.streamContent(written().toFile(), cells())) {
      List<Map<String, Object>> events = rows.toList();
      assertThat(events).hasSize(2);
      assertThat(events.get(0))
          .containsEntry("type", "SUPPORT")
          .containsEntry("quad", 1L)
          .containsEntry("score", 3.0)
          .containsEntry("date", (int) LocalDate.of(2024, 9, 13).toEpochDay())
          .containsEntry("date_precision", "day")
          .containsEntry("place", "Minsk")
          .containsEntry("geoname_id", 625144L)
          .containsEntry("latitude", 1.5)
          .containsEntry("subjects", "mining; trade")
          .containsEntry("actors", "IRN/GOV; BLR/GOV")
          .containsEntry("evidence", "L'Iran a « signé », vendredi.")
          .containsEntry("published", (int) LocalDate.of(2024, 9, 14).toEpochDay());
      assertThat(events.get(0).get("recipients")).isNull();
      assertThat(events.get(1))
          .containsEntry("recipients", "FRA/GOV")
          .containsEntry("date_precision", "publication");
      assertThat(events.get(1).get("place")).isNull();
    }
  }

  private static Hydrator<Map<String, Object>, Map<String, Object>, String[]> cells() {
    return new Hydrator<>() {
      @Override
      public Map<String, Object> start() {
        return new HashMap<>();
      }

      @Override
      public Map<String, Object> add(Map<String, Object> row, String[] path, Object value) {
        row.put(path[0], value);
        return row;
      }

      @Override
      public Map<String, Object> finish(Map<String, Object> row) {
        return row;
      }
    };
  }
}
