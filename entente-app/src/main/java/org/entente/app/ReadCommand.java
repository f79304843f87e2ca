package org.entente.app;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.codebook.Codebook;
import org.entente.discourse.Coder;
import org.entente.export.Provenance;
import org.entente.model.ArticleRecord;
import org.entente.press.PressReader;
import org.entente.press.Reading;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente read}: articles in, events out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads articles and shows who did or said what to whom, with the sentence behind each event.",
    footer = {
      "",
      "Examples: entente read examples/niamey.txt",
      "          entente read --format jsonl news/ > events.jsonl",
      "Exit codes: 0 all read, 1 some refused, 2 wrong call, 3 nothing read, 70 defect."
    })
final class ReadCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Plain text, HTML or JSON Lines; a folder is read whole; - is standard input.")
  private List<Path> files;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT[=FILE]",
      completionCandidates = Output.Words.class,
      description = {
        "text for people (default), json (indented objects), jsonl (one line per article), or one line"
            + " per event: plover, polecat, gdelt, gdelt-mentions, icews, csv; parquet=FILE.",
        "With =FILE it goes there; several such options write several files in one run."
      })
  private List<String> formats;

  @Option(
      names = "--min-confidence",
      defaultValue = "0",
      paramLabel = "0..1",
      description = "Leave out events that the coder is less sure of.")
  private double minConfidence;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at a time (default: one for each core).")
  private Integer threads;

  @Mixin private CodebookOption codebook;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "--min-confidence " + minConfidence + ": found no number from 0 to 1");
    }
    if (threads != null && threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads " + threads + ": found no number from 1");
    }
    List<Output> outputs = outputs();
    Codebook data = codebook.load();
    Coder coder = new Coder(data, World.standard(), LocalDate.now(terminal.clock()));
    PressReader press = new PressReader(Set.copyOf(data.languages()));
    OptionalLong expected = terminal.progress() ? Workload.of(files) : OptionalLong.empty();
    boolean several = files.size() > 1 || expected.orElse(2) > 1;
    Run run = new Run(terminal, several, expected);
    int cores = threads != null ? threads : Runtime.getRuntime().availableProcessors();
    try (Coding coding = new Coding(coder, cores, outcome -> show(outcome, run, outputs))) {
      boolean more = true;
      for (Path file : files) {
        more = more && readFile(press, file, coding);
      }
      if (more) {
        coding.finish();
      }
    } finally {
      outputs.forEach(Output::close);
    }
    run.end();
    Output.losses(outputs).forEach(terminal.err()::println);
    return run.exitCode();
  }

  private List<Output> outputs() {
    try {
      String version = spec.root().version()[0].replace("entente ", "");
      return Output.of(formats, terminal, new Provenance(version, terminal.clock().instant()));
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  private boolean readFile(PressReader press, Path file, Coding coding)
      throws InterruptedException {
    boolean more = true;
    try (Stream<Reading> readings = open(press, file)) {
      Iterator<Reading> each = readings.iterator();
      while (more && each.hasNext()) {
        more = coding.add(each.next());
      }
    }
    return more;
  }

  private Stream<Reading> open(PressReader press, Path file) {
    InputStream in = terminal.in();
    return file.toString().equals("-") ? press.read("-", in) : press.read(file);
  }

  /** Writes what became of an article; false where nobody reads what is written any more. */
  private boolean show(Coding.Outcome outcome, Run run, List<Output> outputs) {
    if (outcome instanceof Coding.NotRead refused) {
      run.refused(refused.message());
    } else if (outcome instanceof Coding.Failed failed) {
      run.failed(failed.id(), failed.problem());
    } else if (outcome instanceof Coding.Coded coded) {
      ArticleRecord record = confident(coded.record());
      run.read(() -> outputs.forEach(output -> output.write(record)));
    }
    return outputs.stream().noneMatch(Output::isBroken);
  }

  private ArticleRecord confident(ArticleRecord record) {
    return new ArticleRecord(
        record.article(),
        record.events().stream().filter(event -> event.confidence() >= minConfidence).toList(),
        record.statements(),
        record.mentions());
  }
}
