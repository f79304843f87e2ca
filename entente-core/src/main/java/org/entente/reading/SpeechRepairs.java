package org.entente.reading;

import java.util.Set;

/** Verbs of saying: their subject behind them, their words before them. */
final class SpeechRepairs {
  private static final Set<String> CLOSING = Set.of("»", "\"", "”", "''");
  private final ReadingRules rules;
  private final CommonRepairs common;

  SpeechRepairs(ReadingRules rules, CommonRepairs common) {
    this.rules = rules;
    this.common = common;
  }

  /** ", a rapporté l'agence": what follows the verb of saying is its subject. */
  void invertedSubject(Tree tree, int verb) {
    if (!rules.is("speech", tree.lemma(verb)) || !common.isFinite(tree, verb)) {
      return;
    }
    int said = tree.child(verb, "nsubj");
    int first = verb;
    for (int aux : tree.children(verb, "aux", "expl")) {
      first = Math.min(first, aux);
    }
    boolean apart = first > 1 && tree.hasTag(first - 1, "PUNCT");
    int object = tree.child(verb, "obj");
    if (object == 0) {
      object = tree.child(verb, "xcomp", "iobj");
      object = tree.child(object, "case") == 0 ? object : 0;
    }
    boolean free =
        said == 0
            || said < first
                && tree.isComma(first - 1)
                && (isQuoted(tree, first - 2) || !hasComma(tree, said, first - 1))
                && tree.head(verb) == 0
                && tree.child(verb, "ccomp") == 0;
    if (free
        && apart
        && object > verb
        && tree.hasTag(object, "NOUN", "PROPN", "PRON")
        && tree.child(verb, "mark") == 0) {
      tree.attach(object, verb, "nsubj");
      if (said != 0) {
        boolean clause = tree.hasTag(said, "VERB") || tree.child(said, "cop") != 0;
        tree.attach(said, verb, clause ? "ccomp" : "obj");
      }
    }
  }

  /** Commas inside quotation marks do not end what is said. */
  private static boolean isQuoted(Tree tree, int end) {
    return end > 0 && CLOSING.contains(tree.token(end).form());
  }

  private static boolean hasComma(Tree tree, int phrase, int end) {
    for (int i = tree.first(phrase); i < end; i++) {
      if (tree.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** ", a rapporté l'agence" hung below what it reports: the verb of saying governs it. */
  void quotationCue(Tree tree, int verb) {
    if (!tree.hasTag(verb, "VERB") || !rules.is("speech", tree.lemma(verb))) {
      return;
    }
    for (int said : tree.children(verb, "advcl", "parataxis", "dep")) {
      boolean words = said < verb && tree.child(said, "mark") == 0 && common.isFinite(tree, said);
      words &= tree.hasTag(said, "VERB", "AUX");
      if (words && tree.child(verb, "ccomp") == 0) {
        tree.attach(said, verb, "ccomp");
      }
    }
    if (!tree.is(verb, "parataxis", "advcl", "conj", "dep")
        || tree.child(verb, "ccomp", "obj", "xcomp", "mark") != 0
        || !common.isFinite(tree, verb)) {
      return;
    }
    int said = tree.head(verb);
    int subject = tree.child(verb, "nsubj");
    boolean after = subject > verb || !tree.is(verb, "conj") && subject != 0;
    int first = tree.first(verb);
    boolean apart =
        first > 1 && (tree.hasTag(first - 1, "PUNCT") || tree.hasTag(first, "PUNCT"))
            || subject > verb;
    if (after && apart && said != 0 && said < verb && tree.hasTag(said, "VERB", "NOUN", "ADJ")) {
      tree.rotate(verb, said, "ccomp");
    }
  }
}
