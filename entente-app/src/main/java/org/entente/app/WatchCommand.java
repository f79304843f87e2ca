package org.entente.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.codebook.Codebook;
import org.entente.press.PressReader;
import org.entente.record.FeedState;
import org.entente.record.RecordException;
import org.entente.record.source.FeedList;
import org.entente.record.source.FeedTurn;
import org.entente.record.source.Fetched;
import org.entente.record.source.Fetcher;
import org.entente.record.source.Sources;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente watch}: reads feeds again and again. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description =
        "Reads feeds into the record until it is stopped. Feeds that have not changed send nothing; those that fail are asked more rarely; robots.txt and its delays are heeded.",
    footer = {"", "Example: entente watch feeds.yaml"})
final class WatchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StoreOption store;
  @Mixin private CodebookOption codebook;
  @Mixin private IngestCommand.FetchOptions fetch;

  @Parameters(paramLabel = "FEEDS", description = "YAML file with a list \"feeds\" of addresses.")
  private Path file;

  @Option(names = "--once", description = "Ask every feed once and end.")
  private boolean once;

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    FeedList list = FeedList.read(file);
    Codebook data = codebook.load();
    Instant start = terminal.clock().instant();
    List<FeedTurn> turns = list.feeds().stream().map(feed -> new FeedTurn(feed, start)).toList();
    int cores = Runtime.getRuntime().availableProcessors();
    try (Store record = store.open();
        Fetcher fetcher = fetch.fetcher();
        Ingestion ingestion = new Ingestion(terminal, record, data, cores, OptionalLong.empty())) {
      PressReader press = new PressReader(Set.copyOf(data.languages()));
      Sources sources = new Sources(press, fetcher, fetch.follow());
      if (once) {
        for (FeedTurn turn : turns) {
          ask(turn, record, fetcher, sources, ingestion);
        }
        ingestion.tally().end();
        return ingestion.tally().exitCode();
      }
      while (true) {
        FeedTurn next = turns.stream().min(Comparator.comparing(FeedTurn::next)).orElseThrow();
        long wait = Duration.between(terminal.clock().instant(), next.next()).toMillis();
        if (wait > 0) {
          Thread.sleep(wait);
        }
        ask(next, record, fetcher, sources, ingestion);
        ingestion.tally().end();
      }
    }
  }

  private void ask(
      FeedTurn turn, Store record, Fetcher fetcher, Sources sources, Ingestion ingestion)
      throws InterruptedException {
    try {
      Fetched fetched = fetcher.get(turn.url(), record.feed(turn.url()).orElse(null));
      if (!fetched.unchanged()) {
        sources.document(fetched, ingestion);
        ingestion.finish();
        // Only now: had the articles been lost on the way, the feed must send them again.
        record.keep(
            new FeedState(turn.url(), fetched.etag(), fetched.modified()),
            terminal.clock().instant());
      }
      turn.answered(terminal.clock().instant());
    } catch (RecordException failed) {
      if (failed.problem().isOfStore()) {
        throw failed;
      }
      ingestion.tally().refused(failed.problem().name(), failed.getMessage());
      Duration pause = turn.failed(terminal.clock().instant());
      terminal
          .err()
          .println("entente: asked again in " + pause.toMinutes() + " min: " + turn.url());
    }
  }
}
