package org.entente.reading;

import java.util.List;
import java.util.Locale;

/** Mends the systematic mistakes of the English parser; every step keeps the tree a tree. */
final class EnglishRepairs {
  private final ReadingRules rules;
  private final CommonRepairs common;
  private final SpeechRepairs speech;
  private final EnglishClauses clauses;
  private final EnglishGerunds gerunds;

  EnglishRepairs(ReadingRules rules) {
    this.rules = rules;
    common = new CommonRepairs(rules);
    speech = new SpeechRepairs(rules, common);
    clauses = new EnglishClauses(rules, common);
    gerunds = new EnglishGerunds(rules);
  }

  void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      inCase(tree, i);
      EnglishPhrases.strandedPreposition(tree, i);
      EnglishPhrases.adjectiveForNoun(tree, i);
      EnglishPhrases.splitCompound(tree, i);
      EnglishPhrases.effort(tree, i, rules);
      EnglishPhrases.warning(tree, i);
      if (tree.hasTag(i, "VERB")) {
        EnglishPhrases.companion(tree, i);
        reducedRelative(tree, i);
        markOfSaying(tree, i);
        gerunds.behindPreposition(tree, i);
        gerunds.behindComma(tree, i);
        contentWithoutThat(tree, i);
        wentOn(tree, i);
        gerunds.content(tree, i);
        gerunds.ofMessage(tree, i);
        EnglishClauses.saidInMessage(tree, i, rules);
        participleOfNoun(tree, i);
        contentOfNoun(tree, i);
        gerunds.fronted(tree, i);
      }
    }
    clauses.apply(tree);
    common.clauses(tree);
    common.mainVerbs(tree);
    for (int i = 1; i <= tree.size(); i++) {
      auxiliary(tree, i);
      EnglishPhrases.particle(tree, i);
      EnglishPhrases.objectParticle(tree, i, rules);
      EnglishPhrases.lostPreposition(tree, i);
    }
    for (int i = 1; i <= tree.size(); i++) {
      if (tree.hasTag(i, "VERB")) {
        speech.invertedSubject(tree, i);
        common.presentParticiple(tree, i);
        gerunds.object(tree, i);
      }
      EnglishPhrases.listedSubject(tree, i);
    }
    for (int i = 1; i <= tree.size(); i++) {
      speech.quotationCue(tree, i);
    }
  }

  /**
   * "Rebels backed by Rwanda seized the city": the first verb is a participle of the subject of the
   * second.
   */
  private void reducedRelative(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    boolean bare =
        subject != 0
            && subject < verb
            && tree.child(verb, "aux", "obj") == 0
            && isPastForm(tree, verb);
    if (!bare) {
      return;
    }
    int main = 0;
    if (tree.is(verb, "csubj") && tree.child(verb, "mark") == 0) {
      main = tree.head(verb);
    } else {
      int below = tree.child(verb, "dep", "ccomp", "parataxis");
      boolean loose =
          below > verb && tree.hasTag(below, "VERB") && tree.child(below, "nsubj", "mark") == 0;
      if (loose && common.isFinite(tree, below) && !rules.is("speech", tree.lemma(below))) {
        main = below;
        tree.rotate(main, verb, "csubj");
      }
    }
    if (main != 0) {
      tree.attach(subject, main, "nsubj");
      tree.attach(verb, subject, "acl");
    }
  }

  private static boolean isPastForm(Tree tree, int verb) {
    return tree.feature(verb, "Tense").equals("Past");
  }

  /** "saying the plan failed": the participle governs the clause that it was taken to introduce. */
  private static void markOfSaying(Tree tree, int verb) {
    int clause = tree.head(verb);
    if (tree.is(verb, "mark") && tree.token(verb).form().equals("saying") && clause > verb) {
      tree.rotate(verb, clause, "ccomp");
    }
  }

  /**
   * "said Turkey would receive": the noun behind a verb of saying is the subject of what is said.
   */
  private void contentWithoutThat(Tree tree, int verb) {
    int above = tree.head(verb);
    int noun = above == 0 || !tree.hasTag(above, "VERB") ? 0 : tree.child(above, "obj");
    boolean said =
        noun > above
            && tree.is(verb, "dep", "parataxis", "ccomp", "advcl")
            && tree.child(verb, "nsubj", "mark") == 0
            && rules.is("speech", tree.lemma(above))
            && common.isFinite(tree, verb);
    if (said && tree.last(noun) == tree.first(verb) - 1) {
      tree.attach(noun, verb, "nsubj");
      tree.attach(verb, above, "ccomp");
    }
  }

  /** "went on to bomb": "on" belongs to "went". */
  private static void wentOn(Tree tree, int verb) {
    int on = tree.child(verb, "case", "mark");
    int above = tree.head(verb);
    if (on == above + 1
        && tree.lemma(on).equals("on")
        && tree.lemma(above).equals("go")
        && tree.token(on + 1).form().equals("to")) {
      tree.attach(on, above, "compound:prt");
      tree.attach(verb, above, "xcomp");
    }
  }

  /** "in case Iran attacks": a conjunction, which the parser takes for a phrase of its own. */
  private static void inCase(Tree tree, int noun) {
    int in = noun - 1;
    if (in < 1 || !tree.lemma(noun).equals("case") || !tree.lemma(in).equals("in")) {
      return;
    }
    for (int clause : List.copyOf(tree.children(tree.head(noun)))) {
      if (clause > noun
          && tree.is(clause, "parataxis", "ccomp", "advcl", "dep", "acl")
          && tree.first(clause) == noun + 1
          && tree.child(clause, "mark") == 0) {
        tree.attach(in, clause, "mark");
        tree.attach(noun, in, "fixed");
        tree.attach(clause, tree.head(clause), "advcl");
        return;
      }
    }
  }

  /** "a man suspected of theft", "a writer, arrested last week": a participle behind its noun. */
  private static void participleOfNoun(Tree tree, int verb) {
    int above = tree.head(verb);
    if (!tree.is(verb, "dep")
        || above > verb
        || !tree.feature(verb, "VerbForm").equals("Part")
        || tree.child(verb, "aux", "nsubj") != 0) {
      return;
    }
    if (tree.isNominal(above)) {
      tree.attach(verb, above, "acl");
    } else if (isPastForm(tree, verb) && tree.child(verb, "obj") == 0) {
      int object = tree.child(above, "obj");
      if (object > above && tree.isComma(verb - 1) && tree.last(object) >= verb - 2) {
        tree.attach(verb, object, "acl");
      }
    }
  }

  /**
   * "accused X of plotting" is what X is accused of; "approved a plan to build" is the plan's
   * content, since only some verbs have both an object and an infinitive.
   */
  private void contentOfNoun(Tree tree, int verb) {
    int above = tree.head(verb);
    int mark = tree.child(verb, "mark", "case");
    if (mark == 0) {
      return;
    }
    String marker = tree.lemma(mark);
    int subject = tree.child(verb, "nsubj");
    boolean called =
        tree.is(verb, "advcl")
            && mark == above + 1
            && subject > mark
            && tree.feature(verb, "VerbForm").equals("Inf");
    if (called && (marker.equals("on") || marker.equals("upon"))) {
      tree.attach(mark, subject, "case");
      tree.attach(subject, above, "obl");
      tree.attach(verb, above, "xcomp");
    } else if (called && marker.equals("for")) {
      tree.attach(verb, above, "xcomp");
    } else if (tree.hasTag(above, "VERB")
        && tree.is(verb, "xcomp")
        && marker.equals("to")
        && !rules.is("object-infinitive", tree.lemma(above))) {
      int noun = tree.child(above, "obj");
      boolean plain =
          noun > above
              && noun < mark
              && tree.hasTag(noun, "NOUN")
              && tree.child(verb, "nsubj") == 0;
      if (plain && tree.last(noun) == mark - 1) {
        tree.attach(verb, noun, "acl");
      }
    } else if (marker.equals("of") || marker.equals("from") || marker.equals("into")) {
      int noun = tree.hasTag(above, "VERB") ? tree.child(above, "obj") : above;
      int governor = tree.hasTag(above, "VERB") ? above : tree.head(above);
      if (tree.is(verb, "advcl", "acl", "obl")
          && noun != 0
          && tree.is(noun, "obj", "nsubj:pass")
          && rules.is("object-infinitive", tree.lemma(governor))) {
        tree.attach(verb, governor, "xcomp");
      }
    }
  }

  /** "is going to act", "has to act": the infinitive takes the place of the verb above it. */
  private void auxiliary(Tree tree, int verb) {
    int infinitive = tree.child(verb, "xcomp", "ccomp");
    if (infinitive <= verb || !tree.hasTag(verb, "VERB") || !tree.hasTag(infinitive, "VERB")) {
      return;
    }
    boolean to =
        tree.children(infinitive, "mark").stream().anyMatch(m -> tree.lemma(m).equals("to"));
    String form = tree.token(verb).form().toLowerCase(Locale.ROOT);
    boolean set = form.equals("set") && tree.child(verb, "aux:pass") != 0;
    if (form.equals("let")
        && infinitive == verb + 1
        && tree.token(infinitive).form().equals("free")) {
      common.promote(tree, infinitive, verb, "aux");
    } else if (to && (form.equals("going") && tree.child(verb, "aux") != 0 || set)) {
      common.promote(tree, infinitive, verb, "aux:future");
      tree.children(infinitive, "aux:pass").forEach(be -> tree.attach(be, infinitive, "aux"));
      tree.children(infinitive, "nsubj:pass").forEach(s -> tree.attach(s, infinitive, "nsubj"));
    } else if (to && form.equals("used") && tree.child(verb, "obj", "aux") == 0) {
      common.promote(tree, infinitive, verb, "aux:past");
    } else if (to && tree.lemma(verb).equals("have") && tree.child(verb, "obj") == 0) {
      common.promote(tree, infinitive, verb, "aux");
    }
  }
}
