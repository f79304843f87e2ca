package org.entente.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends the systematic mistakes of the English parser; every step keeps the tree a tree. */
final class EnglishRepairs {
  private static final Set<String> PARTICLES = Set.of("out", "off", "up", "down", "back", "away");
  private static final Set<String> CONTENT_PREPOSITIONS = Set.of("from", "of", "about");
  private static final Set<String> BEFORE_GERUND =
      Set.of(
          "by", "after", "before", "without", "for", "of", "from", "into", "at", "in", "on", "to",
          "against", "despite", "about");
  private final ReadingRules rules;
  private final CommonRepairs common;
  private final SpeechRepairs speech;

  EnglishRepairs(ReadingRules rules) {
    this.rules = rules;
    common = new CommonRepairs(rules);
    speech = new SpeechRepairs(rules, common);
  }

  void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      inCase(tree, i);
      if (tree.hasTag(i, "VERB")) {
        reducedRelative(tree, i);
        markOfSaying(tree, i);
        gerund(tree, i);
        contentWithoutThat(tree, i);
        wentOn(tree, i);
        gerundContent(tree, i);
        participleOfNoun(tree, i);
        contentOfNoun(tree, i);
        frontedParticiple(tree, i);
      }
    }
    common.clauses(tree);
    common.mainVerbs(tree);
    for (int i = 1; i <= tree.size(); i++) {
      auxiliary(tree, i);
      particle(tree, i);
      lostPreposition(tree, i);
    }
    for (int i = 1; i <= tree.size(); i++) {
      if (tree.hasTag(i, "VERB")) {
        speech.invertedSubject(tree, i);
        common.presentParticiple(tree, i);
        gerundObject(tree, i);
      }
      listedSubject(tree, i);
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

  /**
   * "by suspending aid", "of training rebels": the gerund behind a preposition governs the noun,
   * not the noun it.
   */
  private void gerund(Tree tree, int verb) {
    int noun = tree.head(verb);
    int preposition = verb - 1;
    String form = tree.token(verb).form().toLowerCase(Locale.ROOT);
    boolean gerund =
        tree.is(verb, "amod")
            && form.endsWith("ing")
            && noun > verb
            && tree.isNominal(noun)
            && preposition > 0;
    if (!gerund
        || tree.head(preposition) != noun
        || rules.is("adjectival-gerunds", form)
        || !BEFORE_GERUND.contains(tree.lemma(preposition).toLowerCase(Locale.ROOT))) {
      return;
    }
    tree.rotate(verb, noun, "obj");
    tree.attach(verb, tree.head(verb), tree.hasTag(tree.head(verb), "VERB") ? "advcl" : "acl");
    tree.attach(preposition, verb, "mark");
    for (int other : List.copyOf(tree.children(noun, "det"))) {
      tree.attach(other, noun, "det");
    }
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

  /** "refrained from condemning", "thinks of leaving": directly behind the verb it is content. */
  private static void gerundContent(Tree tree, int verb) {
    int preposition = tree.child(verb, "mark", "case");
    int above = tree.head(verb);
    if (preposition != 0
        && preposition == above + 1
        && tree.is(verb, "advcl")
        && CONTENT_PREPOSITIONS.contains(tree.lemma(preposition))
        && tree.token(verb).form().endsWith("ing")) {
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

  /** "a man suspected of theft": a participle directly behind its noun. */
  private static void participleOfNoun(Tree tree, int verb) {
    if (tree.is(verb, "dep")
        && tree.isNominal(tree.head(verb))
        && tree.head(verb) < verb
        && tree.feature(verb, "VerbForm").equals("Part")
        && tree.child(verb, "aux", "nsubj") == 0) {
      tree.attach(verb, tree.head(verb), "acl");
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

  /** "called X on Friday": a particle that stands before a day or a name is its preposition. */
  private static void lostPreposition(Tree tree, int particle) {
    int verb = tree.head(particle);
    boolean far =
        tree.relation(particle).equals("compound:prt")
            && particle > verb + 1
            && particle < tree.size();
    int noun = far ? particle + 1 : 0;
    while (noun != 0 && noun < tree.size() && tree.head(noun) > noun) {
      noun = tree.head(noun);
    }
    if (noun != 0
        && tree.head(noun) == verb
        && tree.is(noun, "obl", "obj")
        && tree.isNominal(noun)) {
      tree.attach(particle, noun, "case");
      tree.attach(noun, verb, "obl");
    }
  }

  /**
   * "Receiving the envoy, the minister praised ...": the noun behind the comma is the subject, that
   * before it the object.
   */
  private static void frontedParticiple(Tree tree, int verb) {
    boolean fronted =
        verb == 1 && tree.is(verb, "dep", "advmod", "amod", "nsubj", "advcl", "compound");
    int main = tree.head(verb);
    if (!fronted || tree.child(verb, "obj", "nsubj") != 0 || !tree.hasTag(main, "VERB")) {
      return;
    }
    tree.attach(verb, main, "advcl");
    int object = tree.child(main, "nsubj");
    int subject = object == 0 ? 0 : tree.child(object, "appos");
    if (subject > object && subject < main && tree.token(verb).form().endsWith("ing")) {
      tree.attach(subject, main, "nsubj");
      tree.attach(object, verb, "obj");
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
    if (to && (form.equals("going") && tree.child(verb, "aux") != 0 || set)) {
      common.promote(tree, infinitive, verb, "aux:future");
      tree.children(infinitive, "aux:pass").forEach(be -> tree.attach(be, infinitive, "aux"));
      tree.children(infinitive, "nsubj:pass").forEach(s -> tree.attach(s, infinitive, "nsubj"));
    } else if (to && form.equals("used") && tree.child(verb, "obj", "aux") == 0) {
      common.promote(tree, infinitive, verb, "aux:past");
    } else if (to && tree.lemma(verb).equals("have") && tree.child(verb, "obj") == 0) {
      common.promote(tree, infinitive, verb, "aux");
    }
  }

  /** "denied having bombed": the gerund is what is denied. */
  private void gerundObject(Tree tree, int verb) {
    int above = tree.head(verb);
    boolean loose =
        verb > above
            && (tree.is(verb, "advcl", "dep") || tree.is(verb, "acl") && tree.hasTag(above, "VERB"))
            && tree.child(verb, "mark", "case", "nsubj") == 0;
    if (!loose || !rules.is("gerund-object", tree.lemma(above)) || tree.child(above, "obj") != 0) {
      return;
    }
    int auxiliary = tree.child(verb, "aux");
    boolean gerund = tree.token(auxiliary == 0 ? verb : auxiliary).form().endsWith("ing");
    if (gerund && !tree.isComma(tree.first(verb) - 1)) {
      tree.attach(verb, above, "xcomp");
    }
  }

  /** "pulled out of the north": the first of two prepositions is the verb's particle. */
  private static void particle(Tree tree, int preposition) {
    int noun = tree.head(preposition);
    int verb = tree.head(noun);
    boolean first =
        tree.is(preposition, "case")
            && PARTICLES.contains(tree.lemma(preposition))
            && verb == preposition - 1;
    if (first && tree.hasTag(verb, "VERB") && tree.children(noun, "case").size() > 1) {
      tree.attach(preposition, verb, "compound:prt");
    } else if (tree.is(preposition, "advmod")
        && PARTICLES.contains(tree.lemma(preposition))
        && noun == preposition - 1
        && tree.hasTag(noun, "VERB")) {
      tree.attach(preposition, noun, "compound:prt");
    }
  }

  /** "Iran, Belarus sign pact": headlines list subjects with commas alone. */
  private static void listedSubject(Tree tree, int noun) {
    boolean headline = tree.sentence().kind() != org.entente.model.Block.Kind.PARAGRAPH;
    if (headline
        && tree.is(noun, "appos")
        && tree.is(tree.head(noun), "nsubj")
        && tree.isComma(noun - 1)
        && tree.hasTag(noun, "PROPN")
        && tree.hasTag(tree.head(noun), "PROPN")) {
      List<Integer> verbs = tree.children(tree.head(noun), "acl");
      if (verbs.isEmpty()) {
        tree.attach(noun, tree.head(noun), "conj");
      }
    }
  }
}
