package org.entente.reading;

import java.util.List;
import java.util.Set;

/** What stands between the parts of a French clause and draws the wrong ones to itself. */
final class FrenchAsides {
  private static final Set<String> SPANS =
      Set.of("minute", "heure", "jour", "semaine", "mois", "an", "année", "décennie", "lendemain");
  private static final Set<String> BOUNDS = Set.of("après", "avant");
  private final ReadingRules rules;
  private final CommonRepairs common;

  FrenchAsides(ReadingRules rules, CommonRepairs common) {
    this.rules = rules;
    this.common = common;
  }

  void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      if (tree.hasTag(i, "VERB")) {
        measured(tree, i);
        saidBetween(tree, i);
      }
    }
  }

  /** "six mois après avoir été rappelé": the span measures the clause, which is the verb's. */
  private static void measured(Tree tree, int clause) {
    int span = tree.head(clause);
    int mark = tree.child(clause, "mark");
    int verb = span == 0 ? 0 : tree.head(span);
    if (tree.is(clause, "acl")
        && span < clause
        && mark != 0
        && SPANS.contains(tree.lemma(span))
        && BOUNDS.contains(tree.lemma(mark))
        && tree.hasTag(verb, "VERB")) {
      tree.attach(clause, verb, "advcl");
    }
  }

  /**
   * "Son pays, a-t-il ajouté, n'exclut pas de partir": the subject before the insertion is that of
   * the verb behind it.
   */
  private void saidBetween(Tree tree, int says) {
    if (!rules.is("speech", tree.lemma(says))) {
      return;
    }
    int clitic = 0;
    int subject = 0;
    for (int one : tree.children(says, "nsubj")) {
      if (tree.token(one).form().startsWith("-")) {
        clitic = one;
      } else if (tree.isNominal(one)) {
        subject = one;
      }
    }
    int first = tree.first(says);
    if (clitic == 0 || subject == 0 || subject > clitic || tree.first(subject) != first) {
      return;
    }
    for (int verb : List.copyOf(tree.children(says, "advcl", "conj", "parataxis", "ccomp"))) {
      if (verb > says
          && tree.isComma(tree.first(verb) - 1)
          && common.isFinite(tree, verb)
          && tree.child(verb, "nsubj", "mark") == 0
          && (tree.isComma(tree.last(subject)) || tree.isComma(tree.last(subject) + 1))) {
        tree.attach(subject, verb, "nsubj");
        tree.attach(verb, says, "ccomp");
        return;
      }
    }
  }
}
