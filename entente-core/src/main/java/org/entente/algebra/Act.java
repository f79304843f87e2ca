package org.entente.algebra;

import java.util.List;
import org.entente.codebook.BaseAct;
import org.entente.model.Actor;

/**
 * What a predicate says is done: a base act, or the result of an operator applied to one.
 *
 * @param type event type
 * @param mode PLOVER mode, or null
 * @param cameo CAMEO code, or null
 * @param base the base act that lies at its bottom, or null where an operator's content was no
 *     known act
 * @param mutual whether all participants are actors
 * @param actors who acts, as far as the words tell
 * @param recipients towards whom, as far as the words tell
 * @param status whether it took place
 * @param trigger index of the token that names it
 * @param token index of the token that names the innermost act
 * @param explicit whether a participant is named by words that belong to the trigger itself
 * @param derivation which words and rows gave it
 */
public record Act(
    String type,
    String mode,
    String cameo,
    BaseAct base,
    boolean mutual,
    List<Actor> actors,
    List<Actor> recipients,
    Status status,
    int trigger,
    int token,
    boolean explicit,
    List<String> derivation) {

  /** Takes copies. */
  public Act {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    derivation = List.copyOf(derivation);
  }

  /**
   * Whether the words name every participant that the base act needs and for which it knows no
   * default.
   */
  boolean isComplete() {
    boolean actor = actors.stream().anyMatch(Actor::isKnown) || base.defaultActor() != null;
    boolean recipient =
        mutual || recipients.stream().anyMatch(Actor::isKnown) || base.defaultRecipient() != null;
    return (actor || !base.needs().contains("actor"))
        && (recipient || !base.needs().contains("recipient"));
  }

  /** The same act with other participants. */
  public Act between(List<Actor> others, List<Actor> towards) {
    return new Act(
        type,
        mode,
        cameo,
        base,
        mutual,
        others,
        towards,
        status,
        trigger,
        token,
        explicit,
        derivation);
  }

  /** The same act with another status. */
  public Act as(Status other) {
    return new Act(
        type,
        mode,
        cameo,
        base,
        mutual,
        actors,
        recipients,
        other,
        trigger,
        token,
        explicit,
        derivation);
  }
}
