package org.entente.discourse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.algebra.Act;
import org.entente.algebra.Status;
import org.entente.language.time.TimeExpression;
import org.entente.language.time.TimeExpression.Direction;
import org.entente.language.time.TimeGrammar;
import org.entente.language.time.TimeValue;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.EventDate;
import org.entente.model.Sentence;

/** Which day an act belongs to. Keeps the day that the text tells of; one for each article. */
final class Dating {

  private final Article article;
  private final TimeGrammar grammar;
  private LocalDate narrated;
  private Sentence searched;
  private List<TimeExpression> found = List.of();

  Dating(Article article, TimeGrammar grammar) {
    this.article = article;
    this.grammar = grammar;
  }

  /** The time expressions of a sentence that tell when something happens. */
  List<TimeExpression> times(Sentence sentence) {
    if (searched
        != sentence) { // asked more than once for a sentence, and the search is the costly part
      searched = sentence;
      found = grammar.find(article.text(), sentence.span());
    }
    return found.stream()
        .filter(
            time ->
                time.kind() == TimeExpression.Kind.TIME || time.kind() == TimeExpression.Kind.RANGE)
        .filter(time -> time.resolve(article.published(), narrated, Direction.PAST).isPresent())
        .toList();
  }

  /**
   * When the act took place, or null where the text does not say.
   *
   * @param foretold whether it is the announcement of a later act: the words then tell when that
   *     one will be, and the announcement belongs to the day that the text tells of
   */
  EventDate date(Sentence sentence, Act act, List<TimeExpression> times, boolean foretold) {
    Direction direction = act.status() == Status.FUTURE ? Direction.FUTURE : Direction.PAST;
    Optional<TimeExpression> nearest =
        foretold
            ? Optional.empty()
            : Anchors.nearest(sentence, act.token(), times, TimeExpression::span, true);
    if (nearest.isPresent()) {
      Optional<TimeValue> value = nearest.get().resolve(article.published(), narrated, direction);
      if (value.isPresent()) {
        TimeExpression time = nearest.get();
        return new EventDate(
            value.get().iso(), time.span().start(), time.span().end(), time.text());
      }
    }
    if (sentence.kind() == Block.Kind.RELATED
        || narrated == null
        || !times.isEmpty() && !foretold) {
      return null;
    }
    int at = sentence.span().start();
    return new EventDate(narrated.toString(), at, at, "");
  }

  /** Moves the day that the text tells of to the first exact day that the sentence names. */
  void tell(Sentence sentence, List<TimeExpression> times) {
    if (sentence.kind() == Block.Kind.RELATED || sentence.kind() == Block.Kind.TITLE) {
      return;
    }
    for (TimeExpression time : times) {
      Optional<TimeValue> value = time.resolve(article.published(), narrated, Direction.PAST);
      if (value.isPresent() && value.get().iso().length() == 10 && isRecent(value.get().last())) {
        narrated = LocalDate.parse(value.get().iso());
        return;
      }
    }
  }

  private boolean isRecent(LocalDate day) {
    return article.published() == null
        || !day.isAfter(article.published()) && day.isAfter(article.published().minusDays(10));
  }
}
