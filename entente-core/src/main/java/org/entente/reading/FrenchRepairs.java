package org.entente.reading;

import java.util.List;
import java.util.Set;

/** Mends the systematic mistakes of the French parser; every step keeps the tree a tree. */
final class FrenchRepairs {
  private static final Set<String> SUBJECT_CLITICS = Set.of("il", "elle", "on", "ils", "elles", "ce", "je");
  private final ReadingRules rules;
  private final CommonRepairs common;

  FrenchRepairs(ReadingRules rules) {
    this.rules = rules;
    common = new CommonRepairs(rules);
  }

  void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      pronouns(tree, i);
    }
    common.clauses(tree);
    for (int i = 1; i <= tree.size(); i++) {
      auxiliary(tree, i);
    }
    for (int i = 1; i <= tree.size(); i++) {
      if (tree.hasTag(i, "VERB")) {
        common.invertedSubject(tree, i);
        presentParticiple(tree, i);
      }
    }
    for (int i = 1; i <= tree.size(); i++) {
      common.quotationCue(tree, i);
    }
  }

  /** "-t-on" is always a subject; "lui" between commas is no dative. */
  private static void pronouns(Tree tree, int i) {
    String form = tree.token(i).form();
    if (form.startsWith("-") && SUBJECT_CLITICS.contains(tree.lemma(i)) && tree.is(i, "obj", "iobj", "expl")) {
      tree.attach(i, tree.head(i), "nsubj");
    }
    if (tree.is(i, "iobj", "obj") && tree.hasTag(i, "PRON") && i < tree.size() && tree.isComma(i + 1) && tree.isComma(i - 1)) {
      tree.attach(i, tree.head(i), "dislocated");
    }
  }

  /** "va faire", "vient de faire", "doit faire", "fait faire": the infinitive takes the place of the verb above it. */
  private void auxiliary(Tree tree, int verb) {
    if (!tree.hasTag(verb, "VERB", "AUX") || tree.is(verb, "aux", "cop")) {
      return;
    }
    for (int infinitive : tree.children(verb, "xcomp", "ccomp", "obj", "advcl")) {
      if (!tree.hasTag(infinitive, "VERB", "AUX") || infinitive < verb || !isInfinitive(tree, infinitive)) {
        continue;
      }
      int mark = tree.child(infinitive, "mark");
      String relation = auxiliaryRelation(tree, verb, mark == 0 ? "" : tree.lemma(mark));
      if (relation != null) {
        if (mark != 0) {
          tree.attach(mark, verb, "fixed");
        }
        common.promote(tree, infinitive, verb, relation);
        return;
      }
    }
  }

  private String auxiliaryRelation(Tree tree, int verb, String mark) {
    String lemma = tree.lemma(verb);
    if (mark.isEmpty() && (rules.is("modals", lemma) || rules.is("causatives", lemma))) {
      return "aux";
    }
    boolean simple = tree.child(verb, "aux") == 0 && tree.child(verb, "expl") == 0;
    String tense = tree.feature(verb, "Tense");
    if (simple && mark.isEmpty() && lemma.equals("aller") && (tense.equals("Pres") || tense.equals("Imp"))) {
      return "aux:future";
    }
    return simple && mark.equals("de") && lemma.equals("venir") ? "aux:past" : null;
  }

  private static boolean isInfinitive(Tree tree, int verb) {
    if (tree.feature(verb, "VerbForm").equals("Inf")) {
      return true;
    }
    List<Integer> auxiliaries = tree.children(verb, "aux", "cop");
    return auxiliaries.stream().anyMatch(a -> tree.feature(a, "VerbForm").equals("Inf"));
  }

  /** ", ajoutant que ..." hangs on the verb of its clause, not on the last noun before the comma. */
  private static void presentParticiple(Tree tree, int verb) {
    boolean present = tree.feature(verb, "VerbForm").equals("Part") && tree.feature(verb, "Tense").equals("Pres");
    if (!present || !tree.is(verb, "acl") || !tree.isComma(tree.first(verb) - 1) && !tree.isComma(tree.first(verb))) {
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
}
