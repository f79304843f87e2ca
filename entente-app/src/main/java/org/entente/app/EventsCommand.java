package org.entente.app;

import java.util.List;
import org.entente.record.StoredEvent;
import org.entente.record.export.RecordJson;
import org.entente.record.export.Sheets;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente events}: events of the record. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Shows events of the record, the newest first.",
    footer = {
      "",
      "Example: entente events --between IRN,BLR --type AGREE --since 2024-09 --subject mining"
    })
final class EventsCommand extends Question {

  private static final int USUAL = 50;

  @Mixin private QueryOptions question;
  @Mixin private SpanOption span;
  @Mixin private LimitOption limit;

  EventsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int ask(Store record) {
    int most = limit.or(USUAL);
    List<StoredEvent> events = record.events(question.query(record, span, most));
    if (events.isEmpty()) {
      question.explainNothing();
    }
    print(events, Sheets.EVENTS, RecordJson::event, new EventLines(terminal)::print);
    count(events, most, "event");
    return 0;
  }
}
