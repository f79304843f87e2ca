package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Quote;
import org.entente.record.ArticleLine;
import org.entente.record.Party;
import org.entente.record.SpokenLine;
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
              name(party),
              party.office(),
              Sides.name(party.side()),
              0,
              0));
    }
    return actors;
  }

  /** Organisations go by their English name, whatever the language of the article. */
  private static String name(Party party) {
    boolean organisation = party.side().indexOf(':') > 0 && party.office() == null;
    return organisation ? Sides.name(party.side()) : party.name();
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

  /** "CONSULT 12, AGREE 3", the most frequent first. */
  static String types(Map<String, Integer> types) {
    return types.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(type -> type.getKey() + " " + type.getValue())
        .collect(Collectors.joining(", "));
  }

  /** "2024-09-13" or "2024-09-13 to 2024-10-01". */
  static String span(String first, String last) {
    return first.equals(last) ? first : first + " to " + last;
  }

  /** "2024-09-14 · cvn · fr · Accord signé à Minsk · https://..." */
  static String article(ArticleLine line) {
    String version = line.version() > 1 ? "version " + line.version() : null;
    return Stream.of(
            line.published(), line.outlet(), line.language(), line.title(), line.url(), version)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(BETWEEN));
  }

  /** A statement: who, when, the words, where. */
  void print(SpokenLine line) {
    String name = line.name() == null ? Sides.name(side(line.speaker())) : line.name();
    block("", line.day() + " " + name + " (" + line.speaker() + "), " + line.kind());
    block("    ", "“" + line.text().replaceAll("\\s+", " ").strip() + "”");
    block("    ", line.article().reference() + " " + article(line.article()));
    terminal.out().println();
  }

  private static String side(String code) {
    int sector = code.indexOf('/');
    return sector < 0 ? code : code.substring(0, sector);
  }

  /** A title with its lines, and an empty line; nothing where there are none. */
  <T> void section(String title, List<T> all, Consumer<T> line) {
    if (!all.isEmpty()) {
      terminal.out().println(title);
      all.forEach(line);
      terminal.out().println();
    }
  }

  /** A text whose lines behind the first stand further in. */
  void hanging(String indent, String text) {
    String further = indent + "    ";
    List<Lines.Line> wrapped = Lines.wrap(text, terminal.width() - further.length(), 0, 0);
    for (int i = 0; i < wrapped.size(); i++) {
      terminal.out().println((i == 0 ? indent : further) + wrapped.get(i).text());
    }
  }

  void block(String indent, String text) {
    for (Lines.Line line : Lines.wrap(text, terminal.width() - indent.length(), 0, 0)) {
      terminal.out().println(indent + line.text());
    }
  }
}
