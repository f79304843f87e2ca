package org.entente.record.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.record.Party;
import org.entente.record.StoredEvent;

/** Events as CSV (RFC 4180): one line each, several values in one column joined by "; ". */
public final class EventCsv {

  /** The columns in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "day",
          "date",
          "type",
          "mode",
          "status",
          "quad",
          "score",
          "confidence",
          "actors",
          "actor_names",
          "recipients",
          "recipient_names",
          "place",
          "country",
          "latitude",
          "longitude",
          "subjects",
          "frameworks",
          "reports",
          "sources",
          "languages",
          "first_report",
          "evidence");

  private EventCsv() {}

  /** The first line. */
  public static String header() {
    return String.join(",", COLUMNS);
  }

  /** The line of an event. */
  public static String line(StoredEvent event) {
    return line(
        event.reference(),
        event.day(),
        event.date(),
        event.type(),
        event.mode(),
        event.status(),
        event.quad(),
        event.score(),
        event.confidence(),
        codes(event.actors()),
        names(event.actors()),
        codes(event.recipients()),
        names(event.recipients()),
        event.place(),
        event.country(),
        event.latitude(),
        event.longitude(),
        String.join("; ", event.subjects()),
        String.join("; ", event.frameworks()),
        event.reports(),
        event.sources(),
        String.join("; ", event.languages()),
        event.firstReport(),
        event.evidence());
  }

  /** A line of these values. */
  public static String line(Object... values) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      line.append(i == 0 ? "" : ",").append(field(values[i]));
    }
    return line.toString();
  }

  private static String field(Object value) {
    String text = value == null ? "" : value.toString();
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  private static String codes(List<Party> parties) {
    return parties.stream().map(Party::code).collect(Collectors.joining("; "));
  }

  private static String names(List<Party> parties) {
    return parties.stream()
        .map(Party::name)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }
}
