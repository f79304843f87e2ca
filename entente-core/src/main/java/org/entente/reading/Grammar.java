package org.entente.reading;

import java.util.List;

/** What is peculiar to one language's trees. Everything else is {@link DependencyReader}. */
interface Grammar {

  /** ISO 639-1 code. */
  String language();

  /** The language's words. */
  ReadingRules rules();

  /**
   * Mends the parser's systematic mistakes and makes auxiliaries of the verbs that modify an
   * infinitive.
   */
  void repair(Tree tree);

  /** The lemma under which the codebook knows this verb: "se réunir", "pull out". */
  String verbLemma(Tree tree, int verb, boolean reflexive);

  /** Whether the verb stands in the passive, or is a participle that modifies what is done. */
  boolean isPassive(Tree tree, int verb, boolean reflexive);

  /** Tense and mood of the verb with its auxiliaries. */
  Predicate.Form form(Tree tree, int verb);

  /** Whether the token is the reflexive pronoun of this verb. */
  boolean isReflexive(Tree tree, int token, int verb);

  /** The prepositions that introduce the agent of a passive and the doer of a noun. */
  boolean isAgentMarker(String marker);

  /** The prepositions of a noun's complement that may be subject or object. */
  boolean isGenitiveMarker(String marker);

  /** The marker of an indirect object without preposition. */
  String dativeMarker();

  /** Whether this token denies the word it depends on. */
  boolean isNegation(Tree tree, int token);

  /**
   * Subject and object clitics that no nominal replaces: the marker of an oblique clitic ("y",
   * "en"), or null.
   */
  String obliqueClitic(Tree tree, int token);

  /**
   * Whether the oblique of this verb is its object, indefinite or counted ("a tué des soldats", "a
   * tué 12 soldats").
   */
  default boolean isPartitiveObject(Tree tree, int verb, int oblique) {
    return false;
  }

  /** The indices of the dependents that modify a noun like an adjective. */
  List<Integer> adjectives(Tree tree, int noun);
}
