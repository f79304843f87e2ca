package org.entente.language.time;

import java.util.List;
import org.entente.language.time.Vocabulary.Entry;

/** One place of a time pattern. */
sealed interface Step {

  /** One of these words. */
  record Literal(List<Entry> words) implements Step {}

  /** A value, bound under a name ("day", or "day2" where the pattern has two). */
  record Fill(Slot slot, String name) implements Step {}

  /** None of these words stands here; takes no place itself. */
  record Not(List<Entry> words) implements Step {}
}
