package org.entente.discourse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;

/**
 * Somebody the article has named, for later pronouns.
 *
 * @param actors who; several for a coordination
 * @param sentence index of the sentence
 * @param token index of the head token
 * @param lemma lemma of the head token, in lower case
 * @param subject whether it was the subject of its clause
 * @param plural whether the words are plural or a coordination
 * @param gender Masc, Fem or the empty string
 */
record Referent(
    List<Actor> actors,
    int sentence,
    int token,
    String lemma,
    boolean subject,
    boolean plural,
    String gender) {

  Set<String> sides() {
    return actors.stream().map(Actor::side).collect(Collectors.toSet());
  }

  /** Whether this is one person: named, or holding an office. */
  boolean isPerson(boolean personNoun) {
    return actors.size() == 1
        && !plural
        && (personNoun || actors.get(0).name() != null && !isBody());
  }

  private boolean isBody() {
    return actors.get(0).code().startsWith("IGO:") && actors.get(0).office() == null;
  }

  boolean isOrganisation() {
    return actors.size() == 1 && actors.get(0).code().startsWith("IGO:");
  }
}
