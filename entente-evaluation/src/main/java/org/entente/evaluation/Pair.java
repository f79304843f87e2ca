package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Event;

/**
 * One side acting towards another: the unit in which events are compared. The order of the sides of
 * a mutual type does not count: they are sorted.
 *
 * @param type event type
 * @param actor who acts, without sector; null where nobody is named
 * @param recipient towards whom, or null
 */
public record Pair(String type, String actor, String recipient) {

  /** Types whose order of sides does not count. */
  static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE", "SUPPORT");

  private static final Comparator<String> NULLS_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private static Pair pair(String type, String actor, String recipient) {
    return MUTUAL.contains(type) && NULLS_LAST.compare(actor, recipient) > 0
        ? new Pair(type, recipient, actor)
        : new Pair(type, actor, recipient);
  }

  /** The pairs of an event that was found. */
  static Set<Pair> of(Event event) {
    return of(event.type(), codes(event.actors()), codes(event.recipients()));
  }

  static List<String> codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).toList();
  }

  /**
   * The pairs of an event: actor x recipient where there are recipients, every two actors where
   * there are none, or the single one alone.
   */
  static Set<Pair> of(String type, List<String> actorCodes, List<String> recipientCodes) {
    List<String> actors = sides(actorCodes);
    List<String> recipients = sides(recipientCodes);
    Set<Pair> pairs = new HashSet<>();
    for (String actor : actors) {
      recipients.forEach(recipient -> pairs.add(pair(type, actor, recipient)));
    }
    if (!pairs.isEmpty()) {
      return pairs;
    }
    if (actors.size() > 1) {
      for (int i = 0; i < actors.size(); i++) {
        for (String other : actors.subList(i + 1, actors.size())) {
          pairs.add(pair(type, actors.get(i), other));
        }
      }
    } else if (actors.size() == 1 && Set.copyOf(actorCodes).size() > 1) {
      pairs.add(pair(type, actors.get(0), actors.get(0))); // two sides of one country
    } else {
      actors.forEach(actor -> pairs.add(pair(type, actor, null)));
      recipients.forEach(recipient -> pairs.add(pair(type, null, recipient)));
      if (pairs.isEmpty()) {
        pairs.add(new Pair(type, null, null));
      }
    }
    return pairs;
  }

  /** The codes without their sectors, sorted. */
  static List<String> sides(List<String> codes) {
    Set<String> sides = new TreeSet<>();
    codes.forEach(code -> sides.add(code.split("/", -1)[0]));
    return new ArrayList<>(sides);
  }

  /** Whether the other pair is one of the same two sides, in whatever order. */
  boolean isBetweenSame(Pair other) {
    return sides().equals(other.sides());
  }

  /** The same act from the recipient towards the actor. */
  Pair reversed() {
    return new Pair(type, /* actor= */ recipient, /* recipient= */ actor);
  }

  private Set<String> sides() {
    Set<String> sides = new TreeSet<>();
    sides.add(String.valueOf(actor));
    sides.add(String.valueOf(recipient));
    return sides;
  }

  @Override
  public String toString() {
    return type
        + " "
        + (actor == null ? "-" : actor)
        + (recipient == null ? "" : " → " + recipient);
  }
}
