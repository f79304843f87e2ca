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
   * alone. Wide characters are words of their own.
   *
   * @param width columns of a line
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
      String between = "";
      while (at < text.length() && isBlank(text.charAt(at))) {
        between = " ";
        at++;
      }
      int wordEnd = wordEnd(text, at);
      String word = text.substring(at, wordEnd);
      if (line.length() > 0
          && Columns.of(line) + between.length() + Columns.of(word) > width
          && wordEnd > at) {
        lines.add(line(line, start, end));
        line.setLength(0);
        start = -1;
      }
      if (wordEnd > at) {
        line.append(line.length() > 0 ? between : "").append(word);
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

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      boolean wide = Columns.isWide(text.codePointAt(end));
      if (wide && end > from) {
        return end;
      }
      end += Character.charCount(text.codePointAt(end));
      if (wide) {
        return end;
      }
    }
    return end;
  }

  private static Line line(StringBuilder text, int start, int end) {
    return start < 0 ? new Line(text.toString(), 0, 0) : new Line(text.toString(), start, end);
  }

  /** White space at which a line may break; no-break spaces hold their words together. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }
}
