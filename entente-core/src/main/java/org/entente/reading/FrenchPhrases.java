package org.entente.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Noun phrases that the French parser put together wrongly: conjuncts, names, adjectives, agents.
 */
final class FrenchPhrases {
  /** Nouns that make an adverb with "en". */
  private static final Set<String> ASIDES =
      Set.of("revanche", "effet", "outre", "fait", "conséquence", "principe", "vain", "retour");

  private final ReadingRules rules;
  private final CommonRepairs common;

  FrenchPhrases(ReadingRules rules, CommonRepairs common) {
    this.rules = rules;
    this.common = common;
  }

  /** Endings of the adjectives of countries and peoples. */
  private static final Pattern NATIONALITY =
      Pattern.compile(
          ".*(ais|ien|ain|ois|éen|an|and|ol|ique|que|sse|urc|rec|pt|lge|rde|abe|ite|i|ave|ède|aise|enne|aine|oise|ane|ande|ole|urque|recque|ie)s?");

  /** Before the clauses are mended. */
  void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      nounOfPreposition(tree, i);
      setPhrase(tree, i);
      adverbBehindAuxiliary(tree, i);
      betweenBehindPlace(tree, i);
      secondNationality(tree, i);
      officeBeforeName(tree, i);
      nameBehindComma(tree, i);
      attributeOfName(tree, i);
      adjective(tree, i);
    }
  }

  /**
   * "l'expulsion de migrants nigériens": an adjective that disagrees with its noun goes to the
   * nearest that agrees.
   */
  private static void adjective(Tree tree, int adjective) {
    int head = tree.head(adjective);
    boolean misled =
        tree.is(adjective, "amod")
            && tree.hasTag(adjective, "ADJ")
            && head < adjective
            && head != 0;
    if (!misled || agrees(tree, head, adjective)) {
      return;
    }
    for (int i = adjective - 1; i > head && !tree.hasTag(i, "VERB"); i--) {
      if (tree.hasTag(i, "NOUN")
          && tree.sentence().dominates(head, i)
          && agrees(tree, i, adjective)) {
        tree.attach(adjective, i, "amod");
        return;
      }
    }
  }

  /** "Sommet à Istanbul entre la Turquie et la Russie": a name governs no "entre". */
  private static void betweenBehindPlace(Tree tree, int noun) {
    int place = tree.head(noun);
    int mark = tree.child(noun, "case");
    if (mark != 0
        && tree.lemma(mark).equals("entre")
        && tree.hasTag(place, "PROPN")
        && tree.is(place, "nmod")
        && tree.child(place, "case") != 0
        && tree.hasTag(tree.head(place), "NOUN")) {
      tree.attach(noun, tree.head(place), "nmod");
    }
  }

  static boolean agrees(Tree tree, int noun, int participle) {
    return agrees(tree, noun, participle, "Gender") && agrees(tree, noun, participle, "Number");
  }

  private static boolean agrees(Tree tree, int noun, int participle, String feature) {
    String first = tree.feature(noun, feature);
    String second = tree.feature(participle, feature);
    boolean plural =
        feature.equals("Number") && second.equals("Plur") && tree.child(noun, "conj") != 0;
    return plural || first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  /** ", Antonio Guterres," behind an office is its holder, never an object. */
  private void nameBehindComma(Tree tree, int name) {
    int verb = tree.head(name);
    boolean loose =
        tree.hasTag(name, "PROPN")
            && tree.is(name, "obj", "obl", "xcomp", "appos", "conj")
            && tree.isComma(name - 1)
            && tree.child(name, "case", "det", "cc") == 0;
    if (!loose
        || tree.is(name, "appos", "conj") && rules.is("offices", tree.lemma(verb))
        || !tree.is(name, "appos", "conj") && !tree.hasTag(verb, "VERB")) {
      return;
    }
    if (tree.is(name, "conj") && tree.children(verb, "conj").size() > 1) {
      return;
    }
    for (int i = name - 2;
        i > 0 && i > name - 14 && !tree.isComma(i) && !tree.hasTag(i, "VERB", "AUX");
        i--) {
      if (tree.hasTag(i, "NOUN") && rules.is("offices", tree.lemma(i))) {
        tree.attach(name, i, "appos");
        return;
      }
    }
  }

  /**
   * "a jugé la Mauritanie exemplaire": a name has no adjective behind it, so it is what the verb
   * says of the name.
   */
  private void attributeOfName(Tree tree, int adjective) {
    int name = tree.head(adjective);
    int verb = tree.head(name);
    if (tree.is(adjective, "amod")
        && tree.hasTag(adjective, "ADJ")
        && adjective > name
        && tree.hasTag(name, "PROPN", "PRON")
        && tree.is(name, "obj")
        && rules.is("judging", tree.lemma(verb))) {
      tree.attach(adjective, verb, "xcomp");
    }
  }

  /** "d'accord": a noun taken for a part of its own preposition. */
  private static void nounOfPreposition(Tree tree, int noun) {
    int preposition = tree.head(noun);
    if (tree.is(noun, "fixed")
        && tree.hasTag(noun, "NOUN")
        && tree.hasTag(preposition, "ADP")
        && preposition == noun - 1) {
      tree.rotate(noun, preposition, "case");
    }
  }

  /**
   * "a promis de son côté quinze millions": nothing hangs on a set phrase, what does belongs to the
   * verb.
   */
  private void setPhrase(Tree tree, int noun) {
    int verb = tree.head(noun);
    boolean set =
        rules.is("set-phrase-nouns", tree.lemma(noun))
            && tree.hasTag(verb, "VERB")
            && tree.child(noun, "case") != 0
            && tree.children(noun, "det").stream()
                .anyMatch(
                    d -> rules.is("possessives", tree.token(d).form().toLowerCase(Locale.ROOT)));
    if (!set) {
      return;
    }
    for (int child : List.copyOf(tree.children(noun, "appos", "nmod", "conj", "obj", "acl"))) {
      if (child > noun && tree.isNominal(child)) {
        boolean object = tree.child(child, "case") == 0 && tree.child(verb, "obj") == 0;
        tree.attach(child, verb, object ? "obj" : "obl");
      } else if (child > noun) {
        tree.attach(child, verb, "advcl");
      }
    }
  }

  /** "ont en revanche libéré trois détenus": the adverb stands between auxiliary and participle. */
  private void adverbBehindAuxiliary(Tree tree, int noun) {
    int verb = tree.head(noun);
    int participle = tree.child(noun, "acl");
    boolean misread =
        ASIDES.contains(tree.lemma(noun))
            && verb == noun - 2
            && tree.lemma(noun - 1).equals("en")
            && participle == noun + 1
            && tree.lemma(verb).equals("avoir")
            && tree.hasTag(verb, "VERB");
    if (misread) {
      tree.attach(participle, verb, "xcomp");
      common.promote(tree, participle, verb, "aux");
      tree.retag(verb, "AUX");
      tree.attach(noun, participle, "advmod");
    }
  }

  /** "les présidents rwandais et congolais": the second adjective is no second president. */
  private static void secondNationality(Tree tree, int second) {
    int noun = tree.head(second);
    int first = second - 2;
    boolean bare =
        tree.is(second, "conj", "appos")
            && first > noun
            && tree.hasTag(second, "NOUN", "PROPN", "ADJ")
            && tree.child(second, "det", "case") == 0;
    if (bare
        && tree.hasTag(noun, "NOUN")
        && tree.is(first, "amod")
        && tree.head(first) == noun
        && tree.hasTag(second - 1, "CCONJ")
        && NATIONALITY.matcher(tree.token(first).form()).matches()
        && NATIONALITY.matcher(tree.token(second).form()).matches()) {
      tree.attach(second, first, "conj");
      tree.retag(second, "ADJ");
    }
  }

  /** "la ministre des Armées Catherine Vautrin a été reçue": the portfolio is the office's. */
  void portfolio(Tree tree, int office) {
    int noun = office + 2;
    boolean torn =
        noun <= tree.size()
            && rules.is("offices", tree.lemma(office))
            && tree.token(office + 1).form().equals("des")
            && tree.hasTag(office + 1, "DET")
            && tree.head(office + 1) == noun
            && tree.hasTag(noun, "NOUN", "PROPN")
            && Character.isUpperCase(tree.token(noun).form().charAt(0))
            && tree.head(noun) != office;
    if (!torn) {
      return;
    }
    if (!tree.dominates(office, tree.head(noun))) {
      tree.attach(office, tree.head(noun), tree.relation(noun));
    }
    tree.attach(noun, office, "nmod");
    tree.retag(office + 1, "ADP");
    tree.attach(office + 1, noun, "case");
    for (int child : List.copyOf(tree.children(noun, "appos", "flat", "acl"))) {
      tree.attach(child, office, tree.is(child, "acl") ? tree.relation(child) : "appos");
    }
  }

  /**
   * "Le chef de la junte, le général Tiani, a exclu": the office is the subject, its holder's name
   * is said beside it.
   */
  private void officeBeforeName(Tree tree, int office) {
    int verb = tree.head(office);
    int name = tree.child(verb, "nsubj");
    boolean split =
        tree.is(office, "obl", "appos", "nmod", "dislocated")
            && tree.hasTag(verb, "VERB")
            && tree.child(office, "case") == 0
            && rules.is("offices", tree.lemma(office))
            && name > office
            && name < verb
            && tree.isComma(tree.first(name) - 1)
            && tree.last(office) == tree.first(name) - 2;
    if (split) {
      tree.attach(office, verb, "nsubj");
      tree.attach(name, office, "appos");
    }
  }
}
