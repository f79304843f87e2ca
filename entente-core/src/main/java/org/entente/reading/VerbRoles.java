package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate.Kind;

/** The arguments that a verb has in its own clause. */
final class VerbRoles {
  private final Grammar grammar;
  private final Nominals nominals;

  VerbRoles(Grammar grammar, Nominals nominals) {
    this.grammar = grammar;
    this.nominals = nominals;
  }

  Draft read(Tree tree, int verb) {
    Draft adjectival = adjectival(tree, verb);
    if (adjectival != null) {
      return adjectival;
    }
    boolean reflexive =
        tree.children(verb).stream().anyMatch(c -> grammar.isReflexive(tree, c, verb));
    Draft draft = new Draft(verb, Kind.VERB, grammar.verbLemma(tree, verb, reflexive));
    draft.reflexive = reflexive;
    draft.passive = grammar.isPassive(tree, verb, reflexive);
    draft.form = grammar.form(tree, verb);
    draft.modal = modal(tree, verb);
    draft.negated = negated(tree, verb);
    for (int child : tree.children(verb)) {
      if (!grammar.isReflexive(tree, child, verb)) {
        argument(tree, draft, child);
      }
    }
    return draft;
  }

  /**
   * "est opposé à" describes a stand rather than what is done to somebody; the map of the rules
   * says which.
   */
  private Draft adjectival(Tree tree, int verb) {
    String adjective = grammar.rules().map("adjectival-participles").get(tree.lemma(verb));
    boolean reflexive =
        adjective != null
            && tree.children(verb).stream().anyMatch(c -> grammar.isReflexive(tree, c, verb));
    boolean passive =
        adjective != null
            && !reflexive
            && tree.child(verb, "aux", "nsubj") != 0
            && grammar.isPassive(tree, verb, false);
    if (!passive) {
      return null;
    }
    Draft draft = new Draft(verb, Kind.ADJECTIVE, adjective);
    draft.form = grammar.form(tree, verb);
    draft.negated = negated(tree, verb);
    draft.modal = modal(tree, verb);
    for (int child : tree.children(verb)) {
      argument(tree, draft, child);
    }
    return draft;
  }

  /** "être" with its attribute. */
  Draft copula(Tree tree, int copula) {
    int attribute = tree.head(copula);
    Draft draft = new Draft(copula, Kind.VERB, tree.lemma(copula));
    draft.form = grammar.form(tree, attribute);
    draft.modal = modal(tree, attribute);
    draft.negated = negated(tree, attribute);
    for (int subject : tree.children(attribute, "nsubj")) {
      draft.add(Role.SUBJECT, "", nominals.heads(tree, subject), false);
    }
    draft.add(
        Role.ATTRIBUTE, nominals.marker(tree, attribute), nominals.heads(tree, attribute), false);
    return draft;
  }

  private String modal(Tree tree, int verb) {
    return modal(tree, verb, grammar.rules());
  }

  /** The modal verb of a verb or of what stands with a copula, or the empty string. */
  static String modal(Tree tree, int head, ReadingRules rules) {
    for (int child : tree.children(head, "aux")) {
      if (rules.is("modals", tree.lemma(child))) {
        return tree.lemma(child);
      }
    }
    return "";
  }

