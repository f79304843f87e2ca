package org.entente.app;

import java.util.Locale;
import java.util.OptionalLong;
import org.entente.press.ExitCode;

/** Counts the articles of a run and shows on a terminal how far it is. */
final class Run {

  private static final int BAR = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private final boolean progress;
  private final OptionalLong expected;
  private long first;
  private int read;
  private int refused;
  private int failed;

  /**
   * @param progress whether to show how far the run is, where the terminal can
   * @param expected number of articles, where it is known
   */
  Run(Terminal terminal, boolean progress, OptionalLong expected) {
    this.terminal = terminal;
    this.progress = progress && terminal.progress();
    this.expected = expected;
    show();
  }

  /** One article has been read and printed by {@code print}. */
  void read(Runnable print) {
    read++;
    clear();
    print.run();
    show();
  }

  void refused(String message) {
    refused++;
    clear();
    terminal.err().println(message);
    show();
  }

  void failed(String id, Throwable problem) {
    failed++;
    clear();
    terminal.err().println("entente: article " + id + " could not be coded, please report it:");
    problem.printStackTrace(terminal.err());
    show();
  }

  private void clear() {
    if (progress) {
      terminal.err().print(CLEAR);
      terminal.err().flush();
    }
  }

  private void show() {
    if (progress) {
      terminal.err().print("\r" + line());
      terminal.err().flush();
    }
  }

  /**
   * "█████░░░░░ 12/40 articles · 3.1/s · 9 s left"; the rate is that behind the first article,
   * which waits for the parser.
   */
  private String line() {
    int done = read + refused + failed;
    long now = terminal.clock().millis();
    if (done == 1) {
      first = now;
    }
    StringBuilder line = new StringBuilder();
    if (expected.isPresent()) {
      long all = Math.max(expected.getAsLong(), done);
      int full = all == 0 ? 0 : (int) (BAR * done / all);
      line.append("█".repeat(full)).append("░".repeat(BAR - full)).append(' ');
      line.append(done).append('/').append(all).append(" articles");
    } else {
      line.append(done).append(" articles");
    }
    if (done == 0) {
      return line.append(" · loading the parser").toString();
    }
    if (done == 1) {
      return line.toString();
    }
    double rate = (done - 1) / Math.max((now - first) / 1000.0, 0.001);
    line.append(String.format(Locale.ROOT, " · %.1f/s", rate));
    if (expected.isPresent()) {
      line.append(" · ").append(time((expected.getAsLong() - done) / rate)).append(" left");
    }
    return line.toString();
  }

  private static String time(double seconds) {
    long whole = Math.max(0, Math.round(seconds));
    return whole < 100
        ? whole + " s"
        : whole < 6000 ? (whole + 30) / 60 + " min" : (whole + 1800) / 3600 + " h";
  }

  /** The summary, where it says more than the results themselves. */
  void end() {
    clear();
    if (refused + failed > 0) {
      terminal
          .err()
          .println(
              read
                  + " read, "
                  + refused
                  + " refused"
                  + (failed > 0 ? ", " + failed + " failed" : ""));
    }
  }

  /** The exit code of the run; see docs/errors.md. */
  int exitCode() {
    return failed > 0 ? ExitCode.INTERNAL.status() : ExitCode.of(read, refused).status();
  }
}
