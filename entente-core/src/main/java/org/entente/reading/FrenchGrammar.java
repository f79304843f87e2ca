package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.reading.Predicate.Form;

/** What is peculiar to French trees. */
final class FrenchGrammar implements Grammar {
  /**
   * What can be counted behind a verb without being its object ("a duré deux jours", "le 3 mars").
   */
  private static final Set<String> SPANS_OF_TIME =
      Set.of(
          "jour",
          "heure",
          "minute",
          "seconde",
          "semaine",
          "mois",
          "an",
          "année",
          "fois",
          "nuit",
          "soir",
          "matin",
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre",
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "kilomètre",
          "mètre",
          "%");

  private static final Set<String> DATIVE_CLITICS = Set.of("lui", "leur");
  private static final Set<String> WITH_NE = Set.of("plus", "rien", "personne");
  private static final Set<String> NEITHER = Set.of("ni");
  private final ReadingRules rules = ReadingRules.load("fr");
  private final FrenchRepairs repairs = new FrenchRepairs(rules);

  @Override
  public String language() {
    return "fr";
  }

  @Override
  public ReadingRules rules() {
    return rules;
  }

  @Override
  public void repair(Tree tree) {
    repairs.apply(tree);
  }

  @Override
  public String verbLemma(Tree tree, int verb, boolean reflexive) {
    String lemma = tree.lemma(verb);
    if (reflexive) {
      boolean en =
          (lemma.equals("prendre") || lemma.equals("aller"))
              && tree.childWithLemma(verb, Set.of("en")) != 0;
      return en ? "s'en " + lemma : "se " + lemma;
    }
    boolean made =
        tree.children(verb, "aux").stream()
            .anyMatch(
                a -> rules.is("causatives", tree.lemma(a)) || tree.lemma(a).equals("laisser"));
    return made && rules.is("causative-speech", lemma) ? "faire " + lemma : lemma;
  }

  @Override
  public boolean isPassive(Tree tree, int verb, boolean reflexive) {
    if (!isPastParticiple(tree, verb) || rules.is("unaccusative", tree.lemma(verb)) || reflexive) {
      return false;
    }
    boolean etre = false;
    boolean avoir = false;
    for (int aux : tree.children(verb, "aux", "cop")) {
      if (tree.token(aux).form().equalsIgnoreCase("été")) {
        return true;
      }
      etre |= tree.lemma(aux).equals("être");
      avoir |= tree.lemma(aux).equals("avoir");
    }
    if (etre || avoir) {
      return etre;
    }
    int head = tree.head(verb);
    if (tree.is(verb, "conj") && tree.hasTag(head, "VERB") && mayShareAuxiliary(tree, verb)) {
      return isPastParticiple(tree, head) && isPassive(tree, head, isReflexiveVerb(tree, head));
    }
    return true;
  }

  /** "X a demandé A et Y rappelé B": a participle with subject and object is no passive. */
  private static boolean mayShareAuxiliary(Tree tree, int verb) {
    return tree.child(verb, "nsubj") == 0 || tree.child(verb, "obj") != 0;
  }

  private boolean isReflexiveVerb(Tree tree, int verb) {
    return tree.children(verb).stream().anyMatch(c -> isReflexive(tree, c, verb));
  }

  static boolean isPastParticiple(Tree tree, int verb) {
    return tree.feature(verb, "VerbForm").equals("Part")
        && tree.feature(verb, "Tense").equals("Past");
  }

  @Override
  public Form form(Tree tree, int verb) {
    List<Integer> chain = new ArrayList<>(tree.children(verb, "aux", "cop"));
    int finite = 0;
    for (int aux : chain) {
      String form = tree.feature(aux, "VerbForm");
      if (finite == 0 && form.equals("Fin")) {
        finite = aux;
      }
      if (tree.is(aux, "aux:past")) {
        return Form.PAST;
      }
      if (tree.is(aux, "aux:future")) {
        return Form.FUTURE;
      }
    }
    if (finite == 0) {
      return tree.feature(verb, "VerbForm").equals("Fin")
          ? simple(tree, verb)
          : infinite(tree, verb, chain);
    }
    Form simple = simple(tree, finite);
    return isPerfect(tree, verb, finite, chain)
        ? perfect(simple, tree.feature(finite, "Tense"))
        : simple;
  }

