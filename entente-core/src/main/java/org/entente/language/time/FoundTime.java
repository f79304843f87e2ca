package org.entente.language.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Span;

/** A time expression found by a {@link PatternGrammar}. */
record FoundTime(Span span, String text, Kind kind, Reckoning reckoning) implements TimeExpression {

  @Override
  public Optional<TimeValue> resolve(LocalDate published, LocalDate narrated, Direction direction) {
    return reckoning.value(new Reckoning.Anchors(published, narrated, direction));
  }
}
