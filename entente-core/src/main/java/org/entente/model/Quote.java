package org.entente.model;

/**
 * Words of the article that show something.
 *
 * @param start offset in the article's text
 * @param end offset in the article's text, exclusive
 * @param text the words at {@code start..end}
 */
public record Quote(int start, int end, String text) {

  /** The words of {@code text} at {@code span}. */
  public static Quote of(Span span, String text) {
    return new Quote(span.start(), span.end(), span.of(text));
  }
}
