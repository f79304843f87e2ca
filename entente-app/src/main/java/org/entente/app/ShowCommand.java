package org.entente.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.model.Quote;
import org.entente.record.ArticleLine;
import org.entente.record.Report;
import org.entente.record.StoredEvent;
import org.entente.record.export.RecordJson;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente show}: everything about one event. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Shows an event with all its reports: their sentences, why they were joined, how they were coded.",
    footer = {"", "Example: entente show E12"})
final class ShowCommand implements Callable<Integer> {

  /** Exit code where there is no such event. */
  static final int NONE = 1;

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "EVENT", description = "Name of the event, as E12.")
  private String event;

  @Option(names = "--json", description = "One JSON object instead of text.")
  private boolean json;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long id = References.number(spec, 'E', event);
    try (Store record = store.open()) {
      Optional<StoredEvent> found = record.event(id);
      if (found.isEmpty()) {
        terminal.err().println("entente: no event E" + id + " in " + record.location());
        return NONE;
      }
      List<Report> reports = record.reports(id);
      if (json) {
        var node = RecordJson.event(found.get());
        var list = node.putArray("tellings");
        reports.forEach(report -> list.add(RecordJson.report(report)));
        terminal.out().println(RecordJson.pretty(node));
      } else {
        print(found.get(), reports);
      }
    }
    return 0;
  }

  private void print(StoredEvent found, List<Report> reports) {
    EventLines lines = new EventLines(terminal);
    if (found.reports() == 0) {
      lines.block("", found.reference() + ": no article tells this event any more");
    } else {
      lines.print(found);
    }
    for (Report report : reports) {
      lines.block("", report.reference() + "  " + article(report.article()));
      if (!report.current()) {
        lines.block("    ", "told by a former version of the article");
      }
      lines.block("    ", "“" + report.event().evidence().text() + "”");
      for (Quote quote : report.event().mentions()) {
        lines.block("    ", "“" + quote.text() + "”");
      }
      if (!report.reasons().isEmpty()) {
        lines.block("    ", "joined at " + report.reasons());
      }
      for (String line : report.event().derivation()) {
        lines.block("    ", "by " + line);
      }
      lines.block(
          "    ",
          "coded by entente "
              + report.coding().analysis()
              + ", codebook "
              + report.coding().codebook());
      terminal.out().println();
    }
  }

  /** "2024-09-14 · cvn · fr · Accord signé à Minsk · https://..." */
  static String article(ArticleLine line) {
    StringBuilder text = new StringBuilder();
    String[] parts = {line.published(), line.outlet(), line.language(), line.title(), line.url()};
    for (String part : parts) {
      if (part != null) {
        text.append(text.isEmpty() ? "" : " · ").append(part);
      }
    }
    return text + (line.version() > 1 ? " · version " + line.version() : "");
  }
}
