package org.entente.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends English noun phrases and the prepositions before them. */
final class EnglishPhrases {
  private static final Set<String> PARTICLES = Set.of("out", "off", "up", "down", "back", "away");

  /** Prepositions that join a noun to what stands before it, never a clause with a subject. */
  private static final Set<String> COMPANY = Set.of("with", "against", "into");

  private EnglishPhrases() {}

  /** "called X on Friday": a particle that stands before a day or a name is its preposition. */
  static void lostPreposition(Tree tree, int particle) {
    int verb = tree.head(particle);
    boolean far =
        tree.relation(particle).equals("compound:prt")
            && particle > verb + 1
            && particle < tree.size();
    int noun = far ? particle + 1 : 0;
    while (noun != 0 && noun < tree.size() && tree.head(noun) > noun) {
      noun = tree.head(noun);
    }
    if (noun != 0
        && tree.head(noun) == verb
        && tree.is(noun, "obl", "obj")
        && tree.isNominal(noun)) {
      tree.attach(particle, noun, "case");
      tree.attach(noun, verb, "obl");
    }
  }

  /** "pulled out of the north": the first of two prepositions is the verb's particle. */
  static void particle(Tree tree, int preposition) {
    int noun = tree.head(preposition);
    int verb = tree.head(noun);
    boolean first =
        tree.is(preposition, "case")
            && PARTICLES.contains(tree.lemma(preposition))
            && verb == preposition - 1;
    if (first && tree.hasTag(verb, "VERB") && tree.children(noun, "case").size() > 1) {
      tree.attach(preposition, verb, "compound:prt");
    } else if (tree.is(preposition, "advmod")
        && PARTICLES.contains(tree.lemma(preposition))
        && noun == preposition - 1
        && tree.hasTag(noun, "VERB")) {
      tree.attach(preposition, noun, "compound:prt");
    }
  }

  /**
   * "took in refugees", "pulled its men out of the north": what looks like a preposition is the
   * verb's particle, and the noun behind it the verb's object.
   */
  static void objectParticle(Tree tree, int preposition, ReadingRules rules) {
    int noun = tree.head(preposition);
    int verb = tree.head(noun);
    boolean loose =
        tree.is(preposition, "case", "dep")
            && preposition < noun
            && tree.is(noun, "obl")
            && tree.hasTag(verb, "VERB")
            && rules.is("object-particles", tree.lemma(verb) + " " + tree.lemma(preposition));
    if (!loose || tree.child(verb, "aux:pass", "compound:prt") != 0) {
      return;
    }
    int object = tree.child(verb, "obj");
    boolean people = tree.hasTag(noun, "PROPN") && tree.child(noun, "nummod") != 0;
    if (object == 0 && verb == preposition - 1 && (tree.hasTag(noun, "NOUN") || people)) {
      tree.attach(preposition, verb, "compound:prt");
      tree.attach(noun, verb, "obj");
    } else if (object > verb
        && tree.last(object) == preposition - 1
        && tree.children(noun, "case").size() > 1) {
      tree.attach(preposition, verb, "compound:prt");
    }
  }

  /** "Iran, Belarus sign pact": headlines list subjects with commas alone. */
  static void listedSubject(Tree tree, int noun) {
    boolean headline = tree.sentence().kind() != org.entente.model.Block.Kind.PARAGRAPH;
    if (headline
        && tree.is(noun, "appos")
        && tree.is(tree.head(noun), "nsubj")
        && tree.isComma(noun - 1)
        && tree.hasTag(noun, "PROPN")
        && tree.hasTag(tree.head(noun), "PROPN")) {
      List<Integer> verbs = tree.children(tree.head(noun), "acl");
      if (verbs.isEmpty()) {
        tree.attach(noun, tree.head(noun), "conj");
      }
    }
  }

