package org.entente.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Sentence;

/**
 * A sentence with its predicates.
 *
 * @param sentence the parsed sentence
 * @param predicates predicates by the index of their head token
 */
public record SentenceReading(Sentence sentence, Map<Integer, Predicate> predicates) {

  /** Takes a sorted copy. */
  public SentenceReading {
    predicates = Collections.unmodifiableMap(new TreeMap<>(predicates));
  }

  /** The predicate whose head is this token, if the token is one. */
  public Optional<Predicate> at(int token) {
    return Optional.ofNullable(predicates.get(token));
  }

  /** All predicates in the order of the sentence. */
  public Collection<Predicate> all() {
    return predicates.values();
  }
}
