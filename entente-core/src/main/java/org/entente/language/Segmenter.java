package org.entente.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Block;
import org.entente.model.Span;

/**
 * Takes from a sentence what would derail the parser: the label before a headline ("URGENT/"), its
 * topic ("Mali :") and the words in parentheses. Each part is parsed by itself and put back
 * afterwards.
 */
final class Segmenter {
  private static final Pattern LEADING =
      Pattern.compile("^(?:[>\u00bb\u2022\u25cf\u25ba\u25b6*|\\-\u2013\u2014\\s]+)");
  private static final Pattern LABEL =
      Pattern.compile("^([\\p{L}\\d ]{3,20}?)\\s*[/:|\\-\u2013\u2014]\\s*(?=\\S)");
  private static final Pattern TOPIC =
      Pattern.compile(
          "^([^:\u00ab\"\u201c]{2,70}?)\\s?:\\s+(?=\\S)|^([^:]{2,70}?)[ \u00a0\u202f]:(?=\\S)");
  private static final Pattern SLASH_TOPIC =
      Pattern.compile("^(\\p{Lu}[\\p{L}'\u2019-]{2,20})/(?=\\p{Lu}[\\p{L}'\u2019-]{2,20}\\s?:)");
  private static final Pattern ASIDE =
      Pattern.compile("\\(([^()]{1,300})\\)|\\[([^\\[\\]]{1,300})\\]");
  private final Set<String> labels;

  /** What a part of a sentence is. */
  enum Kind {
    /** The sentence itself. */
    CLAUSE,
    /** What a headline is about. */
    TOPIC,
    /** Words in parentheses. */
    ASIDE,
    /** Characters that no parser sees: labels, bullets, brackets. */
    MARK
  }

  /** A part of a sentence; asides lie within the clause. */
  record Segment(Kind kind, Span span) {}

  Segmenter(Set<String> labels) {
    this.labels = labels;
  }

  /** The parts in the order of the text; exactly one of them is the clause. */
  List<Segment> segment(String text, Span sentence, Block.Kind kind) {
    List<Segment> segments = new ArrayList<>();
    int start = mark(segments, LEADING, text, sentence.start(), sentence.end());
    boolean headline = kind != Block.Kind.PARAGRAPH;
    start = label(segments, text, start, sentence.end());
    if (headline) {
      start = topic(segments, SLASH_TOPIC, text, start, sentence.end());
      start = topic(segments, TOPIC, text, start, sentence.end());
    }
    if (start >= sentence.end()) {
      return List.of(new Segment(Kind.CLAUSE, sentence));
    }
    Span clause = new Span(start, sentence.end());
    segments.add(new Segment(Kind.CLAUSE, clause));
    Matcher aside = ASIDE.matcher(text).region(clause.start(), clause.end());
    while (aside.find()) {
      if (aside.start() == clause.start() && aside.end() >= clause.end() - 1) {
        continue;
      }
      int group = aside.group(1) != null ? 1 : 2;
      segments.add(new Segment(Kind.MARK, new Span(aside.start(), aside.start() + 1)));
      segments.add(new Segment(Kind.ASIDE, new Span(aside.start(group), aside.end(group))));
      segments.add(new Segment(Kind.MARK, new Span(aside.end() - 1, aside.end())));
    }
    segments.sort(Comparator.comparingInt(s -> s.span().start()));
    return segments;
  }

  private static int mark(
      List<Segment> segments, Pattern pattern, String text, int start, int end) {
    Matcher matcher = pattern.matcher(text).region(start, end);
    if (matcher.find() && matcher.end() < end) {
      String seen = matcher.group().strip();
      if (!seen.isEmpty()) {
        int from = start + matcher.group().indexOf(seen.charAt(0));
        segments.add(new Segment(Kind.MARK, new Span(from, from + seen.length())));
      }
      return matcher.end();
    }
    return start;
  }

  private int label(List<Segment> segments, String text, int start, int end) {
    Matcher matcher = LABEL.matcher(text).region(start, end);
    if (matcher.find() && labels.contains(matcher.group(1).strip().toLowerCase(Locale.ROOT))) {
      segments.add(new Segment(Kind.MARK, new Span(start, trimmed(text, start, matcher.end()))));
      return matcher.end();
    }
    return start;
  }

  private static int topic(
      List<Segment> segments, Pattern pattern, String text, int start, int end) {
    Matcher matcher = pattern.matcher(text).region(start, end);
    if (matcher.find()) {
      int group = matcher.groupCount() > 1 && matcher.group(1) == null ? 2 : 1;
      segments.add(
          new Segment(Kind.TOPIC, new Span(start, trimmed(text, start, matcher.end(group)))));
      int from = matcher.end(group);
      while (Character.isSpaceChar(text.charAt(from))) {
        from++;
      }
      segments.add(new Segment(Kind.MARK, new Span(from, from + 1)));
      return matcher.end();
    }
    return start;
  }

  private static int trimmed(String text, int start, int end) {
    int to = end;
    while (to > start + 1
        && (Character.isWhitespace(text.charAt(to - 1))
            || Character.isSpaceChar(text.charAt(to - 1)))) {
      to--;
    }
    return to;
  }
}
