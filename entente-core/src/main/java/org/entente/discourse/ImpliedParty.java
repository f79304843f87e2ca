package org.entente.discourse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * The other side of an act whose words name only one: readers take it from the act's own clause, then from the sentence,
 * then from what the article has just told, at last from the country it is about.
 */
final class ImpliedParty {

  /** Those who govern and those who are governed can face each other within one country. */
  private static final Set<String> RULERS = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "PTY");

  /** How many sentences back the other side is looked for. */
  private static final int REACH = 2;

  private final Sentence sentence;
  private final SentenceParties parties;
  private final Referents referents;
  private final String focus;

  ImpliedParty(Sentence sentence, SentenceParties parties, Referents referents, String focus) {
    this.sentence = sentence;
    this.parties = parties;
    this.referents = referents;
    this.focus = focus;
  }

  /** Who stands on the other side of {@code known} in the act named at this token; empty where nobody does. */
  List<Actor> of(int trigger, List<Actor> known) {
    BitSet clause = sentence.subtree(trigger);
    List<Actor> within = new ArrayList<>();
    List<Actor> around = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.is("NOUN", "PROPN")) {
        for (Actor actor : parties.at(token.index())) {
          if (isOther(actor, known)) {
            (clause.get(token.index()) ? within : around).add(actor);
          }
        }
      }
    }
    if (!within.isEmpty()) {
      return List.of(within.get(0));
    }
    if (!around.isEmpty()) {
      return List.of(around.get(around.size() - 1));
    }
    Token token = sentence.token(trigger);
    Optional<Referent> before =
        referents.last(
            sentence,
            sentence.token(1),
            r ->
                sentence.index() - r.sentence() <= REACH
                    && r.actors().stream().allMatch(actor -> isOther(actor, known)));
    return before.map(Referent::actors).orElseGet(() -> government(token, known));
  }

  private List<Actor> government(Token trigger, List<Actor> known) {
    if (focus == null) {
      return List.of();
    }
    Actor government =
        Actor.state(focus, "GOV", null, null, "", new Span(trigger.start(), trigger.start()));
    return isOther(government, known) ? List.of(government) : List.of();
  }

  /** Whether the actor may stand against all of {@code known}: another country, or the governed against the rulers. */
  private static boolean isOther(Actor actor, List<Actor> known) {
    if (!actor.isKnown()) {
      return false;
    }
    return known.stream()
        .allMatch(
            one ->
                !one.side().equals(actor.side())
                    || one.country() != null
                        && RULERS.contains(String.valueOf(one.sector())) != RULERS.contains(String.valueOf(actor.sector())));
  }
}
