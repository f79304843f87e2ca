package org.entente.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Span;

/** Finds the time expressions of one language in a text. Thread-safe. */
public interface TimeGrammar {

  /**
   * The time expressions within {@code range} of {@code text}, in their order, not overlapping, the
   * longest first.
   */
  List<TimeExpression> find(String text, Span range);

  /**
   * Infers the day of publication of a text that carries no date: a weekday with a day and month
   * ("vendredi 13 septembre") fixes the year, the latest one not after {@code today} that fits.
   *
   * @return the latest day so found that the text speaks of as past, or empty
   */
  Optional<LocalDate> inferPublished(String text, LocalDate today);
}
