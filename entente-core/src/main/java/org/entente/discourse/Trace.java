package org.entente.discourse;

import java.util.List;
import org.entente.algebra.Act;
import org.entente.algebra.Composer;
import org.entente.model.Event;
import org.entente.reading.SentenceReading;

/** Is told, sentence by sentence, what was found on the way to the events. */
public interface Trace {

  /** Listens to nothing. */
  Trace NONE = (reading, composer, acts, events) -> {};

  /**
   * A sentence has been read.
   *
   * @param reading its predicates
   * @param composer answers which entries fit a predicate
   * @param acts the acts found, events or not
   * @param events the events that came of them
   */
  void sentence(SentenceReading reading, Composer composer, List<Act> acts, List<Event> events);
}
