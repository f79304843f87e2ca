package org.entente.reading;

import java.util.List;
import java.util.Set;

/** Complements that the French parser hung on the wrong noun, or on a noun instead of its verb. */
final class FrenchComplements {
  private static final Set<String> ARTICLES = Set.of("le", "un");
  private final ReadingRules rules;

  FrenchComplements(ReadingRules rules) {
    this.rules = rules;
  }

  /** When noun phrases have been mended, before the clauses are. */
  void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      conjunctOfGenitive(tree, i);
      conjunctOfName(tree, i);
      genitiveBehindAgent(tree, i);
      calledName(tree, i);
      givenTo(tree, i);
      givenQuantity(tree, i);
      orderedTo(tree, i);
      objectBehindName(tree, i);
    }
    for (int i = 1; i <= tree.size(); i++) {
      listedName(tree, i);
      listBehindDate(tree, i);
    }
  }

  /** "de Ryad, Abou Dhabi, Manama et du Caire": the second name of a list explains none. */
  private static void listedName(Tree tree, int name) {
    int first = name - 2;
    while (first > 0 && tree.is(first, "flat")) {
      first = tree.head(first);
    }
    boolean listed =
        first > 0
            && tree.is(name, "appos", "obl", "nmod", "dislocated")
            && tree.hasTag(name, "PROPN")
            && tree.hasTag(first, "PROPN")
            && !tree.is(first, "conj")
            && tree.isComma(name - 1)
            && tree.child(name, "det", "case") == 0
            && tree.children(name, "conj").stream().anyMatch(c -> tree.child(c, "cc") != 0);
    if (listed) {
      int head = first;
      tree.attach(name, head, "conj");
      List.copyOf(tree.children(name, "conj")).forEach(c -> tree.attach(c, head, "conj"));
    }
  }

  /** "Le 28 janvier, Niamey, Bamako et Ouagadougou ont": no name is joined to a date. */
  private void listBehindDate(Tree tree, int name) {
    int date = tree.head(name);
    int verb = tree.head(date);
    boolean behind =
        tree.is(name, "conj", "appos")
            && tree.hasTag(name, "PROPN")
            && tree.hasTag(date, "NOUN")
            && rules.is("times", tree.lemma(date))
            && tree.is(date, "obl")
            && name > date
            && tree.isComma(name - 1)
            && tree.child(name, "det", "case", "cc") == 0;
    int second = behind ? tree.child(verb, "nsubj") : 0;
    if (second > name && tree.child(second, "conj") != 0 && tree.isComma(tree.first(second) - 1)) {
      tree.attach(name, verb, "nsubj");
      tree.attach(second, name, "conj");
      List.copyOf(tree.children(second, "conj")).forEach(c -> tree.attach(c, name, "conj"));
    }
  }

  /**
   * "la reconnaissance par la France de la souveraineté": "de" behind a named doer belongs to the
   * noun before it.
   */
  private static void genitiveBehindAgent(Tree tree, int complement) {
    int agent = tree.head(complement);
    int noun = tree.head(agent);
    if (tree.hasTag(noun, "VERB") && tree.is(agent, "obl") && tree.child(noun, "aux:pass") == 0) {
      noun = tree.child(noun, "obj");
    }
    if (!tree.is(complement, "nmod")
        || !tree.hasTag(agent, "PROPN")
        || !tree.hasTag(noun, "NOUN")
        || noun > agent) {
      return;
    }
    int by = tree.child(agent, "case");
    int of = tree.child(complement, "case");
    if (by != 0
        && of != 0
        && tree.lemma(by).equals("par")
        && tree.lemma(of).equals("de")
        && tree.hasTag(complement, "NOUN")) {
      tree.attach(complement, noun, "nmod");
    }
  }

  /**
   * "la levée de l'embargo et le retour des troupes": an article without "de" joins the noun above.
   */
  private static void conjunctOfGenitive(Tree tree, int conjunct) {
    int first = tree.head(conjunct);
    if (!tree.is(conjunct, "conj")
        || !tree.hasTag(conjunct, "NOUN")
        || !tree.hasTag(first, "NOUN")
        || !tree.is(first, "nmod")
        || tree.child(conjunct, "case") != 0
        || tree.child(conjunct, "cc") == 0
        || !hasArticle(tree, conjunct)) {
      return;
    }
    int preposition = tree.child(first, "case");
    int above = tree.head(first);
    boolean repeated =
        preposition != 0
            && (tree.lemma(preposition).equals("de") || tree.lemma(preposition).equals("à"));
    if (repeated && tree.hasTag(above, "NOUN") && hasArticle(tree, above)) {
      tree.attach(conjunct, above, "conj");
    }
  }

  /**
   * "a qualifié la décision de X d'acte inamical", "a menacé Paris de nouvelles grèves": what it is
   * called belongs to the verb, and so does what is said of a name.
   */
  private void calledName(Tree tree, int name) {
    int preposition = tree.child(name, "case");
    boolean bare =
        tree.is(name, "nmod")
            && tree.hasTag(name, "NOUN", "ADJ")
            && preposition != 0
            && tree.lemma(preposition).equals("de")
            && tree.child(name, "det", "nummod") == 0
            && tree.token(preposition + 1).start() != tree.token(preposition).start();
    boolean ofName = bare && tree.hasTag(tree.head(name), "PROPN");
    int object = bare ? tree.head(name) : 0;
    while (object != 0 && tree.isNominal(object) && !tree.is(object, "obj", "nsubj:pass")) {
      object = tree.head(object);
    }
    int verb = object == 0 ? 0 : tree.head(object);
    if (verb != 0
        && verb < name
        && (ofName || rules.is("naming-verbs", tree.lemma(verb)))
        && tree.children(verb, "obl").stream()
            .noneMatch(other -> tree.childWithLemma(other, Set.of("de")) != 0)) {
      tree.attach(name, verb, "obl");
    }
  }

  /** "fournir dix milliards d'euros de financement au Mali": the recipient belongs to the verb. */
  private void givenTo(Tree tree, int recipient) {
    int preposition = tree.child(recipient, "case");
    boolean nested =
        tree.is(recipient, "nmod")
            && tree.isNominal(recipient)
            && preposition != 0
            && tree.lemma(preposition).equals("à")
            && tree.is(tree.head(recipient), "nmod");
    int object = nested ? tree.head(recipient) : 0;
    while (object != 0 && tree.isNominal(object) && tree.is(object, "nmod")) {
      object = tree.head(object);
    }
    int verb = object == 0 ? 0 : tree.head(object);
    boolean given =
        verb != 0
            && tree.is(object, "obj", "nsubj:pass")
            && rules.is("giving", tree.lemma(verb))
            && tree.children(verb, "obl", "iobj").stream()
                .noneMatch(other -> tree.childWithLemma(other, Set.of("à")) != 0);
    if (given) {
      tree.attach(recipient, verb, "obl");
    }
  }

  /** "a interdit aux employées de l'ONU de se rendre": what is ordered belongs to the verb. */
  private void orderedTo(Tree tree, int infinitive) {
    int mark = tree.child(infinitive, "mark");
    boolean nested =
        tree.is(infinitive, "acl")
            && tree.feature(infinitive, "VerbForm").equals("Inf")
            && mark != 0
            && tree.lemma(mark).equals("de");
    int person = nested ? tree.head(infinitive) : 0;
    while (person != 0 && tree.isNominal(person) && tree.is(person, "nmod")) {
      person = tree.head(person);
    }
    int verb = person == 0 || !tree.is(person, "obl", "iobj") ? 0 : tree.head(person);
    boolean ordered =
        verb != 0
            && tree.childWithLemma(person, Set.of("à")) != 0
            && rules.is("dative-control", tree.lemma(verb) + " à")
            && tree.child(verb, "xcomp", "ccomp") == 0;
    if (ordered) {
      tree.attach(infinitive, verb, "xcomp");
    }
  }

  /**
   * "a signé avec les Tonga un traité": a noun with an article is no part of the name before it.
   */
  private static void objectBehindName(Tree tree, int noun) {
    int name = tree.head(noun);
    int verb = tree.head(name);
    boolean lost =
        tree.is(noun, "amod", "nmod", "appos")
            && tree.hasTag(noun, "NOUN")
            && noun > name
            && tree.hasTag(name, "PROPN")
            && tree.is(name, "obl")
            && tree.childWithLemma(name, Set.of("avec")) != 0
            && tree.hasTag(verb, "VERB")
            && verb < name
            && tree.child(verb, "obj") == 0
            && tree.child(noun, "case") == 0
            && hasArticle(tree, noun)
            && !tree.isComma(tree.first(noun) - 1);
    if (lost) {
      tree.attach(noun, verb, "obj");
    }
  }

  /** "a promis aux Philippines des crédits": what is given is no part of the name before it. */
  private void givenQuantity(Tree tree, int noun) {
    int name = tree.head(noun);
    int verb = tree.head(name);
    int of = tree.child(noun, "case");
    int to = tree.child(name, "case");
    boolean given =
        tree.is(noun, "nmod")
            && tree.hasTag(noun, "NOUN")
            && Character.isUpperCase(tree.token(Math.max(name, 1)).form().charAt(0))
            && tree.is(name, "obl", "iobj")
            && tree.hasTag(verb, "VERB")
            && rules.is("giving", tree.lemma(verb))
            && tree.child(verb, "obj") == 0
            && of != 0
            && to != 0
            && tree.lemma(of).equals("de")
            && tree.lemma(to).equals("à")
            && tree.token(of + 1).start() == tree.token(of).start()
            && tree.feature(noun, "Number").equals("Plur");
    if (given) {
      tree.attach(noun, verb, "obj");
    }
  }

  /**
   * "les ministres des Affaires étrangères de France, d'Allemagne et d'Italie": what follows with
   * "de" again is one of the list, not another minister.
   */
  private static void conjunctOfName(Tree tree, int conjunct) {
    int noun = tree.head(conjunct);
    boolean lost =
        tree.is(conjunct, "conj")
            && tree.hasTag(conjunct, "PROPN")
            && tree.hasTag(noun, "NOUN")
            && isGenitive(tree, conjunct)
            && !isGenitive(tree, noun);
    for (int i = conjunct - 1; lost && i > noun; i--) {
      if (tree.hasTag(i, "PROPN")
          && tree.is(i, "nmod")
          && isGenitive(tree, i)
          && tree.dominates(noun, i)) {
        tree.attach(conjunct, i, "conj");
        return;
      }
    }
  }

  private static boolean isGenitive(Tree tree, int nominal) {
    int preposition = tree.child(nominal, "case");
    return preposition != 0 && tree.lemma(preposition).equals("de");
  }

  private static boolean hasArticle(Tree tree, int noun) {
    return tree.children(noun, "det").stream().anyMatch(d -> ARTICLES.contains(tree.lemma(d)));
  }
}
