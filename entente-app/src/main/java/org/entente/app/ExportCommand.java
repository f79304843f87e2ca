package org.entente.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.export.EventFormat;
import org.entente.export.EventWriter;
import org.entente.export.Provenance;
import org.entente.export.ReportedEvent;
import org.entente.model.Article;
import org.entente.record.Report;
import org.entente.record.StoredArticle;
import org.entente.record.StoredEvent;
import org.entente.record.export.GeoJson;
import org.entente.record.export.GraphMl;
import org.entente.record.export.ParquetEvents;
import org.entente.record.export.RecordJson;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente export}: events of the record in the formats of other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes events of the record in the formats that other programs read.",
    footer = {"", "Example: entente export --format geojson --since 2024 --output events.geojson"})
final class ExportCommand implements Callable<Integer> {

  private static final String PARQUET = "parquet";
  private static final List<String> OWN = List.of("jsonl", "geojson", "graphml", PARQUET);

  /** No record holds as many events. */
  private static final int ALL = Integer.MAX_VALUE;

  /** Articles kept at hand while their events are written. */
  private static final int KEPT = 500;

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private QueryOptions question;
  @Mixin private SpanOption span;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description =
          "jsonl, geojson, graphml, plover, polecat, gdelt, gdelt-mentions, icews, csv or parquet.")
  private String format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private Path output;

  @Mixin private LimitOption limit;

  private final Map<Long, Optional<Article>> articles =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Optional<Article>> eldest) {
          return size() > KEPT;
        }
      };

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String word = format.toLowerCase(Locale.ROOT);
    if (!OWN.contains(word) && EventFormat.of(word).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--format "
              + format
              + ": found no format of that name, there are "
              + String.join(
                  ", ",
                  Stream.concat(
                          OWN.stream(), Stream.of(EventFormat.values()).map(EventFormat::word))
                      .toList()));
    }
    if (word.equals(PARQUET) && output == null) {
      throw new ParameterException(
          spec.commandLine(), "--format parquet needs --output FILE: such a file is no text");
    }
    try (Store record = store.open()) {
      List<StoredEvent> events = record.events(question.query(record, span, limit.or(ALL)));
      if (output == null) {
        write(word, record, events, terminal.out());
        terminal.out().flush();
      } else {
        writeFile(word, record, events);
        terminal.err().println(EventLines.counted(events.size(), "event") + " in " + output);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write " + output + ": " + failed.getMessage(), failed);
    }
    return 0;
  }

  private void writeFile(String word, Store record, List<StoredEvent> events) throws IOException {
    if (word.equals(PARQUET)) {
      try (ParquetEvents file = new ParquetEvents(output)) {
        writeAll(record, events, file::write);
      }
      return;
    }
    try (PrintWriter file =
        new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
      write(word, record, events, file);
      if (file.checkError()) {
        throw new IOException("the disk took no more");
      }
    }
  }

  private void write(String word, Store record, List<StoredEvent> events, PrintWriter out)
      throws IOException {
    switch (word) {
      case "jsonl" ->
          events.forEach(event -> out.print(RecordJson.line(RecordJson.event(event)) + "\n"));
      case "geojson" -> {
        GeoJson json = new GeoJson(out);
        json.begin();
        for (StoredEvent event : events) {
          json.write(event);
        }
        json.end();
        if (json.without() > 0) {
          terminal.err().println("entente: geojson: " + json.without() + " events have no point");
        }
      }
      case "graphml" -> {
        GraphMl graph = new GraphMl(out);
        events.forEach(graph::write);
        graph.end();
      }
      default -> {
        EventWriter writer =
            EventFormat.of(word)
                .orElseThrow()
                .writer(out, new Provenance(Ingestion.ANALYSIS, terminal.clock().instant()));
        writer.begin();
        writeAll(record, events, writer::write);
        writer.losses().forEach(loss -> terminal.err().println("entente: " + word + ": " + loss));
      }
    }
  }

  /** Takes an event with its reports. */
  private interface Sink {
    void write(ReportedEvent event) throws IOException;
  }

  private void writeAll(Store record, List<StoredEvent> events, Sink sink) throws IOException {
    for (StoredEvent event : events) {
      Optional<ReportedEvent> reported = reported(record, event);
      if (reported.isPresent()) {
        sink.write(reported.get());
      }
    }
  }

  /** The event with its current reports, the surest first; its number is that of the record. */
  private Optional<ReportedEvent> reported(Store record, StoredEvent event) {
    List<org.entente.export.Report> reports = new ArrayList<>();
    record.reports(event.id()).stream()
        .filter(Report::current)
        .sorted((a, b) -> Double.compare(b.event().confidence(), a.event().confidence()))
        .forEach(
            report ->
                article(record, report.article().id())
                    .ifPresent(
                        article ->
                            reports.add(new org.entente.export.Report(article, report.event()))));
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportedEvent(event.id(), reports));
  }

  private Optional<Article> article(Store record, long id) {
    return articles.computeIfAbsent(
        id, key -> record.article(key).map(StoredArticle::record).map(r -> r.article()));
  }
}
