package org.entente.app;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a terminal, keeping track of a stretch that is to stand out. */
final class Lines {

  /**
   * One line.
   *
   * @param from where in the line the stretch begins
   * @param to where in the line it ends; equal to {@code from} where it has no part in the line
   */
  record Line(String text, int from, int to) {}

  private Lines() {}

  /**
   * The text in lines; any white space counts as one blank, a word longer than the line stands
   * alone.
   *
   * @param width characters in a line
   * @param from where in the text the stretch begins
   * @param to where it ends
   */
  static List<Line> wrap(String text, int width, int from, int to) {
    List<Line> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int start = -1;
    int end = -1;
    int at = 0;
    while (at < text.length()) {
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      int wordEnd = at;
      while (wordEnd < text.length() && !isBlank(text.charAt(wordEnd))) {
        wordEnd++;
      }
      if (line.length() > 0 && line.length() + 1 + wordEnd - at > width) {
        lines.add(line(line, start, end));
        line.setLength(0);
        start = -1;
      }
      if (wordEnd > at) {
        int before = line.length();
        line.append(before > 0 ? " " : "").append(text, at, wordEnd);
        int shift = line.length() - wordEnd;
        int first = Math.max(from, at);
        int last = Math.min(to, wordEnd);
        if (first < last) {
          start = start < 0 ? first + shift : start;
          end = last + shift;
        }
      }
      at = wordEnd;
    }
    if (line.length() > 0) {
      lines.add(line(line, start, end));
    }
    return lines;
  }

  private static Line line(StringBuilder text, int start, int end) {
    return start < 0 ? new Line(text.toString(), 0, 0) : new Line(text.toString(), start, end);
  }

  /** White space at which a line may break; no-break spaces hold their words together. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }
}