  /**
   * Whether the finite auxiliary makes a compound tense: "a reçu", "est venu", "a été reçu", but
   * not "est reçu".
   */
  private boolean isPerfect(Tree tree, int verb, int finite, List<Integer> chain) {
    boolean participle = isPastParticiple(tree, verb);
    for (int aux : chain) {
      participle |= aux != finite && isPastParticiple(tree, aux);
    }
    if (!participle) {
      return false;
    }
    if (tree.lemma(finite).equals("avoir")) {
      return true;
    }
    return tree.lemma(finite).equals("être") && !isPassive(tree, verb, isReflexiveVerb(tree, verb));
  }

  private static Form perfect(Form simple, String tense) {
    return switch (simple) {
      case PRESENT -> Form.PAST;
      case PAST -> tense.equals("Imp") ? Form.PLUPERFECT : Form.PAST;
      case CONDITIONAL -> Form.CONDITIONAL_PERFECT;
      default -> simple;
    };
  }

  private static Form simple(Tree tree, int verb) {
    return switch (tree.feature(verb, "Mood")) {
      case "Cnd" -> Form.CONDITIONAL;
      case "Sub" -> Form.SUBJUNCTIVE;
      case "Imp" -> Form.IMPERATIVE;
      default ->
          switch (tree.feature(verb, "Tense")) {
            case "Fut" -> Form.FUTURE;
            case "Imp", "Past" -> Form.PAST;
            default -> isImperative(tree, verb) ? Form.IMPERATIVE : Form.PRESENT;
          };
    };
  }

  private static boolean isImperative(Tree tree, int verb) {
    String person = tree.feature(verb, "Person");
    return (person.equals("1") || person.equals("2"))
        && tree.feature(verb, "Number").equals("Plur")
        && tree.child(verb, "nsubj") == 0
        && !tree.is(verb, "conj", "aux", "cop");
  }

  private Form infinite(Tree tree, int verb, List<Integer> chain) {
    boolean avoir = false;
    boolean participle = false;
    for (int aux : chain) {
      avoir |= tree.lemma(aux).equals("avoir");
      participle |= tree.feature(aux, "Tense").equals("Pres");
    }
    if (avoir) {
      return Form.PAST;
    }
    if (tree.feature(verb, "VerbForm").equals("Inf")) {
      return Form.INFINITIVE;
    }
    if (!chain.isEmpty()) {
      return participle ? Form.PARTICIPLE : Form.INFINITIVE;
    }
    boolean headline =
        isPastParticiple(tree, verb)
            && tree.is(verb, "root", "parataxis", "conj")
            && tree.child(verb, "nsubj") != 0;
    return headline ? Form.PAST : Form.PARTICIPLE;
  }

  @Override
  public boolean isReflexive(Tree tree, int token, int verb) {
    if (!tree.hasTag(token, "PRON") || tree.is(token, "nsubj")) {
      return false;
    }
    if (rules.is("reflexives", tree.lemma(token))) {
      return true;
    }
    String lemma = tree.lemma(token);
    return (lemma.equals("nous") || lemma.equals("vous"))
        && token < verb
        && tree.children(verb, "nsubj").stream()
            .anyMatch(s -> s < token && tree.lemma(s).equals(lemma));
  }

  @Override
  public boolean isAgentMarker(String marker) {
    return marker.equals("par");
  }

  @Override
  public boolean isGenitiveMarker(String marker) {
    return marker.equals("de");
  }

  @Override
  public String dativeMarker() {
    return "à";
  }

  @Override
  public boolean isNegation(Tree tree, int token) {
    String lemma = tree.lemma(token).toLowerCase(Locale.ROOT);
    if (tree.hasTag(token, "NOUN", "PROPN") && !lemma.equals("personne")) {
      return false;
    }
    if (rules.is("negations", lemma)) {
      return true;
    }
    if (lemma.equals("ne") && rules.is("denied-by-ne", tree.lemma(tree.head(token)))) {
      return true; // "n'a cessé de", "ne cesse de"
    }
    if (lemma.equals("ni") && tree.hasTag(tree.head(token), "VERB")
        || lemma.equals("ne") && hasNeither(tree, tree.head(token))) {
      return true;
    }
    return WITH_NE.contains(lemma) && tree.childWithLemma(tree.head(token), Set.of("ne")) != 0;
  }

  /** "ne se sont entendus ni sur la méthode ni sur le calendrier". */
  private static boolean hasNeither(Tree tree, int verb) {
    return tree.children(verb, "obl", "obj", "nsubj", "xcomp", "nmod").stream()
        .anyMatch(part -> tree.childWithLemma(part, NEITHER) != 0);
  }

