package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Span;

/** Finds the ends of sentences within a block. Abbreviations of the language do not end one. */
final class SentenceSplitter {
  private static final String CLOSING = "\"'\u00bb\u201d\u2019)]";
  private static final String OPENING = "\"'\u00ab\u201c\u2018([\u2014\u2013-";
  private final Rules rules;

  /**
   * What the language's file says; all in lower case, abbreviations without their last stop.
   *
   * @param titles abbreviations that never end a sentence ("m", "gen")
   * @param others abbreviations that end one before a starter only ("etc", "av")
   * @param starters words that begin a sentence when they are capitalised ("le", "the")
   */
  record Rules(Set<String> titles, Set<String> others, Set<String> starters) {}

  SentenceSplitter(Rules rules) {
    this.rules = rules;
  }

  /** The sentences of {@code block} in order, without the space around them. */
  List<Span> split(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      int end = -1;
      if (c == '\n') {
        int next = skipBlank(text, i, block.end());
        if (next < block.end() && (lineBreaks(text, i, next) > 1 || endsLine(text, start, i))) {
          end = i;
        }
      } else if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
        end = endAt(text, start, i, block.end());
      }
      if (end > 0) {
        add(sentences, text, start, end);
        start = end;
        i = end - 1;
        if (c == '\n') {
          i = end;
        }
      }
    }
    add(sentences, text, start, block.end());
    return sentences;
  }

  /** A line that ends in a stop, or is short like a title, is not continued on the next. */
  private static boolean endsLine(String text, int start, int end) {
    String line = text.substring(start, end).strip();
    return !line.isEmpty() && ".!?\u2026:;\u00bb\"".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static int lineBreaks(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        count++;
      }
    }
    return count;
  }

  /**
   * The end of the sentence whose last mark stands at {@code at}, or -1 where the mark ends none.
   */
  private int endAt(String text, int start, int at, int limit) {
    int end = at + 1;
    while (end < limit && ".!?\u2026".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean single = end == at + 1 && text.charAt(at) == '.';
    int closed = end;
    while (closed < limit
        && (CLOSING.indexOf(text.charAt(closed)) >= 0
            || isClosingAfterSpace(text, closed, limit))) {
      closed++;
    }
    int next = skipBlank(text, closed, limit);
    if (next >= limit) {
      return limit;
    }
    if (next == closed) {
      return gluedEnd(text, at, closed) ? closed : -1;
    }
    int first = next;
    while (first < limit
        && (OPENING.indexOf(text.charAt(first)) >= 0
            || Character.isSpaceChar(text.charAt(first)))) {
      first++;
    }
    if (first >= limit) {
      return limit;
    }
    char begin = text.charAt(first);
    if (!Character.isUpperCase(begin)
        && !Character.isTitleCase(begin)
        && !(Character.isDigit(begin) && single)) {
      return -1;
    }
    if (single && closed == end && isAbbreviation(text, start, at, wordAt(text, first))) {
      return -1;
    }
    return closed;
  }

  /** French puts a no-break space before the closing guillemet. */
  private static boolean isClosingAfterSpace(String text, int at, int limit) {
    return (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0' || text.charAt(at) == '\u202f')
        && at + 1 < limit
        && text.charAt(at + 1) == '\u00bb';
  }

  /**
   * "la paix.Le ministre": a stop between a lower-case word and a capitalised one, without the
   * space.
   */
  private static boolean gluedEnd(String text, int at, int closed) {
    return at >= 2
        && closed + 1 < text.length()
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(closed))
        && Character.isLowerCase(text.charAt(closed + 1))
        && noDotBefore(text, at);
  }

  private static boolean noDotBefore(String text, int at) {
    int i = at - 1;
    while (i >= 0 && !Character.isWhitespace(text.charAt(i))) {
      if (text.charAt(i) == '.' || text.charAt(i) == '/' || text.charAt(i) == '@') {
        return false;
      }
      i--;
    }
    return true;
  }

  private boolean isAbbreviation(String text, int start, int stop, String next) {
    int from = stop;
    while (from > start && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop);
    int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('\u2019'));
    word = word.substring(apostrophe + 1);
    while (!word.isEmpty() && OPENING.indexOf(word.charAt(0)) >= 0) {
      word = word.substring(1);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (rules.titles().contains(lower)) {
      return Character.isUpperCase(word.charAt(0));
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean initials = word.length() > 1 && word.indexOf('.') == 1;
    boolean number =
        word.length() == 1
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(next.charAt(0));
    return number
        || (initial || initials || rules.others().contains(lower))
            && !rules.starters().contains(next.toLowerCase(Locale.ROOT));
  }

  private static String wordAt(String text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, Math.max(to, from + 1));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int skipBlank(String text, int from, int limit) {
    int i = from;
    while (i < limit && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = skipBlank(text, start, end);
    int to = end;
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(new Span(from, to));
    }
  }
}
