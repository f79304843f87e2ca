package org.entente.app;

import java.util.List;
import java.util.Locale;
import org.entente.record.ask.Timeline;

/** A timeline in characters: a bar to the left for conflict, to the right for cooperation. */
final class Chart {

  /** Columns for month, number of events and mean. */
  private static final int WORDS = 24;

  /** Most characters of a bar for a score of 10. */
  private static final int LONGEST = 20;

  private final Terminal terminal;
  private final int longest;

  Chart(Terminal terminal) {
    this.terminal = terminal;
    this.longest = Math.min(LONGEST, (terminal.width() - WORDS) / 2);
  }

  /** One line for each month. */
  void print(List<Timeline.Month> months) {
    boolean narrow = longest < "cooperation".length();
    line(
        "month",
        left(narrow ? "-" : "conflict"),
        " ",
        right(narrow ? "+" : "cooperation"),
        "events",
        "mean");
    for (Timeline.Month month : months) {
      String bar = "█".repeat((int) Math.round(Math.abs(month.score()) * longest / 10));
      line(
          month.month(),
          left(month.score() < 0 ? bar : ""),
          "│",
          right(month.score() > 0 ? bar : ""),
          Integer.toString(month.events()),
          month.events() == 0 ? "" : String.format(Locale.ROOT, "%+.1f", month.score()));
    }
    terminal.out().println();
  }

  private String left(String text) {
    return " ".repeat(longest - text.length()) + text;
  }

  private String right(String text) {
    return text + " ".repeat(longest - text.length());
  }

  private void line(
      String month, String left, String middle, String right, String events, String mean) {
    terminal
        .out()
        .println(
            String.format(
                    Locale.ROOT, "%-7s %s%s%s %6s %5s", month, left, middle, right, events, mean)
                .stripTrailing());
  }
}
