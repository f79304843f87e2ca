package org.entente.evaluation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Event;
import org.entente.model.Quote;
import org.entente.model.Span;

/**
 * The sentences of an article as far as they can be told without parsing it again: those that show
 * an event, and what lies between them by line and full stop.
 */
final class Passages {

  private Passages() {}

  /** Spans in their order that together hold all of the text but white space. */
  static List<Span> of(String text, String language, List<Event> events) {
    Set<Span> known = new TreeSet<>((a, b) -> Integer.compare(a.start(), b.start()));
    for (Event event : events) {
      add(known, event.evidence(), text);
      event.mentions().forEach(mention -> add(known, mention, text));
    }
    List<Span> passages = new ArrayList<>();
    int at = 0;
    for (Span span : known) {
      if (span.start() >= at) {
        between(passages, text, at, span.start(), language);
        passages.add(span);
        at = span.end();
      }
    }
    between(passages, text, at, text.length(), language);
    return passages;
  }

  private static void add(Set<Span> known, Quote quote, String text) {
    if (0 <= quote.start() && quote.start() < quote.end() && quote.end() <= text.length()) {
      known.add(new Span(quote.start(), quote.end()));
    }
  }

  private static void between(List<Span> passages, String text, int from, int to, String language) {
    int start = from;
    while (start < to) {
      int line = text.indexOf('\n', start);
      int end = line < 0 || line > to ? to : line;
      BreakIterator sentences =
          BreakIterator.getSentenceInstance(
              language == null ? Locale.ROOT : Locale.forLanguageTag(language));
      String part = text.substring(start, end);
      sentences.setText(part);
      int first = sentences.first();
      for (int next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
        if (!part.substring(first, next).isBlank()) {
          passages.add(new Span(start + first, start + next));
        }
        first = next;
      }
      start = end + 1;
    }
  }
}
