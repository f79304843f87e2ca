package org.entente.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Actor;

/**
 * The acts that an article has told so far: who did what to whom. "Son homologue", "les deux pays"
 * and "cette décision" take them up.
 */
final class EarlierActs {

  /** How many sentences a noun may be away from the act that it takes up. */
  private static final int REACH = 6;

  /** How many sentences an answer ("Paris dément") may be away from what it answers to. */
  private static final int NEAR = 2;

  /** Types whose acts in one sentence are said to the same side. */
  private static final Set<String> VERBAL = Set.of("ACCUSE", "REJECT", "REQUEST", "THREATEN");

  /** Types of acts that are answered by others against their doers. */
  private static final Set<String> HOSTILE =
      Set.of(
          "ACCUSE",
          "REJECT",
          "REQUEST",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  /** An act that the text has told. */
  record Told(String type, List<Actor> actors, List<Actor> recipients, int sentence) {}

  private final List<Told> told = new ArrayList<>();
  private final Map<String, List<Actor>> opposite = new HashMap<>();
  private final Map<Set<String>, Integer> pairs = new LinkedHashMap<>();

  /** Whom the side faced last; empty where it faced nobody yet. */
  List<Actor> facing(String side) {
    return opposite.getOrDefault(side, List.of());
  }

  /** How often each two sides stood in one act. */
  Map<Set<String>, Integer> pairs() {
    return pairs;
  }

  /**
   * The last act that fits.
   *
   * @param type its event type, or null where any will do
   * @param others camps that have not done it
   * @param sentence index of the sentence that takes it up
   */
  Optional<Told> last(String type, Set<String> others, int sentence) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Told act = told.get(i);
      if ((type == null || type.equals(act.type()))
          && sentence - act.sentence() <= REACH
          && act.actors().stream().noneMatch(actor -> others.contains(actor.camp()))) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }

  /**
   * Who did the last act of this type to one of the camps; empty where nobody did it of late.
   *
   * @param type event type, or null for the last act of others, whomever it was done to
   */
  List<Actor> doersTo(Set<String> camps, String type, int sentence) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Told act = told.get(i);
      boolean done =
          (type == null
                  || act.recipients().stream().anyMatch(actor -> camps.contains(actor.camp())))
              && act.actors().stream().noneMatch(actor -> camps.contains(actor.camp()));
      if (done && (type == null || type.equals(act.type())) && sentence - act.sentence() <= NEAR) {
        return act.actors();
      }
    }
    return List.of();
  }

  /** Who did the last act against one of the camps; empty where nobody did any of late. */
  List<Actor> against(Set<String> camps, int sentence) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Told act = told.get(i);
      if (sentence - act.sentence() <= REACH
          && HOSTILE.contains(act.type())
          && act.recipients().stream().anyMatch(actor -> camps.contains(actor.camp()))
          && act.actors().stream()
              .allMatch(actor -> actor.isKnown() && !camps.contains(actor.camp()))) {
        return act.actors();
      }
    }
    return List.of();
  }

  /**
   * To whom the camps did something hostile within this sentence: "juge ces propos déconcertants et
   * réclame des éclaircissements".
   */
  List<Actor> shared(Set<String> camps, int sentence) {
    for (int i = told.size() - 1; i >= 0 && told.get(i).sentence() == sentence; i--) {
      Told act = told.get(i);
      boolean fits =
          VERBAL.contains(act.type())
              && act.actors().stream().anyMatch(actor -> camps.contains(actor.camp()))
              && !act.recipients().isEmpty()
              && act.recipients().stream()
                  .allMatch(actor -> actor.isKnown() && !camps.contains(actor.camp()));
      if (fits) {
        return act.recipients();
      }
    }
    return List.of();
  }

  /** Remembers an act; one without recipients is among its actors. */
  void remember(String type, List<Actor> actors, List<Actor> recipients, int sentence) {
    told.add(new Told(type, List.copyOf(actors), List.copyOf(recipients), sentence));
    if (recipients.isEmpty()) {
      for (Actor actor : actors) {
        put(actor, actors.stream().filter(other -> !other.side().equals(actor.side())).toList());
      }
    }
    actors.forEach(actor -> put(actor, recipients));
    recipients.forEach(recipient -> put(recipient, actors));
    Set<String> sides =
        actors.stream().map(Actor::side).collect(Collectors.toCollection(TreeSet::new));
    recipients.forEach(recipient -> sides.add(recipient.side()));
    if (sides.size() == 2) {
      pairs.merge(Set.copyOf(sides), 1, Integer::sum);
    }
  }

  private void put(Actor actor, List<Actor> others) {
    if (actor.isKnown() && !others.isEmpty()) {
      opposite.put(actor.side(), others);
    }
  }
}
