package org.entente.app;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.export.EventFormat;
import org.entente.export.EventWriter;
import org.entente.export.Provenance;
import org.entente.export.ReportedEvent;
import org.entente.record.StoredEvent;
import org.entente.record.export.GeoJson;
import org.entente.record.export.GraphMl;
import org.entente.record.export.ParquetEvents;
import org.entente.record.export.RecordJson;

/** Where the events of an export go, one after the other: a format of its own. */
interface EventSink extends Closeable {

  /** The formats that only the record has, beside those of {@link EventFormat}. */
  List<String> OWN = List.of("jsonl", "geojson", "graphml", ParquetEvents.WORD);

  /** Adds an event. */
  void write(StoredEvent event) throws IOException;

  /** Ends the output; gives what it could not hold, as sentences. */
  default List<String> end() throws IOException {
    return List.of();
  }

  @Override
  default void close() throws IOException {}

  /**
   * A sink that writes text.
   *
   * @param word any format but parquet
   */
  static EventSink of(String word, PrintWriter out, StoredReports reports, Provenance provenance)
      throws IOException {
    return switch (word) {
      case "jsonl" -> event -> out.print(RecordJson.line(RecordJson.event(event)) + "\n");
      case "geojson" -> new Points(new GeoJson(out));
      case "graphml" -> new Graph(new GraphMl(out));
      default -> new Rows(EventFormat.of(word).orElseThrow().writer(out, provenance), reports);
    };
  }

  /** A sink that writes a Parquet file. */
  static EventSink parquet(Path file, StoredReports reports) throws IOException {
    return new Rows(new ParquetEvents(file), reports);
  }

  /** Points on a map. */
  final class Points implements EventSink {
    private final GeoJson json;

    Points(GeoJson json) throws IOException {
      this.json = json;
      json.begin();
    }

    @Override
    public void write(StoredEvent event) throws IOException {
      json.write(event);
    }

    @Override
    public List<String> end() throws IOException {
      json.end();
      return json.without() == 0
          ? List.of()
          : List.of(EventLines.counted(json.without(), "event") + " left out for want of a point");
    }
  }

  /** Sides and what they do to each other. */
  final class Graph implements EventSink {
    private final GraphMl graph;

    Graph(GraphMl graph) {
      this.graph = graph;
    }

    @Override
    public void write(StoredEvent event) throws IOException {
      graph.write(event);
    }

    @Override
    public List<String> end() throws IOException {
      graph.end();
      return List.of();
    }

    @Override
    public void close() throws IOException {
      graph.close();
    }
  }

  /** A format that {@code read} writes too: events with their reports. */
  final class Rows implements EventSink {
    private final EventWriter writer;
    private final StoredReports reports;

    Rows(EventWriter writer, StoredReports reports) throws IOException {
      this.writer = writer;
      this.reports = reports;
      writer.begin();
    }

    @Override
    public void close() throws IOException {
      if (writer instanceof Closeable file) {
        file.close();
      }
    }

    @Override
    public void write(StoredEvent event) throws IOException {
      Optional<ReportedEvent> reported = reports.of(event);
      if (reported.isPresent()) {
        writer.write(reported.get());
      }
    }

    @Override
    public List<String> end() {
      return writer.losses();
    }
  }
}
