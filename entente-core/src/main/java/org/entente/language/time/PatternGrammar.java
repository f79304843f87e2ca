package org.entente.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.language.time.Matcher.Match;
import org.entente.model.Span;

/**
 * The time grammar of a language whose words and patterns are data. One pass over the text, no
 * backing up.
 */
final class PatternGrammar implements TimeGrammar {

  private final TimeData data;

  PatternGrammar(TimeData data) {
    this.data = data;
  }

  @Override
  public List<TimeExpression> find(String text, Span range) {
    return List.copyOf(search(text, Words.of(text, range)));
  }

  @Override
  public Optional<LocalDate> inferPublished(String text, LocalDate today) {
    Words words = Words.of(text);
    return new PublicationDay(data.vocabulary(), words, today).infer(search(text, words));
  }

  private List<FoundTime> search(String text, Words words) {
    Matcher matcher = new Matcher(data.patterns(), data.vocabulary(), words);
    List<FoundTime> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Match match = best(matcher, at);
      if (match == null) {
        at++;
        continue;
      }
      if (!match.meaning().isNone()) {
        Span span = new Span(words.get(match.start()).start(), words.get(match.end() - 1).end());
        Reckoning reckoning = match.meaning().reckoning(match.values());
        found.add(new FoundTime(span, span.of(text), match.meaning().kind(), reckoning));
      }
      at = Math.max(match.end(), at + 1);
    }
    return found;
  }

  /**
   * The longest pattern at {@code at}; one that begins inside its leading words and reaches farther
   * goes first.
   */
  private static Match best(Matcher matcher, int at) {
    Match best = matcher.longest(at);
    for (int later = at + 1; best != null && later <= best.start(); later++) {
      Match other = matcher.longest(later);
      if (other != null && other.end() > best.end()) {
        return other;
      }
    }
    return best;
  }
}
