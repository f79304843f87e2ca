package org.entente.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Block;

/** Mends the systematic mistakes of the French parser; every step keeps the tree a tree. */
final class FrenchRepairs {
  private static final Set<String> SUBJECT_CLITICS =
      Set.of("il", "elle", "on", "ils", "elles", "ce", "je");
  private static final Set<String> NO_SAYERS = Set.of("dire", "répondre", "opposer", "voter");

  /** Verbs whose "de" always tells what the object is called. */
  private static final Set<String> LABELS = Set.of("qualifier", "traiter", "taxer");

  private static final Set<String> EMPHATIC = Set.of("lui", "elle", "eux", "elles");
  private static final Set<String> TITLES =
      Set.of("m.", "mme", "mm.", "monsieur", "madame", "dr", "dr.");
  private final ReadingRules rules;
  private final CommonRepairs common;
  private final SpeechRepairs speech;
  private final FrenchPhrases phrases;
  private final FrenchComplements complements;
  private final FrenchVerbs verbs;
  private final FrenchObjects objects;
  private final FrenchClauses clauses;
  private final FrenchAsides asides;

  FrenchRepairs(ReadingRules rules) {
    this.rules = rules;
    common = new CommonRepairs(rules);
    speech = new SpeechRepairs(rules, common);
    phrases = new FrenchPhrases(rules, common);
    complements = new FrenchComplements(rules);
    verbs = new FrenchVerbs(rules);
    objects = new FrenchObjects(rules);
    clauses = new FrenchClauses(rules, common);
    asides = new FrenchAsides(rules, common);
  }

