package org.entente.reading;

/** Objects that the French parser hung on an adverbial between them and their verb. */
final class FrenchObjects {
  private final ReadingRules rules;

  FrenchObjects(ReadingRules rules) {
    this.rules = rules;
  }

  /** Before phrases and clauses are mended. */
  void apply(Tree tree) {
    for (int i = 2; i <= tree.size(); i++) {
      if (tree.is(i, "obj") && isTime(tree, i) && isTime(tree, tree.first(i) - 1)) {
        tree.attach(i, tree.head(i), "obl"); // "a parlé lundi deux heures"
      } else if (tree.hasTag(i, "NOUN", "PROPN")) {
        behindAdverbial(tree, i);
      }
    }
  }

  /**
   * "a expulsé lundi deux diplomates", "a rencontré en marge du sommet son homologue": a noun with
   * an article and without a comma stands in apposition to nothing; it is the object its verb
   * lacks.
   */
  private void behindAdverbial(Tree tree, int noun) {
    int time = tree.head(noun);
    if (isIndefinite(tree, noun) && isTime(tree, time) && tree.hasTag(tree.head(time), "VERB")) {
      tree.attach(noun, tree.head(time), "obl");
    }
    if (!tree.is(noun, "appos", "nmod", "obl", "conj", "flat")
        || tree.child(noun, "case", "cc") != 0
        || tree.hasTag(tree.first(noun) - 1, "PUNCT", "CCONJ", "ADP")
        || isTime(tree, noun)) {
      return;
    }
    int adverbial = noun;
    int verb = tree.head(noun);
    while (verb != 0 && tree.isNominal(verb) && verb < noun) {
      adverbial = verb;
      verb = tree.head(verb);
    }
    if (verb == 0 || verb > noun || !tree.hasTag(verb, "VERB")) {
      return;
    }
    boolean direct = adverbial == noun;
    boolean timely = !direct && tree.child(adverbial, "case") == 0 && isTime(tree, adverbial);
    boolean determined = tree.child(noun, "det", "nummod") != 0;
    boolean phrase = !direct && tree.child(adverbial, "case") != 0 && determined;
    boolean named = tree.hasTag(noun, "PROPN") || determined;
    boolean behind =
        direct
            ? determined && tree.child(noun, "nummod") == 0 && noun > verb
            : adverbial > verb && (timely && named || phrase);
    if (behind && lacksObject(tree, verb)) {
      tree.attach(noun, verb, "obj");
    }
  }

  /**
   * "a libéré lundi des otages", "a imposé lundi de lourdes sanctions": "des" stands in the tree as
   * "de" and "les" at the same place; before an adjective it is "de".
   */
  private boolean isIndefinite(Tree tree, int noun) {
    int article = tree.child(noun, "case");
    return article != 0
        && tree.is(noun, "nmod")
        && tree.lemma(article).equals("de")
        && article < noun
        && (tree.token(article + 1).form().equals("les")
            || tree.feature(noun, "Number").equals("Plur")
                && rules.is("prenominal", tree.lemma(article + 1)));
  }

  private boolean isTime(Tree tree, int noun) {
    return rules.is("times", tree.lemma(noun));
  }

  /** A transitive verb in the active voice, its subject before it, without what it acts on. */
  private boolean lacksObject(Tree tree, int verb) {
    String lemma = tree.lemma(verb);
    boolean copular = rules.is("copular", lemma) || rules.is("unaccusative", lemma);
    boolean passive =
        FrenchGrammar.isPastParticiple(tree, verb)
            && tree.children(verb, "aux", "cop").stream()
                .noneMatch(a -> tree.lemma(a).equals("avoir"));
    boolean reflexive =
        tree.children(verb, "expl", "obj", "iobj").stream()
            .anyMatch(c -> rules.is("reflexives", tree.lemma(c)));
    boolean subject = tree.child(verb, "nsubj") != 0 || rules.is("speech", lemma);
    boolean open = !tree.feature(verb, "VerbForm").equals("Fin") && tree.child(verb, "aux") == 0;
    return !copular
        && !passive
        && !reflexive
        && (subject || open || tree.is(verb, "conj"))
        && tree.child(verb, "obj", "ccomp", "xcomp") == 0;
  }
}
