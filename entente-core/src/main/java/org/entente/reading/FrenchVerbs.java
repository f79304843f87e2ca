package org.entente.reading;

import java.util.List;
import java.util.Set;

/**
 * Verbs that the French parser hung on the wrong word: participles, infinitives, relative and
 * content clauses.
 */
final class FrenchVerbs {
  private static final Set<String> RELATIVE_OBJECTS = Set.of("que", "dont", "où", "lequel");

  /** Prepositions behind which a name is one of the sides rather than what describes a noun. */
  private static final Set<String> TOWARDS = Set.of("contre", "vers", "avec", "envers", "par");

  private final ReadingRules rules;

  FrenchVerbs(ReadingRules rules) {
    this.rules = rules;
  }

  /** Before the clauses are mended. */
  void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      if (tree.hasTag(i, "VERB")) {
        lostMark(tree, i);
        underWay(tree, i);
        reducedRelative(tree, i);
        participle(tree, i);
        conjoinedInfinitive(tree, i);
        conjoinedParticiple(tree, i);
        relativeBehindComma(tree, i);
        relativeOfApposition(tree, i);
        relativeObject(tree, i);
        infinitiveOfAdjective(tree, i);
        contentOfNoun(tree, i);
      }
    }
  }

  /** "somme l'ONU de partir": an infinitive taken for a part of its own preposition. */
  private static void lostMark(Tree tree, int verb) {
    int mark = tree.head(verb);
    if (!tree.is(verb, "fixed") || !tree.hasTag(mark, "ADP") || mark != verb - 1) {
      return;
    }
    for (int i = mark - 1; i > 0; i--) {
      if (tree.hasTag(i, "VERB")) {
        tree.attach(verb, i, "xcomp");
        tree.attach(mark, verb, "mark");
        return;
      }
    }
  }

  /** "vue en train d'arrêter X", "est en train de négocier": "en train de" as one conjunction. */
  private static void underWay(Tree tree, int verb) {
    int way = verb - 2;
    boolean under =
        way > 1
            && tree.lemma(way).equals("train")
            && tree.lemma(way + 1).equals("de")
            && tree.lemma(way - 1).equals("en");
    if (!under) {
      return;
    }
    int being = tree.child(way, "cop") != 0 ? way : tree.head(way);
    boolean full = being == way || tree.lemma(being).equals("être");
    if (full) {
      tree.rotate(verb, being, "aux");
      for (int child : List.copyOf(tree.children(being))) {
        tree.attach(child, verb, tree.is(child, "cop") ? "aux" : tree.relation(child));
      }
    } else if (being != 0 && being != verb) {
      tree.attach(verb, being, "advcl");
    }
    tree.attach(way - 1, verb, "mark");
    tree.attach(way, way - 1, "fixed");
    tree.attach(way + 1, way - 1, "fixed");
  }

  /**
   * "a dénoncé l'accord conclu avec X": the noun is object of the verb before it, the participle
   * its modifier.
   */
  private static void reducedRelative(Tree tree, int verb) {
    int noun = tree.child(verb, "nsubj");
    int above = tree.head(verb);
    boolean reduced =
        FrenchGrammar.isPastParticiple(tree, verb)
            && tree.child(verb, "aux", "cop", "mark") == 0
            && tree.is(verb, "advcl", "ccomp", "xcomp", "parataxis")
            && noun != 0
            && noun < verb
            && above != 0
            && above < noun
            && tree.hasTag(above, "VERB")
            && tree.child(above, "obj") == 0
            && tree.first(noun) == above + 1;
    if (reduced) {
      tree.attach(noun, above, "obj");
      tree.attach(verb, noun, "acl");
    }
  }

  /**
   * A past participle agrees with its noun: the parser's choice gives way to the nearest noun that
   * does.
   */
  private static void participle(Tree tree, int verb) {
    if (!FrenchGrammar.isPastParticiple(tree, verb)
        || tree.child(verb, "aux", "cop", "nsubj") != 0
        || !tree.is(verb, "acl", "advcl", "amod")) {
      return;
    }
    int head = tree.head(verb);
    if (tree.is(verb, "amod") && tree.isNominal(head)) {
      tree.attach(verb, head, "acl");
    }
    boolean behindComma = tree.isComma(verb - 1) && verb > head;
    if (tree.is(verb, "acl") && (head > verb || FrenchPhrases.agrees(tree, head, verb))) {
      return;
    }
    if (tree.is(verb, "advcl") && !behindComma) {
      return;
    }
    for (int i = verb - 1; i > 0 && i > verb - 12; i--) {
      if (tree.hasTag(i, "VERB")
          || tree.hasTag(i, "NOUN") && !tree.is(i, "flat") && FrenchPhrases.agrees(tree, i, verb)) {
        if (tree.hasTag(i, "NOUN")) {
          tree.attach(verb, i, "acl");
        }
        return;
      }
    }
  }

  /** ", et à rendre le pouvoir" goes with the earlier "à respecter". */
  private static void conjoinedInfinitive(Tree tree, int verb) {
    int mark = tree.child(verb, "mark", "case");
    boolean lost =
        tree.is(verb, "conj")
            && isInfinitive(tree, verb)
            && mark != 0
            && !isInfinitive(tree, tree.head(verb));
    for (int i = verb - 1; lost && i > 0; i--) {
      int other = isInfinitive(tree, i) ? tree.child(i, "mark", "case") : 0;
      if (other != 0 && tree.lemma(other).equals(tree.lemma(mark))) {
        tree.attach(verb, i, "conj");
        return;
      }
    }
  }

  /**
   * "a ordonné à X de livrer Y et donné trois mois à Z": the second participle goes with the first.
   */
  private static void conjoinedParticiple(Tree tree, int verb) {
    int head = tree.head(verb);
    boolean lost =
        tree.is(verb, "conj")
            && FrenchGrammar.isPastParticiple(tree, verb)
            && tree.child(verb, "aux", "nsubj") == 0
            && tree.child(verb, "cc") != 0
            && !(tree.hasTag(head, "VERB") && FrenchGrammar.isPastParticiple(tree, head));
    for (int at = tree.head(head); lost && head != 0 && at != 0; at = tree.head(at)) {
      if (tree.hasTag(at, "VERB")
          && FrenchGrammar.isPastParticiple(tree, at)
          && tree.child(at, "aux") != 0) {
        tree.attach(verb, at, "conj");
        for (int behind : List.copyOf(tree.children(head))) {
          if (behind > verb && !tree.hasTag(behind, "PUNCT")) {
            tree.attach(behind, verb, tree.relation(behind));
          }
        }
        return;
      }
    }
  }

  /** ", qu'elles accusent de mentir," tells of the noun before the comma. */
  private static void relativeBehindComma(Tree tree, int verb) {
    int mark = tree.child(verb, "mark");
    boolean relative =
        mark > 2
            && tree.is(verb, "advcl")
            && tree.lemma(mark).equals("que")
            && tree.child(mark, "fixed") == 0
            && tree.isComma(mark - 1)
            && tree.hasTag(mark - 2, "NOUN", "PROPN")
            && tree.child(verb, "obj", "ccomp") == 0;
    if (relative) {
      int noun =
          tree.is(mark - 2, "flat", "appos") && tree.head(mark - 2) < mark
              ? tree.head(mark - 2)
              : mark - 2;
      tree.attach(verb, noun, "acl:relcl");
      tree.attach(mark, verb, "obj");
      tree.retag(mark, "PRON");
    }
  }

  /** "le M23, mouvement que le Rwanda soutient": a noun without article has no content clause. */
  private static void relativeOfApposition(Tree tree, int verb) {
    int mark = tree.child(verb, "mark");
    int noun = tree.head(verb);
    boolean relative =
        mark > 1
            && tree.is(verb, "ccomp", "acl")
            && tree.lemma(mark).equals("que")
            && tree.is(noun, "appos")
            && tree.hasTag(noun, "NOUN")
            && tree.child(noun, "det", "case") == 0
            && tree.child(verb, "nsubj") > mark
            && tree.child(verb, "obj", "ccomp", "xcomp") == 0;
    if (relative) {
      tree.attach(verb, noun, "acl:relcl");
      tree.attach(mark, verb, "obj");
      tree.retag(mark, "PRON");
    }
  }

  /**
   * "la retenue après des tirs vers Israël, qui a annoncé ...": tells of the name before the comma,
   * unless that is the genitive of the noun ("le président du Mali, qui ...").
   */
  static void relativeOfName(Tree tree, int verb) {
    int pronoun = tree.child(verb, "nsubj");
    int name = pronoun - 2;
    boolean high =
        tree.is(verb, "acl")
            && name > 0
            && tree.lemma(pronoun).equals("qui")
            && tree.isComma(pronoun - 1)
            && tree.hasTag(name, "PROPN")
            && tree.head(verb) < name;
    if (!high) {
      return;
    }
    name = tree.is(name, "flat") ? tree.head(name) : name;
    int preposition = tree.child(name, "case");
    if (preposition != 0 && TOWARDS.contains(tree.lemma(preposition))) {
      tree.attach(verb, name, "acl:relcl");
    }
  }

  private static boolean isInfinitive(Tree tree, int verb) {
    if (!tree.hasTag(verb, "VERB", "AUX")) {
      return false;
    }
    return tree.feature(verb, "VerbForm").equals("Inf")
        || tree.children(verb, "aux").stream()
            .anyMatch(a -> tree.feature(a, "VerbForm").equals("Inf"));
  }

  /** "se dit prête à négocier": the infinitive behind an adjective is the adjective's. */
  private static void infinitiveOfAdjective(Tree tree, int verb) {
    int mark = tree.child(verb, "mark");
    boolean infinitive =
        tree.is(verb, "xcomp", "advcl", "acl") && isInfinitive(tree, verb) && mark > 1;
    if (infinitive
        && tree.hasTag(mark - 1, "ADJ")
        && tree.is(mark - 1, "xcomp", "root", "ccomp", "advcl")
        && (tree.lemma(mark).equals("à") || tree.lemma(mark).equals("de"))
        && tree.head(verb) != mark - 1) {
      tree.attach(verb, mark - 1, "xcomp");
    }
  }

  /** "a averti les deux capitales qu'il partirait": what is said belongs to the verb of saying. */
  private void contentOfNoun(Tree tree, int verb) {
    int mark = tree.child(verb, "mark");
    int noun = tree.head(verb);
    if (mark == 0
        || !tree.lemma(mark).equals("que")
        || !tree.is(verb, "ccomp", "acl")
        || !tree.isNominal(noun)) {
      return;
    }
    int above = tree.head(noun);
    if (tree.hasTag(above, "VERB")
        && rules.is("speech", tree.lemma(above))
        && tree.child(above, "ccomp") == 0) {
      tree.attach(verb, above, "ccomp");
    }
  }

  /**
   * "les hausses que demandent les syndicats", "dès que cesseront les combats": the subject follows
   * its verb.
   */
  static void invertedSubject(Tree tree, int verb) {
    if (!tree.feature(verb, "VerbForm").equals("Fin") || tree.child(verb, "nsubj", "aux") != 0) {
      return;
    }
    List<Integer> objects = tree.children(verb, "obj");
    int behind = objects.isEmpty() ? 0 : objects.get(objects.size() - 1);
    if (behind <= verb || !tree.hasTag(behind, "NOUN", "PROPN")) {
      return;
    }
    boolean relative =
        tree.is(verb, "acl")
            && tree.children(verb).stream()
                .anyMatch(c -> c < verb && RELATIVE_OBJECTS.contains(tree.lemma(c)) && c != behind);
    int mark = tree.child(verb, "mark");
    boolean temporal = tree.is(verb, "advcl") && mark != 0 && objects.size() == 1;
    if (relative || temporal) {
      tree.attach(behind, verb, "nsubj");
    }
  }

  /**
   * "les réformes que réclament les bailleurs": with the subject behind the verb, "que" is its
   * object.
   */
  private static void relativeObject(Tree tree, int verb) {
    int mark = tree.child(verb, "mark");
    int subject = tree.child(verb, "nsubj", "obj");
    boolean relative =
        mark != 0
            && tree.is(verb, "acl")
            && tree.lemma(mark).equals("que")
            && tree.isNominal(tree.head(verb))
            && tree.children(verb, "nsubj", "obj").size() == 1
            && subject > verb
            && tree.hasTag(subject, "NOUN", "PROPN");
    if (relative) {
      tree.attach(mark, verb, "obj");
      tree.retag(mark, "PRON");
      tree.attach(subject, verb, "nsubj");
    }
  }
}
