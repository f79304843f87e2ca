package org.entente.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.codebook.Codebook;
import org.entente.press.PressReader;
import org.entente.record.source.Fetcher;
import org.entente.record.source.Sources;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente ingest}: articles into the record. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description =
        "Reads articles into the record; what is known already is passed over, what has changed replaces its former version.",
    footer = {
      "",
      "Examples: entente ingest news/ archive.warc.gz",
      "          entente ingest https://www.example.org/feed.xml",
      "Killed at any moment, the same command goes on where it was.",
      "Exit codes: 0 all read, 1 some refused, 2 wrong call, 3 nothing read, 4 store failed, 70 defect."
    })
final class IngestCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description =
          "File or folder (text, HTML, JSON Lines, RSS, Atom, ninjs, NewsML-G2, WARC; also .gz), address, or - for standard input.")
  private List<String> sources;

  @Mixin private StoreOption store;
  @Mixin private CodebookOption codebook;
  @Mixin private FetchOptions fetch;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at a time (default: one for each core).")
  private Integer threads;

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (threads != null && threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads " + threads + ": found no number from 1");
    }
    Codebook data = codebook.load();
    int cores = threads != null ? threads : Runtime.getRuntime().availableProcessors();
    try (Store record = store.open();
        Fetcher fetcher = fetch.fetcher();
        Ingestion ingestion = new Ingestion(terminal, record, data, cores, expected())) {
      PressReader press = new PressReader(Set.copyOf(data.languages()));
      Sources reader = new Sources(press, fetcher, fetch.follow());
      for (String source : sources) {
        reader.read(source, terminal.in(), ingestion);
      }
      ingestion.finish();
      ingestion.tally().end();
      return ingestion.tally().exitCode();
    }
  }

  /** Number of articles where it can be told before reading: not for packed files and addresses. */
  private OptionalLong expected() {
    boolean countable =
        terminal.progress()
            && sources.stream().noneMatch(s -> Sources.isAddress(s) || s.endsWith(".gz"));
    return countable ? Workload.of(sources.stream().map(Path::of).toList()) : OptionalLong.empty();
  }

  /** How addresses are asked. */
  static final class FetchOptions {

    /** Between two questions to one host. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Option(
        names = "--allow-private",
        description =
            "Also follow addresses in private networks, as of a server in your own house.")
    private boolean allowPrivate;

    @Option(
        names = "--no-follow",
        description = "Read the teasers of feeds as they are instead of following their links.")
    private boolean teasers;

    @Option(
        names = "--timeout",
        paramLabel = "SECONDS",
        defaultValue = "30",
        description = "Longest time for one address (default 30).")
    private int seconds;

    Fetcher fetcher() {
      return new Fetcher(Duration.ofSeconds(Math.max(1, seconds)), allowPrivate, PAUSE);
    }

    boolean follow() {
      return !teasers;
    }
  }
}
