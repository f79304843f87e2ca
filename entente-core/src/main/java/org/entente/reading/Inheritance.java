package org.entente.reading;

import java.util.List;
import java.util.Map;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate.Form;
import org.entente.reading.Predicate.Kind;

/**
 * Gives infinitives, participles and coordinated verbs the subject that the sentence leaves out.
 */
final class Inheritance {
  private final Grammar grammar;
  private final ReadingRules rules;
  private final Nominals nominals;

  Inheritance(Grammar grammar, Nominals nominals) {
    this.grammar = grammar;
    rules = grammar.rules();
    this.nominals = nominals;
  }

  /** Works down the tree, so that a governor is complete before what it governs. */
  void fill(Tree tree, Map<Integer, Draft> drafts) {
    fillBelow(tree, drafts, 0, 0);
    drafts.values().forEach(d -> shareObject(tree, drafts, d));
    drafts.values().forEach(d -> ofParticiple(tree, drafts, d));
    drafts.values().forEach(d -> agentBelowOblique(drafts, d));
    drafts.values().forEach(d -> offer(tree, drafts, d));
  }

  private void fillBelow(Tree tree, Map<Integer, Draft> drafts, int at, int depth) {
    if (depth > 400) {
      return;
    }
    Draft draft = drafts.get(at);
    if (draft != null && draft.kind != Kind.NOUN && draft.surfaceSubject().isEmpty()) {
      subject(tree, drafts, draft);
    }
    for (int child : tree.children(at)) {
      fillBelow(tree, drafts, child, depth + 1);
    }
  }

  private void subject(Tree tree, Map<Integer, Draft> drafts, Draft draft) {
    int verb = draft.head;
    Draft above = drafts.get(tree.head(verb));
    if (above != null && tree.is(verb, "xcomp") && rules.is("negative-implicatives", above.lemma)) {
      draft.negated = true;
    }
    if (tree.is(verb, "cop")) {
      return;
    }
    if (tree.is(verb, "acl") && !isInfinitive(tree, verb) && !isGerundOfNoun(tree, verb)) {
      draft.addSurfaceSubject(antecedent(tree, verb), false);
    } else if (above == null) {
      return;
    } else if (tree.is(verb, "conj")) {
      draft.addSurfaceSubject(above.surfaceSubject(), inheritedSubject(above));
      if (draft.form == Form.PARTICIPLE
          || draft.form == Form.INFINITIVE && !above.modal.isEmpty()) {
        draft.form = above.form;
        draft.modal = draft.modal.isEmpty() ? above.modal : draft.modal;
      }
    } else if (tree.is(verb, "xcomp", "ccomp", "obj", "obl", "csubj") && !isFinite(tree, verb)) {
      draft.addSurfaceSubject(controller(above), true);
    } else if (tree.is(verb, "acl")) {
      draft.addSurfaceSubject(ofNoun(tree, drafts, above), true);
    } else if (tree.is(verb, "advcl", "parataxis", "dep", "advmod") && !isFinite(tree, verb)) {
      draft.addSurfaceSubject(
          above.kind == Kind.NOUN ? ofNoun(tree, drafts, above) : above.surfaceSubject(), true);
    }
  }

  /**
   * "on the verge of leaving": behind a preposition a gerund is what an infinitive is elsewhere.
   */
  private static boolean isGerundOfNoun(Tree tree, int verb) {
    return tree.hasTag(verb, "VERB")
        && tree.feature(verb, "VerbForm").equals("Part")
        && tree.feature(verb, "Tense").equals("Pres")
        && tree.child(verb, "mark", "case") != 0
        && tree.child(verb, "aux", "nsubj") == 0;
  }

  /**
   * A participle or relative clause on a noun has that noun, with its conjuncts where the form
   * wants several.
   */
  private List<Integer> antecedent(Tree tree, int verb) {
    int noun = tree.head(verb);
    boolean several =
        tree.feature(verb, "Number").equals("Plur")
            && tree.feature(noun, "Number").equals("Sing")
            && tree.children(noun, "conj").stream().anyMatch(other -> other < verb);
    return several ? nominals.heads(tree, noun) : nominals.resolve(tree, noun);
  }

  private static boolean inheritedSubject(Draft above) {
    return above.arguments.stream()
        .anyMatch(a -> a.inherited() && a.role() == (above.passive ? Role.OBJECT : Role.SUBJECT));
  }

  /** Who does the infinitive: the object or dative of the governing verb, else its subject. */
  private List<Integer> controller(Draft above) {
    if (above.kind == Kind.VERB && !above.passive && !rules.is("subject-control", above.lemma)) {
      if (above.has(Role.OBJECT)) {
        return above.heads(Role.OBJECT);
      }
      for (Argument oblique : above.arguments) {
        boolean controls = oblique.role() == Role.OBLIQUE && !oblique.inherited();
        if (controls && rules.is("dative-control", above.lemma + " " + oblique.marker())) {
          return oblique.heads();
        }
      }
    }
    if (above.passive && above.has(Role.OBJECT)) {
      return above.heads(Role.OBJECT);
    }
    return above.surfaceSubject();
  }

  /** "la volonté de l'UE de négocier", "sa volonté de négocier", "X a la volonté de négocier". */
  private List<Integer> ofNoun(Tree tree, Map<Integer, Draft> drafts, Draft noun) {
    for (Role role : new Role[] {Role.SUBJECT, Role.GENITIVE, Role.POSSESSIVE}) {
      if (noun.has(role)) {
        return noun.heads(role);
      }
    }
    Draft verb = drafts.get(tree.head(noun.head));
    while (verb != null && verb.kind == Kind.NOUN) {
      verb = drafts.get(tree.head(verb.head));
    }
    return verb == null ? List.of() : verb.surfaceSubject();
  }

