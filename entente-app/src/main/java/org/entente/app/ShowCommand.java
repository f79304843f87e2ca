package org.entente.app;

import java.util.List;
import java.util.Optional;
import org.entente.model.Quote;
import org.entente.record.Report;
import org.entente.record.StoredEvent;
import org.entente.record.export.RecordJson;
import org.entente.record.export.Sheets;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente show}: everything about one event. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Shows an event with all its reports: their sentences, why they were joined, how they were coded.",
      "As CSV it has a line for each report."
    },
    footer = {"", "Example: entente show E12"})
final class ShowCommand extends Question {

  /** Exit code where there is no such event. */
  static final int NONE = 1;

  @Parameters(paramLabel = "EVENT", description = "Name of the event, as E12.")
  private String event;

  ShowCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int ask(Store record) {
    long asked = References.number(spec(), 'E', event);
    long id = record.joinedInto(asked).orElse(asked);
    if (id != asked) {
      terminal.err().println("entente: E" + asked + " was joined into E" + id);
    }
    Optional<StoredEvent> found = record.event(id);
    if (found.isEmpty()) {
      terminal.err().println("entente: no event E" + id + " in " + record.location());
      return NONE;
    }
    List<Report> reports = record.reports(id);
    switch (format()) {
      case text -> print(found.get(), reports);
      case csv -> print(reports, Sheets.REPORTS);
      default -> {
        var node = RecordJson.event(found.get());
        RecordJson.add(node, "tellings", RecordJson::report, reports);
        print(node);
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
      lines.hanging("", report.reference() + "  " + EventLines.article(report.article()));
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
}
