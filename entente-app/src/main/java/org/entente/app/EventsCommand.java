package org.entente.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.StoredEvent;
import org.entente.record.export.EventCsv;
import org.entente.record.export.RecordJson;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente events}: events of the record. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Shows events of the record, the newest first.",
    footer = {
      "",
      "Example: entente events --between IRN,BLR --type AGREE --since 2024-09 --subject mining"
    })
final class EventsCommand implements Callable<Integer> {

  /** Formats of the answers. */
  enum Format {
    /** For people. */
    text,
    /** One JSON array. */
    json,
    /** One JSON object per line. */
    jsonl,
    /** Comma-separated values with a header. */
    csv
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private QueryOptions question;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text (default), json, jsonl or csv.")
  private Format format;

  @Option(
      names = "--limit",
      defaultValue = "50",
      paramLabel = "N",
      description = "Most events shown (default 50).")
  private int limit;

  EventsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(
          spec.commandLine(), "--limit " + limit + ": found no number from 1");
    }
    try (Store record = store.open()) {
      List<StoredEvent> events = record.events(question.query(limit));
      print(events);
    }
    return 0;
  }

  private void print(List<StoredEvent> events) {
    switch (format) {
      case text -> {
        events.forEach(new EventLines(terminal)::print);
        terminal
            .err()
            .println(
                events.size() == limit
                    ? "the newest " + limit + " events; more with --limit"
                    : EventLines.counted(events.size(), "event"));
      }
      case json -> {
        var array = RecordJson.object().putArray("events");
        events.forEach(event -> array.add(RecordJson.event(event)));
        terminal.out().println(RecordJson.pretty(array));
      }
      case jsonl ->
          events.forEach(
              event -> terminal.out().print(RecordJson.line(RecordJson.event(event)) + "\n"));
      case csv -> {
        terminal.out().print(EventCsv.header() + "\r\n");
        events.forEach(event -> terminal.out().print(EventCsv.line(event) + "\r\n"));
      }
    }
  }
}
