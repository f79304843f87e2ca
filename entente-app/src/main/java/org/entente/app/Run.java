package org.entente.app;

import java.util.Locale;
import org.entente.press.ExitCode;

/** Counts the articles of a run and shows how far it is. */
final class Run {

  private final Terminal terminal;
  private final boolean progress;
  private int read;
  private int refused;
  private int failed;

  /**
   * @param several whether there is more than one article to expect
   */
  Run(Terminal terminal, boolean several) {
    this.terminal = terminal;
    this.progress = several && terminal.coloured();
  }

  void read(String id) {
    read++;
    if (progress) {
      terminal.err().print(String.format(Locale.ROOT, "\r%6d read, %d refused  %-40.40s", read, refused + failed, id));
      terminal.err().flush();
    }
  }

  void refused(String message) {
    refused++;
    terminal.err().println(message);
  }

  void failed(String id, RuntimeException problem) {
    failed++;
    terminal.err().println("entente: article " + id + " could not be coded, please report it:");
    problem.printStackTrace(terminal.err());
  }

  /** The summary, where it says more than the results themselves. */
  void end() {
    if (progress) {
      terminal.err().print("\r\u001b[K");
    }
    if (refused + failed > 0) {
      terminal.err().println(read + " read, " + refused + " refused" + (failed > 0 ? ", " + failed + " failed" : ""));
    }
  }

  /** The exit code of the run; see docs/errors.md. */
  int exitCode() {
    return failed > 0 ? Failures.INTERNAL : ExitCode.of(read, refused).status();
  }
}
