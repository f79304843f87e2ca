package org.entente.app;

import java.time.LocalDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.codebook.Codebook;
import org.entente.discourse.Coder;
import org.entente.export.JsonExport;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.press.PressReader;
import org.entente.press.Read;
import org.entente.press.Reading;
import org.entente.press.Refused;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente read}: articles in, events out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads articles and shows who did or said what to whom, with the sentence behind each event.",
    footer = {"", "Example: entente read examples/niamey.txt", "         entente read --format jsonl news/ > events.jsonl"})
final class ReadCommand implements Callable<Integer> {

  /** Formats of the output. */
  enum Format {
    text,
    json,
    jsonl
  }

  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Plain text, HTML or JSON Lines; a folder is read whole; - is standard input.")
  private List<Path> files;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text for people (default), json, or jsonl (one object per article).")
  private Format format;

  @Option(
      names = "--min-confidence",
      defaultValue = "0",
      paramLabel = "0..1",
      description = "Leave out events that the coder is less sure of.")
  private double minConfidence;

  @Mixin private CodebookOption codebook;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Codebook data = codebook.load();
    Coder coder = new Coder(data, World.standard(), LocalDate.now(terminal.clock()));
    Run run = new Run(terminal, files.size() > 1 || files.stream().anyMatch(Files::isDirectory));
    PressReader press = new PressReader(Set.copyOf(data.languages()));
    for (Path file : files) {
      try (Stream<Reading> readings = open(press, file)) {
        readings.forEach(
            reading -> {
              if (reading instanceof Refused refused) {
                run.refused(refused.error().message());
              } else if (reading instanceof Read read) {
                code(coder, read.article(), run);
              }
            });
      }
    }
    run.end();
    return run.exitCode();
  }

  private Stream<Reading> open(PressReader press, Path file) {
    return file.toString().equals("-") ? press.read("-", terminal.in()) : press.read(file);
  }

  private void code(Coder coder, Article article, Run run) {
    ArticleRecord record;
    try {
      record = coder.code(article);
    } catch (RuntimeException e) {
      // One article that trips the coder must not take the others with it: it is reported and counted.
      run.failed(article.id(), e);
      return;
    }
    run.read(article.id());
    ArticleRecord kept =
        new ArticleRecord(
            record.article(),
            record.events().stream().filter(event -> event.confidence() >= minConfidence).toList(),
            record.statements(),
            record.mentions());
    switch (format) {
      case text -> new EventPrinter(terminal).print(kept);
      case json -> terminal.out().println(new JsonExport().pretty(kept));
      case jsonl -> terminal.out().println(new JsonExport().line(kept));
    }
  }
}
