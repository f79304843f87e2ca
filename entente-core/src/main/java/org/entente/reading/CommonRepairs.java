package org.entente.reading;

import java.util.List;

/**
 * Mistakes of parsers in every language: verbs below nouns, clauses run together, subjects
 * swallowed.
 */
final class CommonRepairs {
  private final ReadingRules rules;

  CommonRepairs(ReadingRules rules) {
    this.rules = rules;
  }

  /** Finite verbs that hang on nouns as if they were relative clauses, conjuncts or subjects. */
  void clauses(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      Conjuncts.ofVerb(tree, i);
      Conjuncts.ofName(tree, i);
      if (tree.hasTag(i, "VERB") && isFinite(tree, i)) {
        if (tree.is(i, "xcomp")
            && tree.child(i, "mark") == 0
            && tree.child(i, "nsubj") > tree.head(i)) {
          tree.attach(i, tree.head(i), "parataxis");
        } else if (tree.is(i, "acl") && !hasRelative(tree, i)) {
          relativeWithoutPronoun(tree, i);
        } else if (tree.is(i, "conj")
            && tree.isNominal(tree.head(i))
            && tree.child(i, "nsubj") == 0) {
          conjunctOfNoun(tree, i);
        } else if (tree.is(i, "nsubj") && tree.child(i, "mark") == 0 && tree.head(i) > i) {
          tree.rotate(i, tree.head(i), "conj");
        }
      }
    }
  }

  boolean isFinite(Tree tree, int verb) {
    if (tree.feature(verb, "VerbForm").equals("Fin")) {
      return true;
    }
    return tree.children(verb, "aux", "cop").stream()
        .anyMatch(a -> tree.feature(a, "VerbForm").equals("Fin"));
  }

  private boolean hasRelative(Tree tree, int verb) {
    for (int i = tree.head(verb) + 1; i < verb; i++) {
      boolean relative =
          rules.is("relatives", tree.lemma(i)) || rules.is("relatives", tree.token(i).form());
      if (relative && !isOfOther(tree, i, verb)) {
        return true;
      }
    }
    return false;
  }

  /** "X et Y, qui n'attendent pas, supplient": the pronoun belongs to a clause between commas. */
  private static boolean isOfOther(Tree tree, int pronoun, int verb) {
    return tree.isComma(tree.first(verb) - 1)
        && tree.children(tree.head(verb), "acl").stream()
            .anyMatch(
                other ->
                    other < verb
                        && tree.dominates(other, pronoun)
                        && tree.isComma(tree.first(other) - 1));
  }

  /**
   * "L'ambassadeur, M. X, avait estimé": the noun is the verb's subject; below another verb it
   * starts a new clause.
   */
  private void relativeWithoutPronoun(Tree tree, int verb) {
    int noun = tree.head(verb);
    if (tree.head(noun) == 0 || tree.is(noun, "parataxis", "ccomp", "dislocated")) {
      int subject = tree.child(verb, "nsubj");
      if (subject != 0 && subject < noun) {
        return;
      }
      tree.rotate(verb, noun, tree.child(noun, "case") == 0 ? "nsubj" : "obl");
      if (subject > verb && tree.is(noun, "nsubj") && isObject(tree, subject, verb, noun)) {
        tree.attach(subject, verb, "obj");
      } else if (subject != 0 && tree.is(noun, "nsubj")) {
        boolean apart = tree.isComma(tree.first(subject) - 1) && tree.child(subject, "det") == 0;
        tree.attach(apart ? subject : noun, apart ? noun : verb, apart ? "appos" : "dislocated");
      }
    } else if (tree.child(verb, "nsubj") != 0) {
      int above = verbAbove(tree, noun);
      if (above != 0) {
        tree.attach(verb, above, "parataxis");
      } else {
        int top = noun;
        while (tree.head(top) != 0) {
          top = tree.head(top);
        }
        tree.rotate(verb, top, "obl");
      }
    } else {
      mainAfterRelative(tree, verb);
    }
  }

  /** Whether the verb agrees with the noun before it and not with that behind it. */
  private boolean isObject(Tree tree, int behind, int verb, int noun) {
    return !rules.is("speech", tree.lemma(verb))
        && tree.child(verb, "obj") == 0
        && tree.feature(verb, "Number").equals("Plur")
        && tree.feature(behind, "Number").equals("Sing")
        && tree.child(noun, "conj") != 0;
  }

  /**
   * "Le traité dont X a approuvé la ratification entrera en vigueur": a verb without subject below
   * a relative clause.
   */
  private static void mainAfterRelative(Tree tree, int verb) {
    int top = verb;
    int relative = 0;
    while (tree.head(top) != 0) {
      relative = top;
      top = tree.head(top);
    }
    boolean relativeClause = relative != verb && relative < verb && tree.is(relative, "acl:relcl");
    if (relativeClause && tree.isNominal(top) && tree.child(verb, "mark") == 0) {
      tree.rotate(verb, top, "nsubj");
    }
  }

  /** The main verb taken for a complement of the verb in the relative clause before it. */
  void mainVerbs(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      if (tree.hasTag(i, "VERB")
          && tree.is(i, "xcomp", "ccomp", "dep", "parataxis", "advcl")
          && tree.child(i, "nsubj", "mark") == 0
          && tree.feature(i, "VerbForm").equals("Fin")) {
        mainAfterRelative(tree, i);
      }
    }
  }

  private static int verbAbove(Tree tree, int index) {
    int above = index;
    while (above != 0 && !tree.hasTag(above, "VERB")) {
      above = tree.head(above);
    }
    return above;
  }

  /**
   * "Selon X, A et B, tous deux ministres, ont appelé": the nouns of the list are subject and
   * obliques of the verb.
   */
  private void conjunctOfNoun(Tree tree, int verb) {
    int top = tree.head(verb);
    while (tree.is(top, "conj") && tree.isNominal(tree.head(top))) {
      top = tree.head(top);
    }
    if (tree.head(top) != 0 && !tree.is(top, "ccomp", "parataxis", "dislocated")) {
      return;
    }
    int direct = tree.head(verb);
    tree.rotate(verb, top, "obl");
    if (direct != top) {
      tree.attach(direct, verb, "nsubj");
    }
    int subject = 0;
    List<Integer> listed = List.copyOf(tree.children(top, "conj"));
    for (int conjunct : listed) {
      if (conjunct < verb && tree.child(conjunct, "case") == 0 && tree.isNominal(conjunct)) {
        tree.attach(conjunct, subject == 0 ? verb : subject, subject == 0 ? "nsubj" : "conj");
        subject = subject == 0 ? conjunct : subject;
      }
    }
    if (direct != top && subject != 0 && direct != subject) {
      tree.attach(direct, subject, "conj");
    } else if (tree.child(top, "case") == 0 && subject == 0 && direct == top) {
      tree.attach(top, verb, "nsubj");
    }
  }

  /**
   * "Dans le camp adverse, on se tait": a phrase with a preposition is no root where there is a
   * clause.
   */
  void rootPhrase(Tree tree) {
    int root = tree.child(0, "root");
    if (root == 0
        || !tree.isNominal(root)
        || tree.child(root, "case") == 0
        || tree.child(root, "cop", "nsubj") != 0) {
      return;
    }
    for (int i = root + 1; i <= tree.size(); i++) {
      boolean clause =
          tree.hasTag(i, "VERB")
              && isFinite(tree, i)
              && tree.child(i, "nsubj") != 0
              && tree.child(i, "mark") == 0;
      if (clause
          && (tree.is(i, "parataxis", "conj", "ccomp", "dep", "advcl")
              || tree.is(i, "acl") && !hasRelative(tree, i))) {
        tree.attach(i, 0, "root");
        tree.attach(root, i, "obl");
        return;
      }
    }
  }

  /**
   * "Après une heure, la France et l'Italie ont cédé": a verb without subject behind a phrase that
   * swallowed it.
   */
  void frontedSubject(Tree tree) {
    for (int verb = 1; verb <= tree.size(); verb++) {
      boolean lacking =
          tree.hasTag(verb, "VERB")
              && isFinite(tree, verb)
              && tree.child(verb, "nsubj", "csubj", "expl") == 0
              && !tree.is(verb, "conj", "acl", "xcomp");
      int phrase = lacking ? tree.child(verb, "obl") : 0;
      if (phrase != 0 && phrase < verb && tree.child(phrase, "case") != 0) {
        swallowed(tree, phrase, verb);
      }
    }
  }

  private static void swallowed(Tree tree, int phrase, int verb) {
    int subject = 0;
    for (int conjunct : List.copyOf(tree.children(phrase, "conj", "appos"))) {
      // "A la Maison-Blanche, M. X, qui hésitait, a promis": a person explains no place.
      boolean guest =
          tree.is(conjunct, "conj")
              || tree.hasTag(phrase, "PROPN") && tree.hasTag(conjunct, "PROPN");
      boolean bare =
          guest && conjunct < verb && tree.child(conjunct, "case") == 0 && tree.isNominal(conjunct);
      if (bare
          && (subject != 0
              || (tree.isComma(tree.first(conjunct) - 1) || tree.isComma(tree.first(conjunct)))
                  && tree.child(conjunct, "cc") == 0)) {
        tree.attach(conjunct, subject == 0 ? verb : subject, subject == 0 ? "nsubj" : "conj");
        subject = subject == 0 ? conjunct : subject;
      }
    }
  }

  /**
   * ", ajoutant que ...", ", ending a war" hangs on the verb of its clause, not on the last noun
   * before the comma.
   */
  void presentParticiple(Tree tree, int verb) {
    boolean present =
        tree.feature(verb, "VerbForm").equals("Part") && tree.feature(verb, "Tense").equals("Pres");
    if (!present
        || !tree.is(verb, "acl", "dep")
        || !tree.isComma(tree.first(verb) - 1) && !tree.isComma(tree.first(verb))) {
      return;
    }
    int above = tree.head(verb);
    while (above != 0 && !tree.hasTag(above, "VERB")) {
      above = tree.head(above);
    }
    if (above != 0) {
      tree.attach(verb, above, "advcl");
    }
  }

  /**
   * Makes the infinitive the head in place of the verb above it, with all of that verb's
   * dependents.
   */
  void promote(Tree tree, int infinitive, int verb, String relation) {
    List<Integer> others = List.copyOf(tree.children(verb));
    tree.rotate(infinitive, verb, relation);
    for (int other : others) {
      if (other != infinitive && !tree.is(other, "fixed")) {
        String was = tree.relation(other);
        tree.attach(other, infinitive, was);
      }
    }
  }

  /**
   * "X veut créer une province, le Guyana dénonce Y": the noun before the comma is object, that
   * behind it subject.
   */
  void splice(Tree tree, int verb) {
    int object = tree.child(verb, "nsubj");
    int above = tree.head(verb);
    if (object == 0
        || above == 0
        || above > object
        || !tree.hasTag(above, "VERB")
        || !isFinite(tree, verb)
        || tree.child(verb, "mark") != 0
        || tree.child(above, "obj") != 0) {
      return;
    }
    for (int subject : tree.children(object, "appos", "conj")) {
      boolean spliced =
          subject < verb && tree.isComma(tree.first(subject) - 1) && tree.child(subject, "cc") == 0;
      if (spliced
          || subject < verb
              && tree.isComma(tree.first(subject))
              && tree.child(subject, "cc") == 0) {
        tree.attach(subject, verb, "nsubj");
        tree.attach(object, above, "obj");
        tree.attach(verb, above, "parataxis");
        return;
      }
    }
  }
}
