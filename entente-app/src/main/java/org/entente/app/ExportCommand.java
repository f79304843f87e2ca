package org.entente.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.entente.export.EventFormat;
import org.entente.export.Provenance;
import org.entente.record.EventQuery;
import org.entente.record.export.ParquetEvents;
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

  /** No record holds as many events. */
  private static final int ALL = Integer.MAX_VALUE;

  /** Events after which it is looked up whether anybody reads them. */
  private static final int LOOKED_UP = 100;

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

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String word = format.toLowerCase(Locale.ROOT);
    if (!EventSink.OWN.contains(word) && EventFormat.of(word).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--format "
              + format
              + ": found no format of that name, there are "
              + String.join(
                  ", ",
                  Stream.concat(
                          EventSink.OWN.stream(),
                          Stream.of(EventFormat.values()).map(EventFormat::word))
                      .toList()));
    }
    if (word.equals(ParquetEvents.WORD) && output == null) {
      throw new ParameterException(
          spec.commandLine(), "--format parquet needs --output FILE: such a file is no text");
    }
    try (Store record = store.open()) {
      EventQuery query = question.query(record, span, limit.or(ALL));
      if (word.equals(ParquetEvents.WORD)) {
        write(record, query, EventSink.parquet(output, new StoredReports(record)), () -> false);
      } else if (output == null) {
        write(record, query, text(word, record, terminal.out()), terminal.out()::checkError);
        terminal.out().flush();
      } else {
        writeFile(word, record, query);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write " + output + ": " + failed.getMessage(), failed);
    }
    return 0;
  }

  private void writeFile(String word, Store record, EventQuery query) throws IOException {
    try (PrintWriter file =
        new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
      write(record, query, text(word, record, file), () -> false);
      if (file.checkError()) {
        throw new IOException("the disk took no more");
      }
    }
  }

  private EventSink text(String word, Store record, PrintWriter out) throws IOException {
    return EventSink.of(
        word,
        out,
        new StoredReports(record),
        new Provenance(Ingestion.ANALYSIS, terminal.clock().instant()));
  }

  /** Ends an export of which nobody reads the rest. */
  private static final class Unread extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void write(Store record, EventQuery query, EventSink sink, BooleanSupplier unread)
      throws IOException {
    long[] written = {0};
    try (sink) {
      record.each(
          query,
          event -> {
            try {
              sink.write(event);
            } catch (IOException failed) {
              throw new UncheckedIOException(failed);
            }
            written[0]++;
            if (written[0] % LOOKED_UP == 0 && unread.getAsBoolean()) {
              throw new Unread();
            }
          });
      sink.end().forEach(loss -> terminal.err().println("entente: " + format + ": " + loss));
    } catch (Unread ended) {
      return; // as of "| head": what was asked for has been read
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    if (output != null) {
      terminal.err().println(EventLines.counted(written[0], "event") + " in " + output);
    }
  }
}
