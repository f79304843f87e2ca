package org.entente.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.Event;

/**
 * An event as the examples of the codebook write it: {@code SANCTION.expel MLI/GOV -> FRA/GOV
 * (future)}.
 */
record ExpectedEvent(
    String type, String mode, List<String> actors, List<String> recipients, String status) {

  private static final Pattern NOTATION =
      Pattern.compile(
          "([A-Z]+)(?:\\.([a-z-]+))?\\s+([^>()]*?)(?:\\s*->\\s*([^()]*?))?(?:\\s*\\(([a-z]+)\\))?");

  static List<ExpectedEvent> parse(String notation) {
    List<ExpectedEvent> events = new ArrayList<>();
    if (notation.equals("none")) {
      return events;
    }
    for (String one : notation.split(";")) {
      Matcher matcher = NOTATION.matcher(one.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "not an event: '" + one + "'; write TYPE.mode ACTOR + ACTOR -> RECIPIENT (status)");
      }
      events.add(
          new ExpectedEvent(
              matcher.group(1),
              matcher.group(2),
              codes(matcher.group(3)),
              codes(matcher.group(4)),
              matcher.group(5)));
    }
    return events;
  }

  private static List<String> codes(String joined) {
    if (joined == null || joined.isBlank()) {
      return List.of();
    }
    TreeSet<String> codes = new TreeSet<>();
    for (String code : joined.split("\\+")) {
      codes.add(code.strip());
    }
    return List.copyOf(codes);
  }

  private static List<String> codes(List<Actor> actors) {
    return List.copyOf(new TreeSet<>(actors.stream().map(Actor::code).toList()));
  }

  boolean matches(Event event) {
    boolean real = event.status().equals("actual") || event.status().equals("historical");
    return type.equals(event.type())
        && (mode == null || mode.equals(event.mode()))
        && actors.equals(codes(event.actors()))
        && recipients.equals(codes(event.recipients()))
        && (status == null ? real : status.equals(event.status()));
  }

  static String describe(Event event) {
    return event.type()
        + (event.mode() == null ? "" : "." + event.mode())
        + " "
        + String.join(" + ", codes(event.actors()))
        + (event.recipients().isEmpty()
            ? ""
            : " -> " + String.join(" + ", codes(event.recipients())))
        + " ("
        + event.status()
        + ") by "
        + event.derivation();
  }

  /**
   * What is wrong with the events found, or the empty string. Events that did not take place are
   * asked for only where a status is written.
   */
  static String difference(List<ExpectedEvent> expected, List<Event> found) {
    List<Event> left = new ArrayList<>(found);
    StringBuilder wrong = new StringBuilder();
    for (ExpectedEvent one : expected) {
      Event match = left.stream().filter(one::matches).findFirst().orElse(null);
      if (match == null) {
        wrong.append("\n  missing ").append(one);
      } else {
        left.remove(match);
      }
    }
    for (Event event : left) {
      if (event.status().equals("actual") || event.status().equals("historical")) {
        wrong.append("\n  not expected ").append(describe(event));
      }
    }
    return wrong.toString();
  }
}
