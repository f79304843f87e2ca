package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate.Form;
import org.entente.reading.Predicate.Kind;

/**
 * Hands subject, complements, tense and negation of a support verb to the noun that names the act.
 */
final class SupportVerbs {
  private final Grammar grammar;
  private final ReadingRules rules;

  SupportVerbs(Grammar grammar) {
    this.grammar = grammar;
    rules = grammar.rules();
  }

  void hand(Tree tree, Map<Integer, Draft> drafts) {
    for (Draft verb : List.copyOf(drafts.values())) {
      if (verb.kind == Kind.VERB) {
        direct(tree, drafts, verb);
        prepositional(tree, drafts, verb);
        occurrence(tree, drafts, verb);
        aimed(tree, drafts, verb);
        accompanied(drafts, verb);
      }
    }
  }

  private void direct(Tree tree, Map<Integer, Draft> drafts, Draft verb) {
    boolean undergo = rules.is("support-undergo", verb.lemma);
    boolean lends = undergo || rules.is("support", verb.lemma);
    for (int object : verb.heads(Role.OBJECT)) {
      Draft noun = drafts.get(object);
      if (isAct(noun) && (lends || rules.is("support", verb.lemma + " " + noun.lemma))) {
        take(tree, noun, verb, undergo);
      }
    }
  }

  /** "procéder à une arrestation", "faire l'objet de sanctions". */
  private void prepositional(Tree tree, Map<Integer, Draft> drafts, Draft verb) {
    for (Argument oblique : List.copyOf(verb.arguments)) {
      boolean undergo = rules.is("support-undergo", verb.lemma + " " + oblique.marker());
      if (oblique.role() == Role.OBLIQUE
          && (undergo || rules.is("prepositional-support", verb.lemma + " " + oblique.marker()))) {
        for (int head : oblique.heads()) {
          if (isAct(drafts.get(head))) {
            take(tree, drafts.get(head), verb, undergo);
          }
        }
      }
    }
    for (Role role : new Role[] {Role.OBJECT, Role.ATTRIBUTE}) {
      for (int object : verb.heads(role)) {
        Draft noun = drafts.get(object);
        if (noun == null || noun.kind != Kind.NOUN) {
          continue;
        }
        for (Argument inner : List.copyOf(noun.arguments)) {
          String words = verb.lemma + " " + noun.lemma + " " + inner.marker();
          boolean undergo = rules.is("support-undergo", words);
          if (undergo || rules.is("prepositional-support", words)) {
            inner.heads().stream()
                .map(drafts::get)
                .filter(this::isAct)
                .forEach(act -> take(tree, act, verb, undergo));
          }
        }
      }
    }
  }

  /** "une réunion a eu lieu entre X et Y". */
  private void occurrence(Tree tree, Map<Integer, Draft> drafts, Draft verb) {
    boolean occurs = rules.is("occurrence", verb.lemma);
    for (int object : verb.heads(Role.OBJECT)) {
      occurs |= rules.is("occurrence-objects", verb.lemma + " " + tree.lemma(object));
    }
    if (occurs && !verb.passive) {
      for (int subject : verb.heads(Role.SUBJECT)) {
        Draft noun = drafts.get(subject);
        if (isAct(noun)) {
          circumstances(tree, noun, verb);
        }
      }
    }
  }

  /** "des sanctions frappent le Mali", "une vague d'arrestations a visé l'opposition". */
  private void aimed(Tree tree, Map<Integer, Draft> drafts, Draft verb) {
    String marker = rules.map("aiming").get(verb.lemma);
    if (marker == null || verb.passive) {
      return;
    }
    for (int subject : verb.heads(Role.SUBJECT)) {
      Draft noun = drafts.get(subject);
      if (isAct(noun) && !noun.has(Role.OBJECT)) {
        noun.add(Role.OBJECT, "", verb.heads(Role.OBJECT), false);
        noun.add(Role.OBLIQUE, marker, verb.heads(Role.OBJECT), false);
      }
    }
  }

  /** "une coopération élargie entre X et Y": those between whom it is widened share it. */
  private void accompanied(Map<Integer, Draft> drafts, Draft verb) {
    if (verb.form != Form.PARTICIPLE || !verb.passive) {
      return;
    }
    for (int object : verb.heads(Role.OBJECT)) {
      Draft noun = drafts.get(object);
      if (!isAct(noun)) {
        continue;
      }
      for (Argument oblique : List.copyOf(verb.arguments)) {
        if (oblique.role() == Role.OBLIQUE && rules.is("companions", oblique.marker())) {
          noun.add(Role.OBLIQUE, oblique.marker(), oblique.heads(), oblique.inherited());
        }
      }
    }
  }

  private boolean isAct(Draft draft) {
    return draft != null && draft.kind == Kind.NOUN && !rules.is("functional-nouns", draft.lemma);
  }

  private void take(Tree tree, Draft noun, Draft verb, boolean undergo) {
    List<Integer> subject = new ArrayList<>(verb.heads(Role.SUBJECT));
    subject.remove(Integer.valueOf(noun.head));
    boolean inherited =
        verb.arguments.stream().anyMatch(a -> a.role() == Role.SUBJECT && a.inherited());
    if (undergo) {
      noun.add(Role.OBJECT, "", subject, inherited);
      for (Argument oblique : verb.arguments) {
        if (oblique.role() == Role.OBLIQUE && grammar.isAgentMarker(oblique.marker())) {
          noun.add(Role.SUBJECT, "", oblique.heads(), false);
        }
      }
    } else if (!noun.has(Role.SUBJECT)) {
      noun.add(Role.SUBJECT, "", subject, inherited);
    }
    circumstances(tree, noun, verb);
  }

  private void circumstances(Tree tree, Draft noun, Draft verb) {
    for (Argument oblique : List.copyOf(verb.arguments)) {
      if (oblique.role() == Role.OBLIQUE
          && !oblique.marker().isEmpty()
          && !oblique.heads().contains(noun.head)) {
        noun.add(Role.OBLIQUE, oblique.marker(), oblique.heads(), oblique.inherited());
      }
    }
    boolean governs = tree.dominates(verb.head, noun.head) || verb.form != Form.PARTICIPLE;
    if (noun.support == 0) {
      noun.support = verb.head;
      noun.negated |= verb.negated;
      noun.modal = verb.modal;
      noun.clause = noun.clause.union(verb.clause);
      if (governs) {
        noun.form = verb.form;
      }
    }
  }
}
