package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.reading.Argument.Role;
import org.entente.reading.Predicate.Kind;

/** The arguments of nouns and adjectives. */
final class NounRoles {
  private final Grammar grammar;
  private final ReadingRules rules;
  private final Nominals nominals;

  NounRoles(Grammar grammar, Nominals nominals) {
    this.grammar = grammar;
    rules = grammar.rules();
    this.nominals = nominals;
  }

  Draft noun(Tree tree, int noun) {
    Draft draft = new Draft(noun, Kind.NOUN, tree.lemma(noun));
    copula(tree, draft);
    for (int child : tree.children(noun)) {
      if (tree.is(child, "nmod", "obl")) {
        complement(tree, draft, child);
      } else if (tree.is(child, "det") && rules.is("negative-determiners", tree.lemma(child))
          || tree.is(child, "case") && rules.is("without", tree.lemma(child))
          || grammar.isNegation(tree, child)) {
        draft.negated = true;
      } else if (tree.is(child, "acl") && isInfinitive(tree, child)) {
        draft.add(
            Role.COMPLEMENT,
            nominals.clauseMarker(tree, child),
            VerbRoles.verbs(tree, child),
            false);
      } else if (tree.is(child, "ccomp", "xcomp")) {
        draft.add(
            Role.COMPLEMENT,
            nominals.clauseMarker(tree, child),
            VerbRoles.verbs(tree, child),
            false);
      }
      if (rules.is("possessives", tree.token(child).form().toLowerCase(java.util.Locale.ROOT))
          && tree.is(child, "det", "nmod", "det")) {
        draft.add(Role.POSSESSIVE, "", List.of(child), false);
      }
    }
    List<Integer> adjectives = new ArrayList<>();
    for (int adjective : grammar.adjectives(tree, noun)) {
      adjectives.addAll(nominals.heads(tree, adjective));
    }
    for (int adjective : adjectives) {
      draft.add(Role.ADJECTIVE, "", List.of(adjective), false);
    }
    return draft;
  }

  /** Adjectives that say something of their noun rather than name its kind. */
  boolean isPredicative(Tree tree, int adjective) {
    return tree.child(adjective, "cop", "obl", "xcomp", "ccomp", "advcl", "nsubj") != 0
        || tree.is(adjective, "root", "xcomp", "acl", "ccomp", "parataxis", "advcl");
  }

  Draft adjective(Tree tree, int adjective) {
    Draft draft = new Draft(adjective, Kind.ADJECTIVE, tree.lemma(adjective));
    copula(tree, draft);
    for (int child : tree.children(adjective)) {
      if (tree.is(child, "obl", "nmod")) {
        for (Map.Entry<String, List<Integer>> phrase : nominals.phrases(tree, child).entrySet()) {
          draft.add(Role.OBLIQUE, phrase.getKey(), phrase.getValue(), false);
        }
      } else if (tree.is(child, "xcomp", "ccomp", "advcl", "acl")
          && tree.hasTag(child, "VERB", "AUX")) {
        draft.add(
            Role.COMPLEMENT,
            nominals.clauseMarker(tree, child),
            VerbRoles.verbs(tree, child),
            false);
      }
    }
    if (tree.is(adjective, "amod", "acl") && !draft.has(Role.SUBJECT)) {
      draft.add(Role.SUBJECT, "", List.of(tree.head(adjective)), false);
    }
    return draft;
  }

  /** "X est membre de Y": the attribute has the copula's subject, tense and negation. */
  private void copula(Tree tree, Draft draft) {
    int copula = tree.child(draft.head, "cop");
    for (int subject : tree.children(draft.head, "nsubj")) {
      draft.add(Role.SUBJECT, "", nominals.heads(tree, subject), false);
    }
    for (int child : tree.children(draft.head)) {
      draft.negated |= grammar.isNegation(tree, child);
    }
    if (copula != 0) {
      draft.form = grammar.form(tree, draft.head);
      draft.support = copula;
    }
  }

  private void complement(Tree tree, Draft draft, int child) {
    if (rules.is("possessives", tree.token(child).form().toLowerCase(java.util.Locale.ROOT))) {
      draft.add(Role.POSSESSIVE, "", List.of(child), false);
      return;
    }
    if (tree.relation(child).equals("nmod:poss")) {
      draft.add(Role.GENITIVE, Argument.POSSESSOR, nominals.heads(tree, child), false);
      return;
    }
    for (Map.Entry<String, List<Integer>> phrase : nominals.phrases(tree, child).entrySet()) {
      String marker = tree.lemma(child).equals("dont") ? "de" : phrase.getKey();
      if (marker.isEmpty()) {
        continue;
      }
      if (nominals.isGenitive(marker)) {
        draft.add(Role.GENITIVE, marker, phrase.getValue(), false);
      } else if (nominals.isAgent(tree, marker, phrase.getValue())) {
        draft.add(Role.SUBJECT, "", phrase.getValue(), false);
      } else {
        draft.add(Role.OBLIQUE, marker, phrase.getValue(), false);
      }
    }
  }

  private static boolean isInfinitive(Tree tree, int verb) {
    return tree.hasTag(verb, "VERB", "AUX") && tree.feature(verb, "VerbForm").equals("Inf");
  }
}
