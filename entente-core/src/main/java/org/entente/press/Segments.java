package org.entente.press;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Cuts a text into segments: paragraphs, headings, single lines. Blank lines always part segments.
 * Consecutive lines are one segment where the text is wrapped at a column (each line is as full as
 * the next word allows) or where a line goes on in a small letter; otherwise every line is a
 * segment of its own.
 */
final class Segments {

  /** Signs that open an item of a list or a pointer to another article. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:[-–—*•·‣▪■●○]\\s+|\\d{1,2}[.)]\\s+|[a-z]\\)\\s+|(?:>{1,3}|»{1,2}|►|▶|→|➤|➡|⇒)\\s*)");

  private static final int NARROWEST_COLUMN = 40;
  private static final int WIDEST_COLUMN = 110;

  /**
   * Line breaks by which a text shows its column; fewer must also stop in the middle of a sentence.
   */
  private static final int ENOUGH_BREAKS = 3;

  private final CharSequence text;
  private final List<Line> lines = new ArrayList<>();
  private final int column;

  /** A line without the blanks around it; {@code group} counts the blank lines before it. */
  private record Line(int start, int end, int indent, int group) {
    int length() {
      return end - start;
    }
  }

  private Segments(CharSequence text, int from, int to) {
    this.text = text;
    splitLines(from, to);
    this.column = column();
  }

  /** The segments between the two places, in their order, without blanks around them. */
  static List<Span> of(CharSequence text, int from, int to) {
    return new Segments(text, from, to).joined();
  }

  /** The length of the sign with which an item of a list opens at this place, or 0. */
  static int sign(CharSequence text, int from, int to) {
    Matcher matcher = SIGN.matcher(text).region(from, Math.min(to, from + 8));
    return matcher.lookingAt() && matcher.end() < to ? matcher.end() - from : 0;
  }

  private void splitLines(int from, int to) {
    int group = 0;
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && !isLineEnd(text.charAt(end))) {
        end++;
      }
      int start = Characters.skipBlank(text, at, end);
      if (start == end) {
        group++;
      } else {
        lines.add(new Line(start, Characters.trimEnd(text, start, end), start - at, group));
      }
      boolean twofold = end + 1 < to && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      at = end + (twofold ? 2 : 1);
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private List<Span> joined() {
    List<Span> segments = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int last = segments.size() - 1;
      if (i > 0 && goesOn(lines.get(i - 1), line)) {
        segments.set(last, new Span(segments.get(last).start(), line.end));
      } else {
        segments.add(new Span(line.start, line.end));
      }
    }
    return segments;
  }

  private boolean goesOn(Line line, Line next) {
    if (line.group != next.group || sign(text, next.start, next.end) > 0) {
      return false;
    }
    char first = text.charAt(next.start);
    boolean complete = Characters.endsSentence(text, line.start, line.end);
    if (Character.isLowerCase(first) && !complete) {
      return true;
    }
    if (sign(text, line.start, line.end) > 0) {
      return next.indent > line.indent && column > 0;
    }
    return column > 0 && isFull(line, next, column);
  }

  /** The column at which the text is wrapped, or 0 where its line ends mean more than that. */
  private int column() {
    int widest = 0;
    List<Line> broken = new ArrayList<>();
    List<Line> nexts = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (line.group == next.group && sign(text, next.start, next.end) == 0) {
        broken.add(line);
        nexts.add(next);
        widest = Math.max(widest, line.length());
      }
    }
    if (widest < NARROWEST_COLUMN || widest > WIDEST_COLUMN) {
      return 0;
    }
    int full = 0;
    int complete = 0;
    for (int i = 0; i < broken.size(); i++) {
      full += isFull(broken.get(i), nexts.get(i), widest) ? 1 : 0;
      complete += Characters.endsSentence(text, broken.get(i).start, broken.get(i).end) ? 1 : 0;
    }
    boolean wrapped = full * 4 >= broken.size() * 3 && complete * 2 <= broken.size();
    return wrapped && (broken.size() >= ENOUGH_BREAKS || complete == 0) ? widest : 0;
  }

  /**
   * Whether the first word of the next line would not have fitted into the line; two characters of
   * slack.
   */
  private boolean isFull(Line line, Line next, int width) {
    int word = next.start;
    while (word < next.end && !Characters.isBlank(text.charAt(word))) {
      word++;
    }
    return line.length() + 1 + (word - next.start) > width - 2;
  }
}
