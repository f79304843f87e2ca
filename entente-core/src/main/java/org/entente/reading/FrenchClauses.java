package org.entente.reading;

import java.util.List;
import java.util.Set;

/** Clauses whose subject the French parser did not find or gave to the wrong verb. */
final class FrenchClauses {
  private static final Set<String> TOO = Set.of("aussi", "également", "itou");

  /** Infinitives behind "se faire" that nobody undergoes ("s'est fait exploser"). */
  private static final Set<String> NEVER_PASSIVE =
      Set.of("exploser", "prier", "entendre", "connaître", "sentir", "attendre", "sauter", "rare");

  private static final Set<String> LACK = Set.of("faute", "sans");
  private final ReadingRules rules;
  private final CommonRepairs common;

  FrenchClauses(ReadingRules rules, CommonRepairs common) {
    this.rules = rules;
    this.common = common;
  }

  void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      if (tree.hasTag(i, "VERB", "ADJ", "NOUN")) {
        bareSubject(tree, i);
      }
      if (tree.hasTag(i, "VERB")) {
        undergone(tree, i);
        insinuation(tree, i);
        relativeAgreement(tree, i);
        lateSubject(tree, i);
      } else if (tree.hasTag(i, "NOUN", "PROPN")) {
        gappedSubject(tree, i);
      } else if (tree.lemma(i).equals("quoi")) {
        lackOf(tree, i);
      }
    }
  }

  /**
   * "s'est vu infliger une amende par X", "s'est vu expulser par X": the subject undergoes the
   * infinitive, whose doer stands behind "par".
   */
  private void undergone(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    int infinitive = tree.child(verb, "xcomp", "ccomp");
    int reflexive = 0;
    for (int child : tree.children(verb, "expl", "obj", "iobj")) {
      reflexive = rules.is("reflexives", tree.lemma(child)) ? child : reflexive;
    }
    boolean made =
        tree.lemma(verb).equals("faire") && !NEVER_PASSIVE.contains(tree.lemma(infinitive));
    if (!tree.lemma(verb).equals("voir") && !made
        || subject == 0
        || reflexive == 0
        || infinitive < verb
        || !tree.feature(infinitive, "VerbForm").equals("Inf")
        || tree.child(infinitive, "mark") != 0) {
      return;
    }
    boolean object = tree.child(infinitive, "obj") != 0;
    common.promote(tree, infinitive, verb, "aux");
    tree.attach(reflexive, verb, "expl");
    tree.attach(subject, infinitive, object ? "iobj" : "obj");
    for (int agent : tree.children(infinitive, "obl")) {
      int by = tree.child(agent, "case");
      if (by != 0 && tree.lemma(by).equals("par") && tree.child(agent, "det") != 0
          || by != 0 && tree.lemma(by).equals("par") && tree.hasTag(agent, "PROPN")) {
        tree.attach(agent, infinitive, "nsubj");
        return;
      }
    }
  }

  /** "laisser entendre" is a verb of saying, like "faire savoir". */
  private void insinuation(Tree tree, int verb) {
    int infinitive = tree.lemma(verb).equals("laisser") ? tree.child(verb, "xcomp", "ccomp") : 0;
    if (infinitive > verb && tree.lemma(infinitive).equals("entendre")) {
      common.promote(tree, infinitive, verb, "aux");
    }
  }

  /** "la colère des commerçants, qui ont dressé": the verb agrees with what "qui" stands for. */
  private static void relativeAgreement(Tree tree, int verb) {
    int noun = tree.head(verb);
    int pronoun = tree.child(verb, "nsubj");
    if (!tree.is(verb, "acl")
        || pronoun == 0
        || !tree.lemma(pronoun).equals("qui")
        || tree.child(noun, "conj") != 0) {
      return;
    }
    int finite = verb;
    for (int aux : tree.children(verb, "aux", "cop")) {
      finite = tree.feature(aux, "VerbForm").equals("Fin") ? aux : finite;
    }
    String number = tree.feature(finite, "Number");
    String other = tree.feature(noun, "Number");
    if (number.isEmpty() || other.isEmpty() || number.equals(other)) {
      return;
    }
    for (int i = pronoun - 1; i > noun; i--) {
      if (tree.hasTag(i, "NOUN") && tree.feature(i, "Number").equals(number)) {
        tree.attach(verb, i, "acl:relcl");
        return;
      }
    }
  }

  /** After the clauses have been mended. */
  void governed(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      if (tree.hasTag(i, "VERB")) {
        fronted(tree, i);
        FrenchVerbs.relativeOfName(tree, i);
      }
    }
  }

  /** "est attendue à Beyrouth, où elle doit voir X": the clause tells of the place before it. */
  static void whereClause(Tree tree, int verb) {
    int where = tree.first(verb);
    int place = where - 2;
    boolean loose =
        tree.is(verb, "xcomp", "ccomp")
            && tree.lemma(where).equals("où")
            && place > 0
            && tree.head(where) == verb
            && tree.isComma(where - 1)
            && tree.head(verb) < place;
    if (!loose) {
      return;
    }
    while (tree.is(place, "flat", "nmod", "appos") && tree.head(place) < place) {
      place = tree.head(place);
    }
    if (tree.hasTag(place, "NOUN", "PROPN") && tree.is(place, "obl", "obj")) {
      tree.attach(verb, place, "acl:relcl");
    }
  }

  /**
   * "Après s'être entretenu avec X, Y a décidé ...": the finite verb behind the comma governs the
   * infinitive clause before it.
   */
  private void fronted(Tree tree, int verb) {
    int above = tree.head(verb);
    boolean led =
        above != 0
            && above < verb
            && tree.is(verb, "parataxis", "ccomp", "conj", "advcl")
            && tree.hasTag(above, "VERB")
            && common.isFinite(tree, verb)
            && tree.child(verb, "mark", "cc") == 0
            && tree.child(verb, "nsubj") != 0
            && !common.isFinite(tree, above)
            && tree.child(above, "nsubj") == 0
            && tree.child(above, "mark", "case") == tree.first(above)
            && (tree.isComma(tree.first(verb)) || tree.isComma(tree.first(verb) - 1));
    if (led) {
      tree.rotate(verb, above, "advcl");
    }
  }

  /**
   * "Le mouvement, qui a pris Goma, n'est pas signataire": a noun with an article and without a
   * preposition is the subject that a finite clause behind it lacks.
   */
  private void bareSubject(Tree tree, int head) {
    boolean lacking =
        common.isFinite(tree, head)
            && (tree.hasTag(head, "VERB") || tree.child(head, "cop") != 0)
            && !tree.is(head, "conj", "acl", "xcomp", "parataxis")
            && tree.child(head, "nsubj", "csubj", "expl") == 0;
    if (!lacking) {
      return;
    }
    for (int noun : tree.children(head, "obl", "nmod", "dislocated")) {
      if (noun < head
          && tree.hasTag(noun, "NOUN", "PROPN")
          && tree.child(noun, "case") == 0
          && tree.child(noun, "det") != 0
          && !rules.is("times", tree.lemma(noun))) {
        tree.attach(noun, head, "nsubj");
        return;
      }
    }
  }

  /**
   * "De passage à Suva, la ministre a promis deux navires": what follows the verb is no subject
   * where one stands between the fronted phrase and the verb.
   */
  private void lateSubject(Tree tree, int verb) {
    int late = tree.child(verb, "nsubj");
    if (late < verb || tree.child(verb, "obj") != 0 || !common.isFinite(tree, verb)) {
      return;
    }
    for (int phrase : tree.children(verb, "obl")) {
      if (phrase > verb || tree.child(phrase, "case") == 0) {
        continue;
      }
      int subject = 0;
      for (int noun : List.copyOf(tree.children(phrase, "conj", "appos"))) {
        boolean bare =
            noun < verb
                && tree.isNominal(noun)
                && tree.child(noun, "case", "cc") == 0
                && isBehindComma(tree, noun);
        if (bare && subject == 0) {
          subject = noun;
          tree.attach(late, verb, "obj");
          tree.attach(noun, verb, "nsubj");
        } else if (bare) {
          tree.attach(noun, subject, "appos");
        }
      }
      if (subject != 0) {
        return;
      }
    }
  }

  /** "X a appuyé la requête, Y aussi": Y does it too. */
  private static void gappedSubject(Tree tree, int noun) {
    boolean too =
        tree.is(noun, "conj", "appos")
            && tree.child(noun, "case") == 0
            && (isBehindComma(tree, noun) || tree.child(noun, "cc") != 0)
            && tree.children(noun, "advmod").stream()
                .anyMatch(a -> a > noun && TOO.contains(tree.token(a).form()));
    int verb = tree.head(noun);
    while (too && verb != 0 && !tree.hasTag(verb, "VERB")) {
      verb = tree.head(verb);
    }
    int subject = verb == 0 || !too ? 0 : tree.child(verb, "nsubj");
    if (subject != 0 && subject < noun && !tree.dominates(subject, noun)) {
      tree.attach(noun, subject, "conj");
    }
  }

  private static boolean isBehindComma(Tree tree, int noun) {
    int first = tree.first(noun);
    return tree.isComma(first) || tree.isComma(first - 1);
  }

  /** "faute de quoi", "sans quoi": the pronoun takes up a clause, no noun. */
  private void lackOf(Tree tree, int pronoun) {
    int preposition = tree.child(pronoun, "case");
    if (preposition != 0 && LACK.contains(tree.lemma(preposition))) {
      tree.retag(pronoun, "NOUN");
      return;
    }
    boolean lack =
        pronoun > 2
            && tree.lemma(pronoun - 1).equals("de")
            && tree.lemma(pronoun - 2).equals("faute");
    for (int verb = pronoun + 1; lack && verb <= tree.size(); verb++) {
      if (tree.hasTag(verb, "VERB") && common.isFinite(tree, verb)) {
        tree.retag(pronoun, "NOUN");
        tree.attach(pronoun, verb, "obl");
        tree.attach(pronoun - 2, pronoun, "case");
        tree.attach(pronoun - 1, pronoun - 2, "fixed");
        return;
      }
    }
  }
}
