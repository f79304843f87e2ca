package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Quote;
import org.entente.record.Party;
import org.entente.record.StoredEvent;

/** Shows events of the record to people. */
final class EventLines {

  private static final String BETWEEN = " · ";

  private final Terminal terminal;

  EventLines(Terminal terminal) {
    this.terminal = terminal;
  }

  /** An event in a few lines: what, when and where, by whom told, the words. */
  void print(StoredEvent event) {
    String kind = event.type() + (event.mode() == null ? "" : "/" + event.mode());
    String status = event.status().equals("actual") ? "" : " (" + event.status() + ")";
    String review = event.reviewed() == null ? "" : BETWEEN + event.reviewed();
    block("", event.reference() + "  " + event.day() + "  " + kind + status + review);
    block("    ", sentence(event));
    block("    ", facts(event));
    block("    ", "“" + event.evidence() + "”");
    terminal.out().println();
  }

  /** "Iran (IRN/GOV) and Belarus (BLR/GOV) strengthen their ties". */
  static String sentence(StoredEvent event) {
    Quote nothing = new Quote(0, 0, "");
    return Prose.of(
        new Event(
            event.reference(),
            event.type(),
            event.mode(),
            event.quad(),
            event.score(),
            List.of(),
            event.status(),
            actors(event.actors()),
            actors(event.recipients()),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            nothing,
            nothing,
            List.of(),
            List.of(),
            null,
            event.confidence()));
  }

  private static List<Actor> actors(List<Party> parties) {
    List<Actor> actors = new ArrayList<>();
    for (Party party : parties) {
      actors.add(
          new Actor(
              party.code(),
              null,
              null,
              party.name(),
              party.office(),
              Countries.name(party.side()),
              0,
              0));
    }
    return actors;
  }

  private static String facts(StoredEvent event) {
    List<String> facts = new ArrayList<>();
    if (event.place() != null) {
      facts.add(event.place() + (event.country() == null ? "" : ", " + event.country()));
    }
    if (!event.subjects().isEmpty()) {
      facts.add("on " + String.join(", ", event.subjects()));
    }
    if (!event.frameworks().isEmpty()) {
      facts.add("within " + String.join(", ", event.frameworks()));
    }
    facts.add(told(event));
    facts.add(String.format(Locale.ROOT, "confidence %.2f", event.confidence()));
    return String.join(BETWEEN, facts);
  }

  /** "3 reports, 2 independent sources (en, fr), first 2024-09-14". */
  static String told(StoredEvent event) {
    return counted(event.reports(), "report")
        + ", "
        + counted(event.sources(), "independent source")
        + " ("
        + String.join(", ", event.languages())
        + ")"
        + (event.firstReport() == null ? "" : ", first " + event.firstReport());
  }

  static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  void block(String indent, String text) {
    for (Lines.Line line : Lines.wrap(text, terminal.width() - indent.length(), 0, 0)) {
      terminal.out().println(indent + line.text());
    }
  }
}
