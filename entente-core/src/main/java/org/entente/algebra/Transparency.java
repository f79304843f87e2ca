package org.entente.algebra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.codebook.Lexicon;
import org.entente.reading.Argument;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate;
import org.entente.reading.SentenceReading;

/**
 * Nouns that say nothing of their own ("un paquet de sanctions contre X", "a message of condolence
 * to Y"): the noun behind their "de" takes over their participants, tense and negation.
 */
final class Transparency {

  /** Class of those nouns. */
  static final String TRANSPARENT = "transparent-noun";

  private Transparency() {}

  static SentenceReading through(SentenceReading reading, Lexicon lexicon) {
    Map<Integer, Predicate> predicates = new HashMap<>(reading.predicates());
    for (Predicate outer : reading.all()) {
      if (outer.kind() == Predicate.Kind.NOUN && lexicon.inClass(TRANSPARENT, outer.lemma())) {
        for (Argument genitive : outer.in(Role.GENITIVE)) {
          for (int head : genitive.heads()) {
            reading
                .at(head)
                .filter(inner -> inner.kind() == Predicate.Kind.NOUN)
                .ifPresent(inner -> predicates.put(head, merged(inner, outer)));
          }
        }
      }
    }
    return new SentenceReading(reading.sentence(), predicates);
  }

  private static Predicate merged(Predicate inner, Predicate outer) {
    List<Argument> arguments = new ArrayList<>(inner.arguments());
    outer.arguments().stream()
        .filter(argument -> argument.role() != Role.GENITIVE)
        .forEach(arguments::add);
    return new Predicate(
        inner.head(),
        inner.kind(),
        inner.lemma(),
        outer.support() == 0 ? inner.form() : outer.form(),
        inner.negated() || outer.negated(),
        outer.modal().isEmpty() ? inner.modal() : outer.modal(),
        inner.governor(),
        outer.support() == 0 ? inner.support() : outer.support(),
        arguments,
        inner.clause().union(outer.clause()));
  }
}