  void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      pronouns(tree, i);
      phrases.portfolio(tree, i);
    }
    FrenchSeries.apply(tree);
    asides.apply(tree);
    FrenchInserts.apply(tree);
    clauses.apply(tree);
    objects.apply(tree);
    phrases.apply(tree);
    complements.apply(tree);
    verbs.apply(tree);
    common.clauses(tree);
    common.mainVerbs(tree);
    common.rootPhrase(tree);
    common.frontedSubject(tree);
    clauses.governed(tree);
    headline(tree);
    for (int i = 1; i <= tree.size(); i++) {
      lostAuxiliary(tree, i);
    }
    for (int i = 1; i <= tree.size(); i++) {
      auxiliary(tree, i);
    }
    for (int i = 1; i <= tree.size(); i++) {
      if (tree.hasTag(i, "VERB")) {
        infinitive(tree, i);
        objectComplement(tree, i);
        objectClause(tree, i);
        common.splice(tree, i);
        FrenchClauses.whereClause(tree, i);
        speech.invertedSubject(tree, i);
        FrenchVerbs.invertedSubject(tree, i);
        common.presentParticiple(tree, i);
      }
    }
    for (int i = 1; i <= tree.size(); i++) {
      speech.quotationCue(tree, i);
    }
  }

  /** "dire non à l'offre": what is said is a noun of its own. */
  private static void no(Tree tree, int i) {
    if (i > 1
        && tree.lemma(i).equals("non")
        && NO_SAYERS.contains(tree.lemma(i - 1))
        && tree.child(i - 1, "obj") == 0) {
      tree.retag(i, "NOUN");
      tree.attach(i, i - 1, "obj");
    }
  }

  /** "Ni la France ni": at the head of a sentence the parser takes the conjunction for a name. */
  private static void neither(Tree tree, int i) {
    if (i == 1 && tree.token(i).form().equals("Ni")) {
      for (int noun = i + 1; noun <= Math.min(i + 4, tree.size()); noun++) {
        if (tree.isNominal(noun)) {
          tree.retag(i, "CCONJ");
          tree.attach(i, noun, "cc");
          return;
        }
      }
    }
  }

  /**
   * "en cas d'attaque": the noun behind "de" belongs to "cas", whatever the clause goes on with.
   */
  private static void caseOf(Tree tree, int noun) {
    int of = tree.child(noun, "case");
    int cas = of - 1;
    if (of > 2
        && tree.lemma(of).equals("de")
        && tree.lemma(cas).equals("cas")
        && tree.lemma(cas - 1).equals("en")) {
      tree.attach(noun, cas, "nmod");
    }
  }

  /**
   * "La Commission, elle, refuse": the noun is the subject, the pronoun between commas only
   * stresses it.
   */
  private static void emphatic(Tree tree, int i) {
    int verb = tree.head(i);
    boolean stressed =
        EMPHATIC.contains(tree.token(i).form().toLowerCase(Locale.ROOT))
            && tree.is(i, "nsubj")
            && tree.isComma(i - 1)
            && tree.isComma(i + 1);
    if (!stressed) {
      return;
    }
    for (int noun : tree.children(verb, "nsubj")) {
      if (noun < i) {
        tree.attach(i, verb, "dislocated");
        return;
      }
    }
    for (int noun : tree.children(verb, "obl", "nmod", "dislocated", "obj")) {
      if (noun < i
          && tree.isNominal(noun)
          && tree.child(noun, "case") == 0
          && tree.last(noun) >= i - 3) {
        tree.attach(noun, verb, "nsubj");
        tree.attach(i, verb, "dislocated");
        return;
      }
    }
  }

  /** "-t-on" is always a subject; "lui" between commas is no dative. */
  private static void pronouns(Tree tree, int i) {
    String form = tree.token(i).form();
    emphatic(tree, i);
    no(tree, i);
    neither(tree, i);
    caseOf(tree, i);
    if (tree.lemma(i).equals("dont")) {
      dont(tree, i);
    }
    boolean subject = form.startsWith("-") && SUBJECT_CLITICS.contains(tree.lemma(i));
    if ((subject || tree.lemma(i).equals("je")) && tree.is(i, "obj", "iobj", "expl")) {
      tree.attach(i, tree.head(i), "nsubj");
    }
    if (tree.is(i, "iobj", "obj")
        && tree.hasTag(i, "PRON")
        && i < tree.size()
        && tree.isComma(i + 1)
        && tree.isComma(i - 1)) {
      tree.attach(i, tree.head(i), "dislocated");
    }
  }

  /**
   * "va faire", "vient de faire", "doit faire", "fait faire": the infinitive takes the place of the
   * verb above it.
   */
  private void auxiliary(Tree tree, int verb) {
    if (!tree.hasTag(verb, "VERB", "AUX") || tree.is(verb, "aux", "cop")) {
      return;
    }
    for (int infinitive : tree.children(verb, "xcomp", "ccomp", "obj", "advcl", "acl", "obl")) {
      if (!tree.hasTag(infinitive, "VERB", "AUX")
          || infinitive < verb
          || !isInfinitive(tree, infinitive)) {
        continue;
      }
      int mark = tree.child(infinitive, "mark");
      String relation = auxiliaryRelation(tree, verb, mark == 0 ? "" : tree.lemma(mark));
      if (relation == null && isInVain(tree, verb, infinitive)) {
        relation = "aux:past";
      }
      if (relation != null) {
        if (mark != 0) {
          tree.attach(mark, verb, "fixed");
        }
        common.promote(tree, infinitive, verb, relation);
        return;
      }
    }
  }

  /** "a eu beau lever les sanctions": what was done, to no avail. */
  private static boolean isInVain(Tree tree, int verb, int infinitive) {
    return tree.lemma(verb).equals("avoir")
        && infinitive > 1
        && tree.token(infinitive - 1).form().equals("beau");
  }

  private String auxiliaryRelation(Tree tree, int verb, String mark) {
    String lemma = tree.lemma(verb);
    if (mark.isEmpty() && (rules.is("modals", lemma) || rules.is("causatives", lemma))) {
      return "aux";
    }
    boolean simple = tree.child(verb, "aux") == 0 && tree.child(verb, "expl") == 0;
    String tense = tree.feature(verb, "Tense");
    if (simple
        && mark.isEmpty()
        && lemma.equals("aller")
        && (tense.equals("Pres") || tense.equals("Imp"))) {
      return "aux:future";
    }
    return simple && mark.equals("de") && lemma.equals("venir") ? "aux:past" : null;
  }

  /** "accuser X de partir": names have no infinitives, and the objects of some verbs neither. */
  private void infinitive(Tree tree, int verb) {
    int mark = tree.child(verb, "mark");
    boolean governed = mark != 0 && (tree.lemma(mark).equals("à") || tree.lemma(mark).equals("de"));
    if (governed
        && tree.is(verb, "advcl", "acl")
        && isInfinitive(tree, verb)
        && tree.hasTag(tree.head(verb), "VERB")
        && tree.head(verb) < verb) {
      tree.attach(verb, tree.head(verb), "xcomp");
    }
    if (!tree.is(verb, "acl") || !isInfinitive(tree, verb)) {
      return;
    }
    int noun = tree.head(verb);
    boolean named =
        tree.hasTag(noun, "PROPN", "PRON")
            || TITLES.contains(tree.lemma(noun).toLowerCase(Locale.ROOT));
    int top = noun;
    while (tree.isNominal(tree.head(top)) && !tree.is(top, "obj", "obl", "iobj")) {
      top = tree.head(top);
    }
    int above = tree.head(top);
    boolean object = tree.is(top, "obj", "iobj", "nsubj:pass");
    if (tree.hasTag(above, "VERB")
        && above < verb
        && (named || object && rules.is("object-infinitive", tree.lemma(above)))) {
      tree.attach(verb, above, "xcomp");
    }
  }

  /**
   * "accuser la France de trahison", "menacer le gouvernement kényan d'une grève": with some verbs,
   * "de" behind the object is the verb's, unless it belongs to a common noun ("accuser le chef de
   * la police").
   */
  private void objectComplement(Tree tree, int verb) {
    if (!rules.is("object-complement", tree.lemma(verb))) {
      return;
    }
    for (int object : tree.children(verb, "obj")) {
      for (int noun : tree.children(object, "nmod")) {
        int preposition = tree.child(noun, "case");
        if (noun < object
            || !tree.hasTag(noun, "NOUN", "ADJ")
            || preposition == 0
            || !tree.lemma(preposition).equals("de")) {
          continue;
        }
        List<Integer> determiners = tree.children(noun, "det");
        boolean named = tree.hasTag(object, "PROPN", "PRON");
        boolean indefinite = determiners.stream().anyMatch(d -> tree.lemma(d).equals("un"));
        boolean apart =
            tree.children(object, "amod").stream().anyMatch(a -> a > object && a < noun);
        boolean label = LABELS.contains(tree.lemma(verb)) && determiners.isEmpty();
        if (label
            || named
            || indefinite
            || determiners.isEmpty() && (apart || tree.hasTag(noun, "ADJ"))) {
          tree.attach(noun, verb, "obl");
        }
      }
    }
  }

  /**
   * "avertir l'Iran qu'il riposterait": behind the object of some verbs "que" opens what is said,
   * no relative clause.
   */
  private void objectClause(Tree tree, int verb) {
    if (!rules.is("object-clause", tree.lemma(verb))) {
      return;
    }
    for (int object : tree.children(verb, "obj")) {
      for (int clause : tree.children(object, "acl")) {
        int que =
            tree.children(clause).stream()
                .filter(c -> tree.lemma(c).equals("que"))
                .findFirst()
                .orElse(0);
        if (que > object && que < clause && tree.child(clause, "nsubj") > que) {
          tree.attach(que, clause, "mark");
          tree.attach(clause, verb, "ccomp");
          int noun = tree.child(clause, "xcomp");
          if (noun > clause && tree.isNominal(noun)) {
            tree.attach(noun, clause, "obj");
          }
        }
      }
    }
  }

  /** "Le président reçu à Lusaka": a headline without verb is a passive without auxiliary. */
  private void headline(Tree tree) {
    int root = tree.child(0, "root");
    if (tree.sentence().kind() == Block.Kind.PARAGRAPH || root == 0 || !tree.isNominal(root)) {
      return;
    }
    for (int i = 1; i <= tree.size(); i++) {
      if (tree.hasTag(i, "VERB", "AUX") && common.isFinite(tree, i)) {
        return;
      }
    }
    int participle = tree.child(root, "acl");
    if (participle > root
        && tree.hasTag(participle, "VERB")
        && FrenchGrammar.isPastParticiple(tree, participle)) {
      tree.rotate(participle, root, "nsubj");
    }
  }

  /**
   * "dont le Sénat a approuvé la ratification": "dont" belongs to the object where there is one.
   */
  private static void dont(Tree tree, int pronoun) {
    int verb = tree.head(pronoun);
    while (verb != 0 && !tree.hasTag(verb, "VERB")) {
      verb = tree.head(verb);
    }
    int noun = verb == 0 ? 0 : tree.child(verb, "obj");
    boolean definite =
        noun != 0 && tree.children(noun, "det").stream().anyMatch(d -> tree.lemma(d).equals("le"));
    if (definite && noun > pronoun) {
      tree.attach(pronoun, noun, "nmod");
    }
  }

  /**
   * "avaient dans la foulée appelé": the participle that follows "avoir" without object is the
   * verb.
   */
  private void lostAuxiliary(Tree tree, int verb) {
    if (!tree.hasTag(verb, "VERB", "AUX")
        || !tree.lemma(verb).equals("avoir")
        || tree.is(verb, "aux")
        || tree.child(verb, "obj", "aux") != 0) {
      return;
    }
    for (int i = verb + 1; i <= Math.min(tree.size(), verb + 9); i++) {
      if (tree.hasTag(i, "VERB")
          && FrenchGrammar.isPastParticiple(tree, i)
          && tree.child(i, "aux") == 0
          && tree.dominates(verb, i)) {
        common.promote(tree, i, verb, "aux");
        return;
      }
    }
  }

  private static boolean isInfinitive(Tree tree, int verb) {
    if (tree.feature(verb, "VerbForm").equals("Inf")) {
      return true;
    }
    List<Integer> auxiliaries = tree.children(verb, "aux", "cop");
    return auxiliaries.stream().anyMatch(a -> tree.feature(a, "VerbForm").equals("Inf"));
  }
}
