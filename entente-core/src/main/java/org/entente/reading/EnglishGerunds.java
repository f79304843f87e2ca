package org.entente.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends English gerunds and participles that the parser has hung on the wrong word. */
final class EnglishGerunds {
  private static final Set<String> CONTENT_PREPOSITIONS = Set.of("from", "of", "about");
  private static final Set<String> BEFORE_GERUND =
      Set.of(
          "by", "after", "before", "without", "for", "of", "from", "into", "at", "in", "on", "to",
          "against", "despite", "about");
  private final ReadingRules rules;

  EnglishGerunds(ReadingRules rules) {
    this.rules = rules;
  }

  /**
   * "by suspending aid", "of training rebels": the gerund behind a preposition governs the noun,
   * not the noun it.
   */
  void behindPreposition(Tree tree, int verb) {
    int noun = tree.head(verb);
    int preposition = verb - 1;
    String form = tree.token(verb).form().toLowerCase(Locale.ROOT);
    boolean gerund =
        tree.is(verb, "amod")
            && form.endsWith("ing")
            && noun > verb
            && tree.isNominal(noun)
            && preposition > 0;
    if (!gerund
        || tree.head(preposition) != noun
        || rules.is("adjectival-gerunds", form)
        || !BEFORE_GERUND.contains(tree.lemma(preposition).toLowerCase(Locale.ROOT))) {
      return;
    }
    tree.rotate(verb, noun, "obj");
    tree.attach(verb, tree.head(verb), tree.hasTag(tree.head(verb), "VERB") ? "advcl" : "acl");
    tree.attach(preposition, verb, "mark");
    for (int other : List.copyOf(tree.children(noun, "det"))) {
      tree.attach(other, noun, "det");
    }
  }

  /** "refrained from condemning", "thinks of leaving": directly behind the verb it is content. */
  void content(Tree tree, int verb) {
    int preposition = tree.child(verb, "mark", "case");
    int above = tree.head(verb);
    if (preposition != 0
        && preposition == above + 1
        && tree.is(verb, "advcl")
        && CONTENT_PREPOSITIONS.contains(tree.lemma(preposition))
        && tree.token(verb).form().endsWith("ing")) {
      tree.attach(verb, above, "xcomp");
    }
  }

  /** "denied having bombed": the gerund is what is denied. */
  void object(Tree tree, int verb) {
    int above = tree.head(verb);
    boolean loose =
        verb > above
            && (tree.is(verb, "advcl", "dep") || tree.is(verb, "acl") && tree.hasTag(above, "VERB"))
            && tree.child(verb, "mark", "case", "nsubj") == 0;
    if (!loose || !rules.is("gerund-object", tree.lemma(above)) || tree.child(above, "obj") != 0) {
      return;
    }
    int auxiliary = tree.child(verb, "aux");
    boolean gerund = tree.token(auxiliary == 0 ? verb : auxiliary).form().endsWith("ing");
    if (gerund && !tree.isComma(tree.first(verb) - 1)) {
      tree.attach(verb, above, "xcomp");
    }
  }

  /**
   * "Receiving the envoy, the minister praised ...": the noun behind the comma is the subject, that
   * before it the object.
   */
  void fronted(Tree tree, int verb) {
    boolean fronted =
        verb == 1 && tree.is(verb, "dep", "advmod", "amod", "nsubj", "advcl", "compound");
    int main = tree.head(verb);
    if (!fronted || tree.child(verb, "obj", "nsubj") != 0 || !tree.hasTag(main, "VERB")) {
      return;
    }
    tree.attach(verb, main, "advcl");
    int object = tree.child(main, "nsubj");
    int subject = object == 0 ? 0 : tree.child(object, "appos");
    if (subject > object && subject < main && tree.token(verb).form().endsWith("ing")) {
      tree.attach(subject, main, "nsubj");
      tree.attach(object, verb, "obj");
    }
  }

  /**
   * "called the king, discussing ways to end the war": behind a comma the gerund governs the noun,
   * which no article introduces.
   */
  void behindComma(Tree tree, int verb) {
    int noun = tree.head(verb);
    String form = tree.token(verb).form().toLowerCase(Locale.ROOT);
    boolean loose =
        tree.is(verb, "amod")
            && form.endsWith("ing")
            && noun > verb
            && tree.isComma(verb - 1)
            && tree.first(noun) == verb
            && tree.is(noun, "xcomp", "dep", "advcl", "obl", "obj")
            && tree.hasTag(tree.head(noun), "VERB")
            && tree.head(noun) < verb
            && !rules.is("adjectival-gerunds", form);
    if (!loose) {
      return;
    }
    int above = tree.head(noun);
    tree.rotate(verb, noun, "obj");
    tree.attach(verb, above, "advcl");
    for (int infinitive : List.copyOf(tree.children(above, "xcomp"))) {
      if (infinitive > noun && tree.first(infinitive) == tree.last(noun) + 1) {
        tree.attach(infinitive, noun, "acl");
      }
    }
  }

  /** "sent X a letter threatening to act": who writes it threatens, not who receives it. */
  void ofMessage(Tree tree, int verb) {
    int reader = tree.head(verb);
    int sending = tree.head(reader);
    boolean written =
        tree.is(verb, "acl")
            && tree.token(verb).form().endsWith("ing")
            && tree.isNominal(reader)
            && tree.hasTag(sending, "VERB")
            && tree.is(reader, "obl", "obj", "iobj")
            && tree.first(verb) == verb;
    int message = written ? tree.child(sending, "obj") : 0;
    if (message != 0 && rules.is("messages", tree.lemma(message))) {
      tree.attach(verb, sending, "advcl");
    }
  }
}
