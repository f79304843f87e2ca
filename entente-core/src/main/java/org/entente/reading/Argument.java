package org.entente.reading;

import java.util.List;

/**
 * A participant of a predicate, syntax removed: passives are turned round, coordination is one
 * argument with several heads.
 *
 * @param role what it is to the predicate
 * @param marker the preposition or conjunction that introduces it, as a lemma in the article's
 *     language ("contre", "avec", "selon", "que"), or the empty string
 * @param heads indices of the head tokens, one for each conjunct, at least one
 * @param inherited whether it was supplied by a governing predicate (the subject of a controlled
 *     infinitive or of a participle), so that an operator may replace it
 */
public record Argument(Role role, String marker, List<Integer> heads, boolean inherited) {

  /** What an argument is to its predicate. */
  public enum Role {
    /** Who does it: subject of the active clause, agent of the passive, "par X" of a noun. */
    SUBJECT,
    /** To whom or what it is done: direct object, subject of the passive. */
    OBJECT,
    /**
     * Noun or pronoun behind a preposition; the marker tells which. French clitic datives ("lui",
     * "leur") carry "à".
     */
    OBLIQUE,
    /**
     * Complement of a noun by "de", "of" or the possessive 's: subject or object, the codebook
     * decides.
     */
    GENITIVE,
    /** Relational adjective or compound noun of a noun ("frappes israéliennes", "US sanctions"). */
    ADJECTIVE,
    /** Possessive determiner of a noun ("sa visite"). */
    POSSESSIVE,
    /** Infinitive or clause governed by the predicate; the heads are its verbs. */
    COMPLEMENT,
    /** Attribute of a copula or object complement ("jugé illégal"). */
    ATTRIBUTE,
    /**
     * Adverbial clause, participle or coordinated clause below the predicate; the heads are its
     * verbs.
     */
    ADVERBIAL
  }

  /**
   * Marker of a genitive that stands before its noun ("Russia's invasion"), apart from one with
   * "of".
   */
  public static final String POSSESSOR = "'s";

  /** Takes a copy of the heads. */
  public Argument {
    heads = List.copyOf(heads);
  }

  /** The first head. */
  public int head() {
    return heads.get(0);
  }
}
