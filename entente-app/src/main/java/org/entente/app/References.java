package org.entente.app;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The names E12, R34 and A56 by which events, reports and articles are called. */
final class References {

  private References() {}

  /**
   * The number in such a name.
   *
   * @param letter E, R or A
   */
  static long number(CommandSpec spec, char letter, String written) {
    String name = written.strip().toUpperCase(Locale.ROOT);
    if (!name.matches(letter + "?\\d{1,18}")) {
      throw new ParameterException(
          spec.commandLine(),
          "found \"" + written + "\"; allowed: a name such as " + letter + "12");
    }
    return Long.parseLong(name.replaceFirst("^" + letter, ""));
  }
}
