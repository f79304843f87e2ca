package org.entente.press;

import java.util.Objects;

/**
 * Why an article was refused, in terms of what its writer can change.
 *
 * @param code which error; its entry in docs/errors.md says what to do
 * @param file name of the file, "-" for standard input
 * @param line line of the file from 1, or 0 where the error is that of the whole file
 * @param column column of the line from 1, or 0 where it is that of the whole line
 * @param found what stands there, shortened to one line
 * @param allowed what may stand there
 */
public record ReadingError(
    ErrorCode code, String file, int line, int column, String found, String allowed) {

  private static final int LONGEST_FOUND = 80;

  /** Checks the texts and shortens what was found to one line. */
  public ReadingError {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(allowed, "allowed");
    found = oneLine(found);
  }

  /**
   * The whole error as one line for people: {@code E07 news.jsonl:3:15 broken JSON: found ...,
   * allowed ...}.
   */
  public String message() {
    StringBuilder message = new StringBuilder().append(code).append(' ').append(file);
    if (line > 0) {
      message.append(':').append(line);
      if (column > 0) {
        message.append(':').append(column);
      }
    }
    return message
        .append(' ')
        .append(code.title())
        .append(": found ")
        .append(found)
        .append("; allowed: ")
        .append(allowed)
        .toString();
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .limit(LONGEST_FOUND)
        .map(c -> Character.isISOControl(c) || isLoneSurrogate(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST_FOUND
        ? line.append("...").toString()
        : line.toString();
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
  }
}
