package org.entente.codebook;

import java.util.List;
import java.util.Set;

/**
 * An act in itself, one kind of an event type.
 *
 * @param type event type
 * @param name name within the type
 * @param mode PLOVER mode, or null
 * @param cameo CAMEO code, or null
 * @param mutual whether all participants are actors
 * @param contexts PLOVER contexts it brings along
 * @param needs what it is no event without: actor, recipient (a known side), partner (a second side
 *     in a mutual act), operator (one applied to it)
 * @param defaultActor who is meant where no actor is named: government, citizens, army, police,
 *     unknown; or null
 * @param defaultRecipient who is meant where no recipient is named, or null
 */
public record BaseAct(
    String type,
    String name,
    String mode,
    String cameo,
    boolean mutual,
    List<String> contexts,
    Set<String> needs,
    String defaultActor,
    String defaultRecipient) {

  /** Takes copies. */
  public BaseAct {
    contexts = List.copyOf(contexts);
    needs = Set.copyOf(needs);
  }
}
