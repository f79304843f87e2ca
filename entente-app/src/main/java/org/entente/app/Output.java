package org.entente.app;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.export.EventFormat;
import org.entente.export.EventWriter;
import org.entente.export.JsonExport;
import org.entente.export.Provenance;
import org.entente.model.ArticleRecord;
import org.entente.record.export.ParquetEvents;

/**
 * One thing that a run writes: a format and where it goes. {@code csv} goes to standard output,
 * {@code csv=events.csv} to a file.
 */
final class Output implements AutoCloseable {

  /** The words for what is no format of other data sets. */
  private static final List<String> OWN = List.of("text", "json", "jsonl");

  /** What may follow {@code --format}, for help and completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words().iterator();
    }
  }

  private final String word;
  private final Path file;
  private final PrintWriter out;
  private final Terminal terminal;
  private final EventWriter writer;
  private final JsonExport json = new JsonExport();

  private Output(String word, Path file, Terminal terminal, Provenance provenance)
      throws IOException {
    this.word = word;
    this.file = file;
    boolean parquet = word.equals(ParquetEvents.WORD);
    this.out =
        file == null || parquet
            ? terminal.out()
            : new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    this.terminal = file == null ? terminal : terminal.writingTo(out);
    this.writer =
        parquet
            ? new ParquetEvents(file)
            : EventFormat.of(word).map(format -> format.writer(out, provenance)).orElse(null);
    if (writer != null) {
      writer.begin();
    }
  }

  /**
   * The outputs that the words of {@code --format} ask for.
   *
   * @throws IllegalArgumentException where a word is no format, a file cannot be written or two
   *     formats would go to the same place; the message is for the user
   */
  static List<Output> of(List<String> asked, Terminal terminal, Provenance provenance) {
    List<Output> outputs = new ArrayList<>();
    for (String one : asked) {
      String word = one.split("=", 2)[0];
      String known =
          words().stream()
              .filter(each -> each.equalsIgnoreCase(word))
              .findAny()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "--format "
                              + one
                              + ": found no format \""
                              + word
                              + "\", there are "
                              + String.join(", ", words())));
      try {
        Path file = one.contains("=") ? Path.of(one.substring(one.indexOf('=') + 1)) : null;
        if (outputs.stream().anyMatch(other -> other.goesTo(file))) {
          throw new IllegalArgumentException(
              "--format "
                  + one
                  + ": something else goes there already; say where: "
                  + known
                  + "=FILE");
        }
        if (file == null && known.equals(ParquetEvents.WORD)) {
          throw new IllegalArgumentException(
              "--format " + one + ": such a file is no text; say where: parquet=FILE");
        }
        outputs.add(new Output(known, file, terminal, provenance));
      } catch (IOException | InvalidPathException problem) {
        throw new IllegalArgumentException(
            "--format " + one + ": cannot write there: " + problem, problem);
      }
    }
    return outputs;
  }

  private static List<String> words() {
    return Stream.of(
            OWN.stream(),
            Arrays.stream(EventFormat.values()).map(EventFormat::word),
            Stream.of(ParquetEvents.WORD))
        .flatMap(words -> words)
        .toList();
  }

  private boolean goesTo(Path other) {
    return file == null || other == null
        ? file == other
        : file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  void write(ArticleRecord record) {
    try {
      switch (word) {
        case "text" -> new EventPrinter(terminal).print(record);
        case "json" -> out.println(json.pretty(record));
        case "jsonl" -> out.print(json.line(record) + "\n");
        default -> writer.write(record.article(), record.events());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** Whether nobody takes what is written any more. */
  boolean isBroken() {
    return out.checkError();
  }

  /** What the formats could not hold: each sentence once, with the formats it holds for. */
  static List<String> losses(List<Output> outputs) {
    Map<String, List<String>> formats = new LinkedHashMap<>();
    for (Output output : outputs) {
      List<String> losses = output.writer == null ? List.of() : output.writer.losses();
      losses.forEach(
          loss -> formats.computeIfAbsent(loss, key -> new ArrayList<>()).add(output.word));
    }
    return formats.entrySet().stream()
        .map(entry -> "entente: " + String.join(", ", entry.getValue()) + ": " + entry.getKey())
        .toList();
  }

  @Override
  public void close() {
    out.flush();
    try {
      if (writer instanceof Closeable ended) {
        ended.close();
      } else if (file != null) {
        out.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
