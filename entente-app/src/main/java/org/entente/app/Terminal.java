package org.entente.app;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What a command reads from and writes to.
 *
 * @param out results
 * @param err messages and progress
 * @param in standard input
 * @param coloured whether results may carry colours
 * @param progress whether {@code err} is a terminal that can show how far a run is
 * @param width columns of the terminal, at least {@value #NARROWEST}
 * @param clock tells today's date and how long a run takes
 */
record Terminal(
    PrintWriter out,
    PrintWriter err,
    InputStream in,
    boolean coloured,
    boolean progress,
    int width,
    Clock clock) {

  /** The same, its results going to a file. */
  Terminal writingTo(PrintWriter file) {
    return new Terminal(file, err, in, false, progress, USUAL, clock);
  }

  /** Width of lines where nobody says how wide the terminal is. */
  static final int USUAL = 80;

  /** Narrower terminals are written to as if they were this wide. */
  static final int NARROWEST = 40;

  /** Wider lines are hard to read. */
  private static final int WIDEST = 120;

  /**
   * The terminal that the launcher {@code ./entente} found: Java cannot ask whether standard output
   * and standard error are terminals, so the launcher says so in {@code entente.terminal} ("out",
   * "err" or both) and {@code entente.columns}.
   *
   * @param environment NO_COLOR (no-color.org) and TERM are heeded
   */
  static Terminal of(
      PrintWriter out,
      PrintWriter err,
      InputStream in,
      Map<String, String> environment,
      Properties launcher,
      Clock clock) {
    List<String> terminals = List.of(launcher.getProperty("entente.terminal", "").split(",", -1));
    boolean capable = !"dumb".equals(environment.get("TERM"));
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        out,
        err,
        in,
        capable && !plain && terminals.contains("out"),
        capable && terminals.contains("err"),
        width(launcher.getProperty("entente.columns", "")),
        clock);
  }

  private static int width(String columns) {
    if (!columns.matches("[0-9]{1,4}") || Integer.parseInt(columns) == 0) {
      return USUAL;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
  }
}
