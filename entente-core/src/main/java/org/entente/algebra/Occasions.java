package org.entente.algebra;

import java.util.ArrayList;
import java.util.List;
import org.entente.codebook.Lexicon;
import org.entente.model.Actor;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate;
import org.entente.reading.SentenceReading;

/**
 * Acts told twice in one clause: "des soldats ont été tués dans une attaque de rebelles" is one
 * assault, its victims named by the verb and its doers by the noun.
 */
final class Occasions {

  /** Class of the prepositions that introduce the occasion. */
  private static final String MARKER = "occasion-marker";

  private final SentenceReading reading;
  private final Lexicon lexicon;

  Occasions(SentenceReading reading, Lexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
  }

  /** The acts, those that were told as the occasion of another taken up into it. */
  List<Act> joined(List<Act> acts) {
    List<Act> joined = new ArrayList<>(acts);
    for (Act act : acts) {
      for (Act occasion : acts) {
        if (isOccasion(act, occasion)) {
          joined.remove(occasion);
          joined.replaceAll(other -> other == act ? join(act, occasion) : other);
          break;
        }
      }
    }
    return joined;
  }

  private static Act join(Act act, Act occasion) {
    boolean done = act.actors().stream().noneMatch(Actor::isKnown);
    boolean suffered = act.recipients().stream().noneMatch(Actor::isKnown);
    return act.between(
        done ? occasion.actors() : act.actors(),
        suffered ? occasion.recipients() : act.recipients());
  }

  private boolean isOccasion(Act act, Act occasion) {
    Predicate verb = reading.at(act.token()).orElse(null);
    Predicate noun = reading.at(occasion.token()).orElse(null);
    return verb != null
        && noun != null
        && verb.kind() == Predicate.Kind.VERB
        && noun.kind() == Predicate.Kind.NOUN
        && act.type().equals("ASSAULT")
        && occasion.type().equals("ASSAULT")
        && act.status() == occasion.status()
        && verb.in(Role.OBLIQUE).stream()
            .anyMatch(
                argument ->
                    lexicon.inClass(MARKER, argument.marker())
                        && argument.heads().contains(noun.head()))
        && agree(act, occasion);
  }

  /** Whether no doer of the one is another than those of the other. */
  private static boolean agree(Act act, Act occasion) {
    List<String> doers = act.actors().stream().filter(Actor::isKnown).map(Actor::side).toList();
    List<String> others =
        occasion.actors().stream().filter(Actor::isKnown).map(Actor::side).toList();
    return doers.isEmpty() || others.isEmpty() || others.stream().anyMatch(doers::contains);
  }
}
