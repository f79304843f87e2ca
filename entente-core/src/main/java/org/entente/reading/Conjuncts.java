package org.entente.reading;

/** Nouns that parsers join to the wrong word of a list. */
final class Conjuncts {

  private Conjuncts() {}

  /**
   * "a remercié son hôte ainsi que le président": a noun joined to a verb is joined to the noun
   * before it.
   */
  static void ofVerb(Tree tree, int noun) {
    int verb = tree.head(noun);
    if (!tree.is(noun, "conj")
        || !tree.hasTag(noun, "NOUN", "PROPN")
        || !tree.hasTag(verb, "VERB")
        || verb > noun
        || tree.child(noun, "nsubj", "cop", "obj", "aux", "mark") != 0
        || tree.child(noun, "cc") == 0) {
      return;
    }
    int preposition = tree.child(noun, "case");
    for (int i = tree.first(noun) - 1; i > verb; i--) {
      boolean same =
          tree.head(i) == verb
              && tree.hasTag(i, "NOUN", "PROPN")
              && (preposition == 0
                  ? tree.is(i, "obj")
                  : tree.lemma(tree.child(i, "case")).equals(tree.lemma(preposition)));
      if (same) {
        tree.attach(noun, i, "conj");
        return;
      }
    }
  }

  /**
   * "meetings in Baghdad and Najaf": a name joined to a common noun is joined to the name before
   * it.
   */
  static void ofName(Tree tree, int name) {
    int noun = tree.head(name);
    int before = tree.first(name) - 1;
    boolean misread =
        tree.is(name, "conj")
            && tree.hasTag(name, "PROPN")
            && tree.hasTag(noun, "NOUN")
            && noun < before
            && tree.child(name, "case", "det") == 0
            && tree.child(name, "cc") == before + 1;
    if (!misread) {
      return;
    }
    for (int place : tree.children(noun, "nmod")) {
      if (tree.last(place) == before
          && tree.hasTag(place, "PROPN")
          && tree.child(place, "case") != 0) {
        tree.attach(name, place, "conj");
        return;
      }
    }
  }
}
