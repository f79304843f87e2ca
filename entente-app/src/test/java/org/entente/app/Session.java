package org.entente.app;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * One call of the command within this process, as seen from outside.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Session(int code, String out, String err) {

  /** The day on which every test runs. */
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  /** {@code entente ARGUMENTS}, its output going to a file. */
  static Session of(Object... arguments) {
    return with("", false, Terminal.USUAL, arguments);
  }

  /** The same with text at standard input. */
  static Session reading(String input, Object... arguments) {
    return with(input, false, Terminal.USUAL, arguments);
  }

  /** The same on a terminal of 72 columns that shows colours. */
  static Session onTerminal(Object... arguments) {
    return with("", true, 72, arguments);
  }

  /** The same with lines of so many columns. */
  static Session inColumns(int columns, Object... arguments) {
    return with("", false, columns, arguments);
  }

  private static Session with(String input, boolean terminal, int columns, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    byte[] in = input.getBytes(StandardCharsets.UTF_8);
    Terminal at =
        new Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            new ByteArrayInputStream(in),
            terminal,
            terminal,
            columns,
            CLOCK);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code = Main.commandLine(at).execute(words);
    return new Session(code, out.toString(), err.toString());
  }

  /** A file or folder of the project. */
  static Path project(String path) {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.exists(root.resolve("docs/errors.md"))) {
      root = root.getParent();
    }
    if (root == null) {
      throw new IllegalStateException("the tests run outside of the project");
    }
    return root.resolve(path);
  }
}