  boolean negated(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (grammar.isNegation(tree, child)) {
        return true;
      }
      if (tree.is(child, "mark", "case") && grammar.rules().is("without", tree.lemma(child))) {
        // "non sans reprocher à X": who does it not without a reproach reproaches.
        return child < 2 || !tree.lemma(child - 1).equals("non");
      }
      if (tree.is(child, "nsubj", "obj") && isNone(tree, child)) {
        return true;
      }
      if (tree.is(child, "obl")
          && grammar.rules().is("denial-nouns", tree.lemma(child))
          && isNone(tree, child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNone(Tree tree, int nominal) {
    if (grammar.rules().is("negative-determiners", tree.lemma(nominal))) {
      return true;
    }
    for (int det : tree.children(nominal, "det", "advmod", "amod", "cc")) {
      if (grammar.rules().is("negative-determiners", tree.lemma(det))) {
        return true;
      }
    }
    return tree.children(nominal, "conj").stream().anyMatch(other -> isNone(tree, other));
  }

  private void argument(Tree tree, Draft draft, int child) {
    String relation = tree.relation(child);
    int colon = relation.indexOf(':');
    switch (colon < 0 ? relation : relation.substring(0, colon)) {
      case "nsubj" -> draft.addSurfaceSubject(nominals.heads(tree, child), false);
      case "csubj" -> draft.addSurfaceSubject(verbs(tree, child), false);
      case "obj" -> object(tree, draft, child);
      case "iobj" ->
          draft.add(Role.OBLIQUE, dative(tree, child), nominals.heads(tree, child), false);
      case "obl", "nmod" -> oblique(tree, draft, child);
      case "advmod" -> adverb(tree, draft, child);
      case "xcomp" -> complement(tree, draft, child);
      case "ccomp" ->
          draft.add(Role.COMPLEMENT, nominals.clauseMarker(tree, child), verbs(tree, child), false);
      case "advcl", "parataxis", "acl", "dep" ->
          draft.add(Role.ADVERBIAL, nominals.clauseMarker(tree, child), verbs(tree, child), false);
      default -> {}
    }
  }

  private void object(Tree tree, Draft draft, int child) {
    String clitic = grammar.obliqueClitic(tree, child);
    if (clitic != null) {
      draft.add(Role.OBLIQUE, clitic, List.of(child), false);
    } else if (tree.hasTag(child, "VERB")) {
      complement(tree, draft, child);
    } else if (draft.passive && draft.lemma.isEmpty()) {
      draft.add(Role.OBLIQUE, "", nominals.heads(tree, child), false);
    } else {
      draft.add(Role.OBJECT, "", nominals.heads(tree, child), false);
    }
  }

  private String dative(Tree tree, int child) {
    String clitic = grammar.obliqueClitic(tree, child);
    String marker = nominals.marker(tree, child);
    return clitic != null ? clitic : marker.isEmpty() ? grammar.dativeMarker() : marker;
  }

  private void adverb(Tree tree, Draft draft, int child) {
    String clitic = grammar.obliqueClitic(tree, child);
    if (clitic != null) {
      draft.add(Role.OBLIQUE, clitic, List.of(child), false);
    } else if (tree.hasTag(child, "VERB")) {
      draft.add(Role.ADVERBIAL, nominals.clauseMarker(tree, child), verbs(tree, child), false);
    }
  }

  private void oblique(Tree tree, Draft draft, int child) {
    String clitic = grammar.obliqueClitic(tree, child);
    if (clitic != null) {
      draft.add(Role.OBLIQUE, clitic, List.of(child), false);
      return;
    }
    for (Map.Entry<String, List<Integer>> phrase : nominals.phrases(tree, child).entrySet()) {
      boolean agent = draft.passive && nominals.isAgent(tree, phrase.getKey(), phrase.getValue());
      if (agent && !draft.has(Role.SUBJECT)) {
        draft.add(Role.SUBJECT, "", phrase.getValue(), false);
      } else {
        String marker = tree.lemma(child).equals("dont") ? "de" : phrase.getKey();
        draft.add(Role.OBLIQUE, marker, phrase.getValue(), false);
        boolean direct =
            !draft.passive && !draft.reflexive && (marker.equals("de") || marker.isEmpty());
        if (direct && grammar.isPartitiveObject(tree, draft.head, child)) {
          draft.add(Role.OBJECT, "", phrase.getValue(), false);
        }
      }
    }
  }

  private void complement(Tree tree, Draft draft, int child) {
    if (tree.hasTag(child, "VERB", "AUX") || tree.child(child, "cop") != 0) {
      draft.add(Role.COMPLEMENT, nominals.clauseMarker(tree, child), verbs(tree, child), false);
    } else if (isMisnamedObject(tree, draft, child)) {
      draft.add(Role.OBJECT, "", nominals.heads(tree, child), false);
    } else {
      draft.add(Role.ATTRIBUTE, nominals.marker(tree, child), nominals.heads(tree, child), false);
    }
  }

  /**
   * "a nommé un général": a noun with an article is the object of a verb that has no other and is
   * no copula.
   */
  private boolean isMisnamedObject(Tree tree, Draft draft, int child) {
    return tree.hasTag(child, "NOUN", "PROPN")
        && child > draft.head
        && !draft.passive
        && !draft.reflexive
        && tree.child(draft.head, "obj") == 0
        && tree.child(child, "case", "nsubj", "cop") == 0
        && (tree.hasTag(child, "PROPN") || tree.child(child, "det", "nummod") != 0)
        && !grammar.rules().is("copular", draft.lemma);
  }

  /** A clause and those coordinated with it. */
  static List<Integer> verbs(Tree tree, int verb) {
    List<Integer> verbs = new ArrayList<>();
    verbs.add(verb);
    for (int conjunct : tree.children(verb, "conj")) {
      if (tree.hasTag(conjunct, "VERB", "AUX") || !tree.hasTag(verb, "VERB", "AUX")) {
        verbs.addAll(verbs(tree, conjunct));
      }
    }
    return verbs;
  }
}
