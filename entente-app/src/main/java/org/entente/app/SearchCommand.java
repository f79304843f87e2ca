package org.entente.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.ArticleLine;
import org.entente.record.export.RecordJson;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente search}: articles that hold words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description =
        "Finds articles of the record that hold all words, in any of its languages, best first.",
    footer = {"", "Example: entente search accord frontière"})
final class SearchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StoreOption store;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORD",
      description = "Words, accents need not be written.")
  private List<String> words;

  @Option(names = "--json", description = "JSON Lines instead of text.")
  private boolean json;

  @Option(
      names = "--limit",
      defaultValue = "20",
      paramLabel = "N",
      description = "Most articles (20).")
  private int limit;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store record = store.open()) {
      List<ArticleLine> found = record.search(String.join(" ", words), Math.max(1, limit));
      for (ArticleLine line : found) {
        terminal
            .out()
            .println(
                json
                    ? RecordJson.line(RecordJson.article(line))
                    : line.reference() + " " + ShowCommand.article(line));
      }
      if (!json) {
        terminal.err().println(EventLines.counted(found.size(), "article"));
      }
    }
    return 0;
  }
}