  @Override
  public String obliqueClitic(Tree tree, int token) {
    if (!tree.hasTag(token, "PRON", "ADV") || tree.child(token, "case") != 0) {
      return null;
    }
    String lemma = tree.lemma(token);
    if (lemma.equals("y")) {
      return "à";
    }
    if (lemma.equals("en")) {
      return "de";
    }
    return DATIVE_CLITICS.contains(lemma) && token < tree.head(token) ? "à" : null;
  }

  /** "sommet Russie-Afrique", "accord Iran - Irak": names of two parties, not of one person. */
  private static boolean isPair(Tree tree, int name) {
    String form = tree.token(name).form();
    boolean joined =
        form.indexOf('-') > 0
            && Character.isUpperCase(
                form.charAt(form.indexOf('-') + 1 < form.length() ? form.indexOf('-') + 1 : 0));
    return joined && tree.child(name, "flat") == 0
        || name + 2 <= tree.size() && tree.token(name + 1).form().equals("-");
  }

  @Override
  public boolean isPartitiveObject(Tree tree, int verb, int oblique) {
    int article = tree.child(oblique, "case");
    if (article == 0) {
      // "a libéré 24 otages": a counted noun without preposition is the object, unless it counts
      // time
      return oblique > verb
          && tree.child(oblique, "nummod") != 0
          && tree.child(verb, "obj", "ccomp") == 0
          && !SPANS_OF_TIME.contains(tree.lemma(oblique));
    }
    // "livre du gaz": some verbs move a quantity of what stands behind "du"
    boolean quantity =
        rules.is("partitive", tree.lemma(verb))
            && article > verb
            && tree.lemma(article).equals("de")
            && tree.lemma(article + 1).equals("le")
            && !tree.feature(oblique, "Number").equals("Plur")
            && tree.hasTag(oblique, "NOUN");
    if (quantity && tree.child(verb, "obj", "ccomp") == 0
        || isDeniedObject(tree, verb, oblique, article)
        || isQualifiedObject(tree, verb, oblique, article)) {
      return true;
    }
    // "des" stands in the tree as "de" and "les" at the same place
    return article > verb
        && article < tree.size()
        && tree.token(article + 1).form().equals("les")
        && tree.token(article + 1).start() == tree.token(article).start()
        && tree.child(verb, "obj", "ccomp") == 0
        && !rules.is("unaccusative", tree.lemma(verb));
  }

  /** "a imposé de nouvelles sanctions": before an adjective "de" is the article of the plural. */
  private boolean isQualifiedObject(Tree tree, int verb, int oblique, int article) {
    return article > verb
        && article + 1 < oblique
        && tree.lemma(article).equals("de")
        && tree.is(article + 1, "amod", "det")
        && tree.head(article + 1) == oblique
        && rules.is("prenominal", tree.lemma(article + 1))
        && tree.feature(oblique, "Number").equals("Plur")
        && tree.child(verb, "obj", "ccomp", "xcomp") == 0
        && !rules.is("of-verbs", tree.lemma(verb))
        && !rules.is("unaccusative", tree.lemma(verb));
  }

  /**
   * "n'a pas expulsé de diplomates", "sans signer d'accord": behind a denial "de" is an article.
   */
  private boolean isDeniedObject(Tree tree, int verb, int oblique, int article) {
    boolean bare =
        article > verb
            && tree.lemma(article).equals("de")
            && tree.hasTag(oblique, "NOUN")
            && tree.child(oblique, "det") == 0
            && tree.child(verb, "obj", "ccomp", "xcomp") == 0
            && !rules.is("unaccusative", tree.lemma(verb));
    return bare
        && (tree.childWithLemma(verb, Set.of("ne")) != 0
            || tree.children(verb, "mark", "case").stream()
                .anyMatch(mark -> rules.is("without", tree.lemma(mark))));
  }

  @Override
  public List<Integer> adjectives(Tree tree, int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(noun)) {
      boolean adjective = tree.is(child, "amod") && tree.hasTag(child, "ADJ", "NOUN", "PROPN");
      boolean name =
          (tree.is(child, "nmod", "compound") || tree.is(child, "appos") && isPair(tree, child))
              && tree.hasTag(child, "PROPN")
              && child > noun
              && tree.child(child, "case") == 0
              && !tree.isComma(tree.first(child) - 1)
              && !tree.token(tree.first(child) - 1).form().equals("(");
      if (adjective || name) {
        found.add(child);
      }
    }
    return found;
  }
}
