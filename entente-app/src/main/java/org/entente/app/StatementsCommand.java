package org.entente.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.record.SpokenLine;
import org.entente.record.export.RecordJson;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente statements}: who said what. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = "Shows what speakers said, the newest first.",
    footer = {"", "Example: entente statements --speaker IRN --about multilatéralisme"})
final class StatementsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StoreOption store;

  @Option(names = "--speaker", paramLabel = "SIDE", description = "Side of the speaker, as IRN.")
  private String speaker;

  @Option(names = "--about", paramLabel = "WORD", description = "A word of what was said.")
  private String about;

  @Option(names = "--json", description = "JSON Lines instead of text.")
  private boolean json;

  @Option(
      names = "--limit",
      defaultValue = "20",
      paramLabel = "N",
      description = "Most statements (20).")
  private int limit;

  StatementsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EventLines lines = new EventLines(terminal);
    try (Store record = store.open()) {
      String side = speaker == null ? null : speaker.strip().toUpperCase(Locale.ROOT);
      List<SpokenLine> found = record.statements(side, about, Math.max(1, limit));
      for (SpokenLine line : found) {
        if (json) {
          terminal.out().print(RecordJson.line(RecordJson.statement(line)) + "\n");
        } else {
          String name = line.name() == null ? "" : line.name() + " ";
          lines.block("", line.day() + " " + name + "(" + line.speaker() + "), " + line.kind());
          lines.block("    ", "“" + line.text().replaceAll("\\s+", " ").strip() + "”");
          lines.block(
              "    ", line.article().reference() + " " + ShowCommand.article(line.article()));
          terminal.out().println();
        }
      }
      if (!json) {
        terminal.err().println(EventLines.counted(found.size(), "statement"));
      }
    }
    return 0;
  }
}
