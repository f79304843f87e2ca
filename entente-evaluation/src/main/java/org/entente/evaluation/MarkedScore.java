package org.entente.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ArticleRecord;
import org.entente.model.Event;
import org.entente.model.Span;

/**
 * The answer to a marked sentence: the type of the event whose actors lie best on the source and
 * whose recipients lie best on the target (an event without recipients: its actors on both); of
 * equals the surer one, then the first. Events of any status count, as a marked pair may be told of
 * a promise or a denial.
 *
 * @param sentence the sentence
 * @param record what was found in it, or null where it was not read
 * @param event the event taken, or null where there is none
 * @param overlap sum of the shares of source and target on which the event's parties lie, 0 to 2
 */
public record MarkedScore(
    MarkedSentence sentence, ArticleRecord record, Event event, double overlap) {

  static MarkedScore of(MarkedSentence sentence, ArticleRecord record, double minConfidence) {
    Event best = null;
    double most = -1;
    if (record != null) {
      // The text of an article of its own begins where the sentence begins.
      int shift = Math.max(0, record.article().text().indexOf(sentence.text()));
      for (Event event : record.events()) {
        double overlap = overlap(sentence, event, shift);
        boolean better =
            overlap > most || overlap == most && event.confidence() > best.confidence();
        if (event.confidence() >= minConfidence && better) {
          best = event;
          most = overlap;
        }
      }
    }
    return new MarkedScore(sentence, record, best, Math.max(0, most));
  }

  private static double overlap(MarkedSentence sentence, Event event, int shift) {
    List<Actor> towards = event.recipients().isEmpty() ? event.actors() : event.recipients();
    return share(sentence.sources(), event.actors(), shift)
        + share(sentence.targets(), towards, shift);
  }

  /** The largest share of a mark on which one of the actors lies. */
  private static double share(List<Span> marks, List<Actor> actors, int shift) {
    double most = 0;
    for (Span mark : marks) {
      for (Actor actor : actors) {
        int from = Math.max(mark.start(), actor.start() - shift);
        int to = Math.min(mark.end(), actor.end() - shift);
        most = Math.max(most, (to - from) / (double) (mark.end() - mark.start()));
      }
    }
    return most;
  }

  /** The answer: one of {@link MarkedSentence#TYPES} or {@link MarkedSentence#NONE}. */
  public String answer() {
    return event == null ? MarkedSentence.NONE : MarkedSentence.typeOf(event.type());
  }

  /** Whether the answer is that of the gold. */
  public boolean isRight() {
    return answer().equals(sentence.type());
  }

  /**
   * The event where it is one between the marked two ({@link #overlap} above 1 takes both), so that
   * its type can be judged.
   */
  Stream<Judged> judged() {
    return overlap > 1 ? Stream.of(new Judged(event, record.article(), isRight())) : Stream.empty();
  }
}
