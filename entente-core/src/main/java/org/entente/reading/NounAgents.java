package org.entente.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate.Kind;

/**
 * "L'arrestation d'un journaliste par la police": parsers hang the doer on the nearest noun,
 * "journaliste", so it is offered to the noun above as well. Only nouns that the codebook knows
 * make use of it.
 */
final class NounAgents {

  private NounAgents() {}

  /** Works upwards from the last word, since a doer may have slipped down several nouns. */
  static void raise(Map<Integer, Draft> drafts) {
    for (Draft noun : new TreeMap<>(drafts).descendingMap().values()) {
      if (noun.kind != Kind.NOUN) {
        continue;
      }
      for (Argument argument : List.copyOf(noun.arguments)) {
        if (argument.role() != Role.GENITIVE && argument.role() != Role.OBLIQUE) {
          continue;
        }
        for (int head : argument.heads()) {
          Draft below = drafts.get(head);
          List<Integer> agent =
              below == null || below.kind != Kind.NOUN ? List.of() : below.heads(Role.SUBJECT);
          if (!agent.isEmpty()
              && agent.get(0) > head
              && head > noun.head
              && !noun.has(Role.SUBJECT)) {
            noun.add(Role.SUBJECT, "", agent, false);
          }
        }
      }
    }
  }
}
