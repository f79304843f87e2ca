package org.entente.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.entente.model.Span;

/**
 * A stretch of an article as the parser should see it: typographic apostrophes, spaces, dashes and
 * ligatures in the plain form the parser was trained on, quotation marks and other disturbing
 * characters left out. Every character remembers where it stands in the article.
 */
final class ParserView {
  private final StringBuilder text = new StringBuilder();
  private final List<Span> hidden = new ArrayList<>();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  /**
   * The view of {@code span} of {@code article}, without the offsets for which {@code skip} holds.
   */
  static ParserView of(String article, Span span, IntPredicate skip) {
    ParserView view = new ParserView();
    for (int i = span.start(); i < span.end(); i++) {
      if (!skip.test(i)) {
        i = view.take(article, i, span.end());
      }
    }
    return view;
  }

  /** What the parser sees. */
  String text() {
    return text.toString();
  }

  /** Quotation marks and the like that the parser does not see, as spans of the article. */
  List<Span> hidden() {
    return hidden;
  }

  /** Where the characters {@code start..end} of the view stand in the article. */
  Span inArticle(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  /**
   * Puts the words of {@code replacement} in place of the view's, where both have the same length.
   */
  void recase(String replacement) {
    if (replacement.length() != text.length()) {
      throw new IllegalArgumentException("a view changes its case only");
    }
    text.setLength(0);
    text.append(replacement);
  }

  private int take(String article, int at, int limit) {
    char c = article.charAt(at);
    switch (c) {
      case '\u2019', '\u2018', '\u02bc', '\u00b4', '`', '\u2032' -> add("'", at, at + 1);
      case '\u00ab', '\u00bb', '\u201c', '\u201d', '\u201e', '"', '\u2039', '\u203a', '\u2033' ->
          hide(at);
      case '\u2013', '\u2014', '\u2012', '\u2015', '\u2212' -> add("-", at, at + 1);
      case '\u2010', '\u2011' -> add("-", at, at + 1);
      case '\u2026' -> add("...", at, at + 1);
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> {}
      case '\ufb00' -> add("ff", at, at + 1);
      case '\ufb01' -> add("fi", at, at + 1);
      case '\ufb02' -> add("fl", at, at + 1);
      case '\ufb03' -> add("ffi", at, at + 1);
      case '\ufb04' -> add("ffl", at, at + 1);
      default -> {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
          add(" ", at, at + 1);
        } else {
          int end = at + 1;
          while (end < limit
              && Character.getType(article.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
          }
          add(Normalizer.normalize(article.substring(at, end), Normalizer.Form.NFC), at, end);
          return end - 1;
        }
      }
    }
    return at;
  }

  private void hide(int at) {
    hidden.add(new Span(at, at + 1));
    add(" ", at, at + 1);
  }

  private void add(String seen, int start, int end) {
    for (int i = 0; i < seen.length(); i++) {
      int at = text.length();
      if (at == starts.length) {
        starts = java.util.Arrays.copyOf(starts, at * 2);
        ends = java.util.Arrays.copyOf(ends, at * 2);
      }
      starts[at] = start;
      ends[at] = end;
      text.append(seen.charAt(i));
    }
  }
}