  /**
   * "announced a truce with the rebels to mark the feast": a noun between "with" and an infinitive
   * is nobody's subject.
   */
  static void companion(Tree tree, int infinitive) {
    int noun = tree.child(infinitive, "nsubj");
    int preposition = tree.child(infinitive, "mark");
    int above = tree.head(infinitive);
    boolean misread =
        tree.is(infinitive, "acl", "advcl")
            && noun > preposition
            && preposition > above
            && above != 0
            && COMPANY.contains(tree.lemma(preposition).toLowerCase(Locale.ROOT))
            && tree.feature(infinitive, "VerbForm").equals("Inf")
            && tree.children(infinitive, "mark").size() == 2;
    if (!misread) {
      return;
    }
    boolean verb = tree.hasTag(above, "VERB");
    tree.attach(preposition, noun, "case");
    tree.attach(noun, above, verb ? "obl" : "nmod");
    if (!verb && tree.hasTag(tree.head(above), "VERB")) {
      tree.attach(infinitive, tree.head(above), "advcl");
    }
  }

  /** "cut tariffs on $120 billion of goods": a preposition that holds the sum behind it. */
  static void strandedPreposition(Tree tree, int preposition) {
    int verb = tree.head(preposition);
    int sum = preposition + 1;
    if (!tree.is(preposition, "advmod")
        || !tree.hasTag(preposition, "ADP")
        || sum > tree.size()
        || tree.head(sum) != preposition
        || !tree.hasTag(sum, "SYM", "NUM", "NOUN", "PROPN")) {
      return;
    }
    int object = tree.child(verb, "obj");
    boolean nominal = object != 0 && tree.last(object) == preposition - 1;
    tree.attach(sum, nominal ? object : verb, nominal ? "nmod" : "obl");
    tree.attach(preposition, sum, "case");
  }

  /** "several left-wing and liberal groups refused": the last noun of a phrase is its head. */
  static void adjectiveForNoun(Tree tree, int adjective) {
    int verb = tree.head(adjective);
    if (!tree.is(adjective, "nsubj")
        || !tree.hasTag(adjective, "ADJ")
        || verb < adjective
        || tree.child(adjective, "det", "case", "nmod") != 0) {
      return;
    }
    int noun = tree.last(adjective);
    if (noun > adjective + 1 && noun < verb && tree.hasTag(noun, "NOUN")) {
      tree.rotate(noun, adjective, "amod");
    }
  }

  /**
   * "an inquiry against officials over abuses": a noun that has a complement of its own before the
   * next noun is no part of that noun's name.
   */
  static void splitCompound(Tree tree, int noun) {
    int second = tree.head(noun);
    if (!tree.is(noun, "compound") || second < noun || !tree.hasTag(noun, "NOUN")) {
      return;
    }
    int complement = tree.child(noun, "nmod");
    if (complement > noun && complement < second && tree.child(complement, "case") > noun) {
      tree.rotate(noun, second, "nmod");
    }
  }

  /** "launched a mediation effort between X and Y" launched a mediation between them. */
  static void effort(Tree tree, int noun, ReadingRules rules) {
    int work = noun - 1;
    boolean empty =
        rules.is("effort-nouns", tree.lemma(noun))
            && work > 0
            && tree.head(work) == noun
            && tree.is(work, "compound")
            && rules.is("efforts", tree.lemma(work));
    if (empty) {
      tree.rotate(work, noun, "compound");
      for (int other : List.copyOf(tree.children(noun))) {
        tree.attach(other, work, tree.relation(other));
      }
    }
  }

  /**
   * "an ultimatum to Damascus warning of attacks": the name stands behind the preposition, and what
   * follows tells what the message says.
   */
  static void warning(Tree tree, int gerund) {
    int name = gerund - 1;
    boolean misread =
        tree.hasTag(gerund, "NOUN")
            && tree.token(gerund).form().equals("warning")
            && tree.is(gerund, "nmod", "obl")
            && tree.child(gerund, "case") != 0
            && tree.child(gerund, "det") == 0
            && name > 0
            && tree.head(name) == gerund
            && tree.is(name, "compound")
            && tree.hasTag(name, "PROPN");
    if (misread) {
      tree.rotate(name, gerund, "dep");
      for (int other : List.copyOf(tree.children(gerund))) {
        if (other < gerund) {
          tree.attach(other, name, tree.relation(other));
        }
      }
    }
  }
}
