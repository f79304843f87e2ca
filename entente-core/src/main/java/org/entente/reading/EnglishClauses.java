package org.entente.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends English clauses that the parser has torn from their subjects and objects. */
final class EnglishClauses {
  private static final Set<String> AMOUNT = Set.of("$", "€", "£", "¥", "US$", "A$", "C$");
  private static final Set<String> ROUGHLY = Set.of("around", "about", "over", "under", "some");
  private static final Set<String> ARTICLES = Set.of("a", "an", "another", "some", "the");

  /** Verbs whose object does what a participle behind it says: "saw troops gathered there". */
  private static final Set<String> PERCEIVING =
      Set.of("have", "get", "see", "want", "keep", "find", "leave", "hear", "watch", "need");

  private final ReadingRules rules;
  private final CommonRepairs common;

  EnglishClauses(ReadingRules rules, CommonRepairs common) {
    this.rules = rules;
    this.common = common;
  }

  void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      amount(tree, i);
      if (tree.hasTag(i, "VERB")) {
        clauseSubject(tree, i);
        participleSubject(tree, i);
        judged(tree, i);
        counted(tree, i);
        approximateSubject(tree, i);
      }
    }
  }

  /** "Around 77,000 people have sought refuge": before a number such a word is no preposition. */
  private static void approximateSubject(Tree tree, int verb) {
    if (tree.child(verb, "nsubj", "csubj", "expl") != 0) {
      return;
    }
    for (int noun : List.copyOf(tree.children(verb, "obl"))) {
      int word = tree.child(noun, "case");
      if (noun < verb
          && word != 0
          && ROUGHLY.contains(tree.lemma(word).toLowerCase(Locale.ROOT))
          && tree.hasTag(word + 1, "NUM")
          && tree.hasTag(noun, "NOUN", "PROPN")) {
        tree.attach(word, tree.child(noun, "nummod") == 0 ? noun : word + 1, "advmod");
        boolean passive = tree.child(verb, "aux:pass") != 0;
        tree.attach(noun, verb, passive ? "nsubj:pass" : "nsubj");
      }
    }
  }

  /** "provided an additional $2 million": the sum is the noun that the article belongs to. */
  private static void amount(Tree tree, int article) {
    boolean bare = ARTICLES.contains(tree.token(article).form().toLowerCase(Locale.ROOT));
    int sum = article + 1;
    while (bare && sum <= tree.size() && tree.hasTag(sum, "ADJ", "ADV") && sum < article + 3) {
      sum++;
    }
    if (bare
        && sum <= tree.size()
        && AMOUNT.contains(tree.token(sum).form())
        && tree.is(article, "obj", "nsubj", "obl", "xcomp")
        && tree.dominates(article, sum)) {
      List<Integer> others = List.copyOf(tree.children(article));
      tree.rotate(sum, article, "det");
      for (int other : others) {
        if (other != sum) {
          tree.attach(other, sum, tree.relation(other));
        }
      }
    }
  }

  /**
   * "Russia says Israel must end attacks", "announced the government had paid": the noun between
   * two finite verbs is the subject of the second, which is what is said.
   */
  private void clauseSubject(Tree tree, int verb) {
    int above = tree.head(verb);
    int first = verb;
    for (int aux : tree.children(verb, "aux", "cop")) {
      first = Math.min(first, aux);
    }
    boolean open =
        tree.is(verb, "dep", "ccomp", "advcl", "parataxis", "acl", "xcomp")
            && tree.hasTag(above, "VERB")
            && above < first
            && tree.child(verb, "nsubj", "csubj", "mark", "expl") == 0
            && common.isFinite(tree, verb)
            && rules.is("speech", tree.lemma(above));
    if (!open) {
      return;
    }
    int noun = tree.child(above, "obj");
    boolean between = noun > above && noun < first && tree.last(noun) < first;
    if (between && tree.before(first) <= tree.last(noun) && !tree.isComma(first - 1)) {
      boolean passive = tree.child(verb, "aux:pass") != 0;
      tree.attach(noun, verb, passive ? "nsubj:pass" : "nsubj");
      tree.attach(verb, above, "ccomp");
    }
  }

  /**
   * "deported four men registered with the agency and issued orders": the participle belongs to the
   * noun that is the object of the verb above.
   */
  private void participleSubject(Tree tree, int participle) {
    int above = tree.head(participle);
    int noun = tree.child(participle, "nsubj");
    boolean loose =
        tree.is(participle, "xcomp", "ccomp", "dep")
            && tree.hasTag(above, "VERB")
            && tree.feature(participle, "VerbForm").equals("Part")
            && tree.feature(participle, "Tense").equals("Past")
            && tree.child(participle, "aux", "mark", "cop") == 0
            && noun > above
            && noun < participle
            && tree.child(above, "obj") == 0
            && !rules.is("speech", tree.lemma(above))
            && !rules.is("causatives", tree.lemma(above))
            && !PERCEIVING.contains(tree.lemma(above));
    if (!loose) {
      return;
    }
    tree.attach(noun, above, "obj");
    tree.attach(participle, noun, "acl");
    for (int second : List.copyOf(tree.children(participle, "conj"))) {
      if (tree.hasTag(second, "VERB")
          && tree.child(second, "nsubj") == 0
          && tree.child(second, "aux") != 0) {
        tree.attach(second, above, "conj");
      }
    }
  }

  /** "called the envoy a very stupid guy": of two objects the second says what the first is. */
  private void judged(Tree tree, int verb) {
    List<Integer> objects = tree.children(verb, "obj");
    if (objects.size() == 2
        && rules.is("judging", tree.lemma(verb))
        && objects.get(0) > verb
        && tree.hasTag(objects.get(1), "NOUN", "ADJ")) {
      tree.attach(objects.get(1), verb, "xcomp");
    }
  }

  /**
   * "carried out more than two dozen air strikes against X": behind a verb that lacks its object, a
   * plural noun taken for a verb.
   */
  private static void counted(Tree tree, int noun) {
    int above = tree.head(noun);
    int part = tree.child(noun, "nsubj");
    boolean misread =
        tree.is(noun, "ccomp", "xcomp", "dep")
            && tree.token(noun).form().endsWith("s")
            && tree.hasTag(above, "VERB")
            && above < noun
            && tree.child(above, "obj") == 0
            && tree.child(above, "compound:prt") != 0
            && part == noun - 1
            && tree.hasTag(part, "NOUN")
            && tree.child(noun, "aux", "obj", "mark") == 0;
    if (!misread) {
      return;
    }
    tree.retag(noun, "NOUN");
    tree.attach(noun, above, "obj");
    tree.attach(part, noun, "compound");
    for (int oblique : List.copyOf(tree.children(noun, "obl"))) {
      tree.attach(oblique, noun, "nmod");
    }
  }

  /**
   * "warned Berlin in a letter that it would act": the clause is what is said, not what the letter
   * is.
   */
  static void saidInMessage(Tree tree, int verb, ReadingRules rules) {
    int message = tree.head(verb);
    int saying = tree.head(message);
    boolean said =
        tree.is(verb, "ccomp", "acl")
            && tree.children(verb, "mark").stream().anyMatch(m -> tree.lemma(m).equals("that"))
            && tree.is(message, "obl")
            && message < verb
            && rules.is("messages", tree.lemma(message))
            && tree.hasTag(saying, "VERB")
            && rules.is("speech", tree.lemma(saying))
            && tree.child(saying, "ccomp") == 0;
    if (said) {
      tree.attach(verb, saying, "ccomp");
    }
  }
}
