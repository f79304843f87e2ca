package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.record.ask.Standing;

/** Standing knowledge in words. */
final class StandingLines {

  /** What a member and an organisation have to do with each other. */
  private static final Map<String, String> STEPS =
      Map.of(
          "applied", "asked to join",
          "accepted", "was accepted by",
          "refused", "was refused by",
          "joined", "joined",
          "suspended", "was suspended by",
          "readmitted", "was readmitted by",
          "left", "left");

  private StandingLines() {}

  /**
   * "Iran and Belarus · signed 2024-09-13 · until 2026 · on mining · E3 “...”".
   *
   * @param day the day (ISO) on which it is told
   */
  static String line(Standing standing, String day) {
    List<String> parts = new ArrayList<>();
    String parties = names(standing.parties());
    switch (standing.kind()) {
      case MEMBERSHIP -> {
        parts.add(parties + " " + STEPS.get(standing.state()) + " " + names(standing.towards()));
        parts.add(standing.since() + (standing.ended() == null ? "" : " to " + ended(standing)));
      }
      case AGREEMENT -> {
        parts.add(parties);
        parts.add(standing.state() + " " + standing.since());
        if (standing.until() != null) {
          parts.add((standing.holds(day) ? "until " : "ended ") + standing.until());
        }
      }
      case SANCTIONS -> {
        parts.add(parties + " on " + names(standing.towards()));
        parts.add("imposed " + standing.since() + end(standing, "lifted"));
        if (standing.ended() == null) {
          parts.add(force(standing, day));
        }
      }
      case RELATIONS -> {
        parts.add(parties);
        String what = standing.state().equals("broken") ? "relations broken " : "envoys withdrawn ";
        parts.add(what + standing.since() + end(standing, "restored"));
      }
    }
    if (!standing.subjects().isEmpty()) {
      parts.add("on " + String.join(", ", standing.subjects()));
    }
    parts.add(standing.shown().reference());
    return String.join(" · ", parts) + " “" + standing.shown().evidence() + "”";
  }

  private static String force(Standing standing, String day) {
    if (standing.holds(day)) {
      return standing.until() == null ? "in force" : "in force until " + standing.until();
    }
    return standing.until() == null ? "not yet in force" : "ended " + standing.until();
  }

  private static String end(Standing standing, String how) {
    return standing.ended() == null ? "" : ", " + how + " " + ended(standing);
  }

  private static String ended(Standing standing) {
    return standing.until() + " (" + standing.ended().reference() + ")";
  }

  private static String names(List<String> sides) {
    return sides.stream().map(Sides::name).collect(Collectors.joining(" and "));
  }
}
