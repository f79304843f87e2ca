package org.entente.reading;

import java.util.List;
import java.util.Set;

/** Clauses that the French parser took apart where something is put into them or before them. */
final class FrenchInserts {
  /** Nouns of prepositions of several words, which take no complement but with "de". */
  private static final Set<String> PREPOSITIONAL =
      Set.of("côté", "compagnie", "appui", "soutien", "aide", "profit", "tête");

  private FrenchInserts() {}

  /** Before the clauses are mended. */
  static void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      if (tree.hasTag(i, "VERB", "AUX")) {
        insertedSpeech(tree, i);
      }
      againstWhom(tree, i);
    }
    frontedParticiple(tree);
  }

  /** "Le président a, dit-on, offert ses services": what people say is no part of the clause. */
  private static void insertedSpeech(Tree tree, int verb) {
    int pronoun = verb + 1;
    int participle = verb + 3;
    boolean inserted =
        participle <= tree.size()
            && tree.isComma(verb - 1)
            && tree.isComma(verb + 2)
            && tree.token(pronoun).form().startsWith("-")
            && tree.hasTag(participle, "VERB")
            && FrenchGrammar.isPastParticiple(tree, participle)
            && tree.child(participle, "aux") == 0;
    int auxiliary = inserted ? tree.child(verb, "aux") : 0;
    if (auxiliary == 0 || auxiliary > verb) {
      return;
    }
    tree.attach(participle, tree.head(verb), tree.relation(verb));
    tree.attach(verb, participle, "parataxis");
    for (int child : List.copyOf(tree.children(verb))) {
      if (child < verb && !tree.isComma(child) || child > participle) {
        tree.attach(child, participle, tree.relation(child));
      }
    }
    tree.attach(pronoun, verb, "nsubj");
  }

  /** "combattent aux côtés de l'armée contre le M23": against whom is told by the verb. */
  private static void againstWhom(Tree tree, int noun) {
    int preposition = tree.child(noun, "case");
    int head = tree.head(noun);
    if (preposition != 0
        && tree.is(noun, "nmod")
        && tree.lemma(preposition).equals("contre")
        && tree.is(head, "obl")
        && PREPOSITIONAL.contains(tree.lemma(head))
        && tree.hasTag(tree.head(head), "VERB")) {
      tree.attach(noun, tree.head(head), "obl");
    }
  }

  /**
   * "Réunies à Mendoza, les présidentes, X et Y, ont refusé": a participle at the head of the
   * sentence tells of the subject behind it.
   */
  private static void frontedParticiple(Tree tree) {
    boolean fronted =
        tree.size() > 1
            && tree.is(1, "root")
            && tree.hasTag(1, "VERB")
            && FrenchGrammar.isPastParticiple(tree, 1)
            && tree.child(1, "aux", "nsubj", "cop") == 0;
    if (!fronted) {
      return;
    }
    for (int verb : List.copyOf(tree.children(1, "parataxis", "ccomp", "advcl", "conj"))) {
      int noun = tree.child(1, "obj", "nsubj:pass", "appos");
      boolean finite =
          tree.hasTag(verb, "VERB")
              && tree.child(verb, "mark") == 0
              && (tree.feature(verb, "VerbForm").equals("Fin")
                  || tree.children(verb, "aux").stream()
                      .anyMatch(a -> tree.feature(a, "VerbForm").equals("Fin")));
      if (finite && noun > 1 && noun < verb && tree.isComma(tree.first(noun) - 1)) {
        int name = tree.child(verb, "nsubj");
        tree.attach(verb, 0, "root");
        tree.attach(1, verb, "advcl");
        tree.attach(noun, verb, "nsubj");
        if (name > noun && name < verb) {
          tree.attach(name, noun, "appos");
        }
        return;
      }
    }
  }
}
