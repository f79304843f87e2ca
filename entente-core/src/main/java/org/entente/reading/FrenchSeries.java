package org.entente.reading;

import java.util.Locale;
import java.util.Set;

/** Series that the French parser tears apart: of names, of places, of a number and its noun. */
final class FrenchSeries {
  private static final Set<String> PLACING = Set.of("à", "en");
  private static final Set<String> NUMBERS =
      Set.of(
          "deux",
          "trois",
          "quatre",
          "cinq",
          "six",
          "sept",
          "huit",
          "neuf",
          "dix",
          "onze",
          "douze",
          "treize",
          "quatorze",
          "quinze",
          "seize",
          "vingt",
          "trente",
          "quarante",
          "cinquante",
          "soixante",
          "cent");

  private FrenchSeries() {}

  static void apply(Tree tree) {
    for (int i = 1; i <= tree.size(); i++) {
      counted(tree, i);
      firstOfList(tree, i);
      placeOfList(tree, i);
    }
  }

  /** "Douze manifestants": at the head of a sentence the number is taken for the noun. */
  private static void counted(Tree tree, int number) {
    int noun = number + 1;
    if (noun <= tree.size()
        && tree.hasTag(number, "NOUN", "NUM", "PROPN")
        && NUMBERS.contains(tree.lemma(number).toLowerCase(Locale.ROOT))
        && tree.head(noun) == number
        && tree.is(noun, "appos", "nmod", "flat")
        && tree.hasTag(noun, "NOUN")
        && tree.child(noun, "case") == 0) {
      tree.retag(number, "NUM");
      tree.rotate(noun, number, "nummod");
    }
  }

  /**
   * "La Hongrie, la Slovaquie et la Roumanie refusent": the first of the list is no topic of the
   * clause.
   */
  private static void firstOfList(Tree tree, int first) {
    int verb = tree.head(first);
    boolean adrift =
        tree.is(first, "dislocated") || tree.is(first, "obl") && tree.hasTag(first, "PROPN");
    if (!adrift
        || !tree.isNominal(first)
        || tree.child(first, "case") != 0
        || tree.child(first, "conj") != 0) {
      return;
    }
    int subject = tree.child(verb, "nsubj");
    boolean follows =
        subject > first
            && tree.isNominal(subject)
            && tree.isComma(tree.last(first) + 1)
            && tree.first(subject) == tree.last(first) + 2;
    boolean listed =
        follows && tree.children(subject, "conj").stream().anyMatch(c -> tree.child(c, "cc") != 0);
    boolean named = tree.hasTag(first, "PROPN") || tree.hasTag(subject, "PROPN");
    if (listed && named) {
      tree.attach(first, verb, tree.relation(subject));
      for (int conjunct : tree.children(subject, "conj")) {
        tree.attach(conjunct, first, "conj");
      }
      tree.attach(subject, first, "conj");
    }
  }

  /** "les Syriens massés en Turquie, au Liban et en Jordanie": places of one series. */
  private static void placeOfList(Tree tree, int place) {
    int comma = tree.first(place) - 1;
    int before = comma - 1;
    if (before > 0
        && tree.isComma(comma)
        && tree.is(place, "obl")
        && isPlace(tree, place)
        && isPlace(tree, before)
        && tree.dominates(tree.head(place), before)
        && tree.children(place, "conj").stream().anyMatch(c -> isPlace(tree, c))) {
      for (int conjunct : tree.children(place, "conj")) {
        tree.attach(conjunct, before, "conj");
      }
      tree.attach(place, before, "conj");
    }
  }

  private static boolean isPlace(Tree tree, int i) {
    int preposition = tree.child(i, "case");
    return tree.hasTag(i, "PROPN") && preposition != 0 && PLACING.contains(tree.lemma(preposition));
  }
}