  /** "X a accueilli et félicité Y": the first verb has the second's object. */
  private static void shareObject(Tree tree, Map<Integer, Draft> drafts, Draft second) {
    Draft first = drafts.get(tree.head(second.head));
    if (first == null
        || !tree.is(second.head, "conj")
        || first.kind != Kind.VERB
        || second.kind != Kind.VERB) {
      return;
    }
    boolean lacking =
        second.arguments.stream().allMatch(a -> a.role() == Role.SUBJECT)
            && !second.passive
            && !second.reflexive;
    if (lacking
        && !first.passive
        && first.has(Role.OBJECT)
        && first.heads(Role.OBJECT).get(0) > second.head) {
      second.add(Role.OBJECT, "", first.heads(Role.OBJECT), false);
    }
    boolean bare =
        first.arguments.stream().allMatch(a -> a.role() == Role.SUBJECT)
            && !first.passive
            && !first.reflexive;
    if (bare && !second.passive && second.has(Role.OBJECT) && second.head - first.head <= 4) {
      first.add(Role.OBJECT, "", second.heads(Role.OBJECT), false);
    }
  }

  /**
   * "les sanctions imposées par X contre Y": what follows the participle belongs to it as much as
   * to its noun.
   */
  private static void ofParticiple(Tree tree, Map<Integer, Draft> drafts, Draft verb) {
    Draft noun = drafts.get(tree.head(verb.head));
    if (verb.kind != Kind.VERB
        || noun == null
        || noun.kind != Kind.NOUN
        || !tree.is(verb.head, "acl")) {
      return;
    }
    for (Argument oblique : List.copyOf(noun.arguments)) {
      if (oblique.role() == Role.OBLIQUE && oblique.head() > verb.head) {
        verb.add(Role.OBLIQUE, oblique.marker(), oblique.heads(), true);
      }
    }
  }

  /**
   * An oblique of the object noun is offered to the verb too, since parsers cannot tell them apart.
   */
  private void offer(Tree tree, Map<Integer, Draft> drafts, Draft verb) {
    if (verb.kind != Kind.VERB) {
      return;
    }
    for (Argument object : List.copyOf(verb.arguments)) {
      if (object.role() == Role.OBJECT || object.role() == Role.OBLIQUE && !object.inherited()) {
        Draft noun = drafts.get(object.heads().get(object.heads().size() - 1));
        if (noun != null && noun.kind == Kind.NOUN && noun.head > verb.head) {
          agent(tree, verb, noun);
          if (object.role() == Role.OBJECT && !rules.is("functional-nouns", noun.lemma)) {
            lend(verb, noun);
          }
          for (Argument oblique : List.copyOf(noun.arguments)) {
            if (oblique.role() == Role.OBLIQUE && !oblique.inherited()) {
              verb.add(Role.OBLIQUE, oblique.marker(), oblique.heads(), true);
            }
          }
        }
      }
    }
  }

  /**
   * "Convoqué dans la matinée par le ministre": the agent hung below another complement of the
   * passive.
   */
  private static void agentBelowOblique(Map<Integer, Draft> drafts, Draft verb) {
    if (!verb.passive || verb.has(Role.SUBJECT)) {
      return;
    }
    for (Argument oblique : List.copyOf(verb.arguments)) {
      Draft noun = oblique.role() == Role.OBLIQUE ? drafts.get(oblique.head()) : null;
      if (noun != null && noun.kind == Kind.NOUN && noun.has(Role.SUBJECT) && noun.support == 0) {
        verb.add(Role.SUBJECT, "", noun.heads(Role.SUBJECT), false);
        return;
      }
    }
  }

  /**
   * "rompt son accord avec X": what follows the object noun may be its complement rather than the
   * verb's.
   */
  private void lend(Draft verb, Draft noun) {
    for (Argument oblique : List.copyOf(verb.arguments)) {
      boolean behind =
          oblique.role() == Role.OBLIQUE && !oblique.inherited() && oblique.head() > noun.head;
      if (behind && rules.is("offered", oblique.marker())) {
        noun.add(Role.OBLIQUE, oblique.marker(), oblique.heads(), true);
      }
    }
  }

  /** "dénonce l'arrestation de X par Y": an active verb has no agent, so it is the noun's. */
  private void agent(Tree tree, Draft verb, Draft noun) {
    for (Argument oblique : verb.arguments) {
      boolean by =
          oblique.role() == Role.OBLIQUE
              && nominals.isAgent(tree, oblique.marker(), oblique.heads());
      if (by && !verb.passive && oblique.head() > noun.head && !noun.has(Role.SUBJECT)) {
        noun.add(Role.SUBJECT, "", oblique.heads(), true);
        return;
      }
    }
  }

  private static boolean isInfinitive(Tree tree, int verb) {
    return tree.feature(verb, "VerbForm").equals("Inf");
  }

  private static boolean isFinite(Tree tree, int verb) {
    if (tree.feature(verb, "VerbForm").equals("Fin")) {
      return true;
    }
    for (int aux : tree.children(verb, "aux", "cop")) {
      if (tree.feature(aux, "VerbForm").equals("Fin")) {
        return true;
      }
    }
    return false;
  }
}
