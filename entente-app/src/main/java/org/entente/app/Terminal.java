package org.entente.app;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;

/**
 * What a command reads from and writes to.
 *
 * @param out results
 * @param err messages and progress
 * @param in standard input
 * @param coloured whether results go to a terminal that shows colours
 * @param clock today's date
 */
record Terminal(PrintWriter out, PrintWriter err, InputStream in, boolean coloured, Clock clock) {

  /** Whether the process writes to a terminal and the user has not asked for plain text (no-color.org). */
  static boolean isColoured() {
    return System.console() != null && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
  }
}
