package org.entente.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Noun phrases as arguments: their preposition, their conjuncts, what a relative pronoun stands
 * for.
 */
final class Nominals {
  private final Grammar grammar;
  private final ReadingRules rules;

  Nominals(Grammar grammar) {
    this.grammar = grammar;
    rules = grammar.rules();
  }

  /**
   * The preposition of the phrase as a lemma, "auprès de" where it has several words, or the empty
   * string.
   */
  String marker(Tree tree, int nominal) {
    for (int child : tree.children(nominal, "case")) {
      if (child < nominal || tree.hasTag(child, "ADP")) {
        return several(tree, nominal, child);
      }
    }
    int before = tree.first(nominal) - 1;
    boolean loose = before > 0 && tree.hasTag(before, "ADP") && !tree.is(before, "mark", "fixed");
    if (loose && !tree.is(nominal, "nsubj", "obj", "root", "conj", "appos")) {
      return canonical(tree.lemma(before).toLowerCase(Locale.ROOT));
    }
    return "";
  }

  /** "d'après" has two prepositions that make one; elsewhere the first tells the role. */
  private String several(Tree tree, int nominal, int first) {
    StringBuilder joined = new StringBuilder(words(tree, first));
    for (int child : tree.children(nominal, "case")) {
      if (child > first && child < nominal) {
        joined.append(' ').append(words(tree, child));
      }
    }
    String whole = rules.map("markers").get(joined.toString());
    return whole != null ? whole : canonical(words(tree, first));
  }

  /** The conjunction of a clause ("pour", "que", "après"), or the empty string. */
  String clauseMarker(Tree tree, int verb) {
    for (int child : tree.children(verb, "mark", "case")) {
      if (child < verb && !tree.token(child).form().equalsIgnoreCase("to")) {
        return canonical(words(tree, child));
      }
    }
    return "";
  }

  private static String words(Tree tree, int first) {
    String word = tree.hasTag(first, "VERB") ? tree.token(first).form() : tree.lemma(first);
    StringBuilder words = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int fixed : tree.children(first, "fixed")) {
      words.append(' ').append(tree.lemma(fixed).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private String canonical(String marker) {
    return rules.map("markers").getOrDefault(marker, marker);
  }

  /**
   * The phrase's arguments by marker: its conjuncts share one unless they have prepositions of
   * their own.
   */
  Map<String, List<Integer>> phrases(Tree tree, int nominal) {
    Map<String, List<Integer>> phrases = new LinkedHashMap<>();
    String marker = marker(tree, nominal);
    phrases.computeIfAbsent(marker, m -> new ArrayList<>()).addAll(resolve(tree, nominal));
    collect(tree, nominal, marker, phrases);
    complex(tree, phrases);
    return phrases;
  }

  private void collect(Tree tree, int nominal, String marker, Map<String, List<Integer>> phrases) {
    for (int conjunct : tree.children(nominal, "conj")) {
      if (!tree.isNominal(conjunct)
          && !(tree.hasTag(conjunct, "ADJ") && tree.hasTag(nominal, "ADJ"))) {
        continue;
      }
      String own = tree.child(conjunct, "case") == 0 ? marker : marker(tree, conjunct);
      if (rules.is("interchangeable", own) && rules.is("interchangeable", marker)) {
        own = marker;
      }
      if (marker.isEmpty() && !own.isEmpty()) {
        continue;
      }
      phrases.computeIfAbsent(own, m -> new ArrayList<>()).add(conjunct);
      collect(tree, conjunct, own, phrases);
    }
  }

  /** "à l'encontre de X" is "contre X": the noun of the preposition gives way to its complement. */
  private void complex(Tree tree, Map<String, List<Integer>> phrases) {
    for (Map.Entry<String, List<Integer>> phrase : List.copyOf(phrases.entrySet())) {
      if (phrase.getKey().isEmpty()) {
        continue;
      }
      int head = phrase.getValue().get(0);
      for (int inner : tree.children(head, "nmod", "obl")) {
        String marker = complexMarker(tree, phrase.getKey(), head, marker(tree, inner));
        if (marker != null && !marker.isEmpty()) {
          phrases.remove(phrase.getKey());
          phrases.computeIfAbsent(marker, m -> new ArrayList<>()).addAll(heads(tree, inner));
        }
      }
    }
  }

  /**
   * The marker that the words make together, or null; an empty one where only the plural means the
   * thing itself ("à la demande de", but "aux demandes de").
   */
  private String complexMarker(Tree tree, String first, int head, String last) {
    Map<String, String> known = rules.map("complex-prepositions");
    String form = tree.token(head).form().toLowerCase(Locale.ROOT);
    String lemma = tree.lemma(head).toLowerCase(Locale.ROOT);
    if (tree.children(head, "det").stream().anyMatch(d -> tree.lemma(d).equals("un"))) {
      return null; // "répond à une demande de" is no "à la demande de"
    }
    return known.getOrDefault(
        first + " " + form + " " + last, known.get(first + " " + lemma + " " + last));
  }

  /** The phrase and its conjuncts, relative pronouns replaced by what they stand for. */
  List<Integer> heads(Tree tree, int nominal) {
    List<Integer> heads = new ArrayList<>(resolve(tree, nominal));
    Map<String, List<Integer>> phrases = new LinkedHashMap<>();
    String marker = marker(tree, nominal);
    collect(tree, nominal, marker, phrases);
    heads.addAll(phrases.getOrDefault(marker, List.of()));
    return heads;
  }

  /** What a relative pronoun stands for; any other token stands for itself. */
  List<Integer> resolve(Tree tree, int token) {
    if (rules.is("quantifiers", tree.lemma(token)) || tree.hasTag(token, "NUM")) {
      for (int whole : tree.children(token, "nmod", "obl")) {
        if (whole > token && grammar.isGenitiveMarker(marker(tree, whole))) {
          return heads(tree, whole);
        }
      }
    }
    if (!isRelative(tree, token)) {
      return List.of(token);
    }
    int clause = tree.head(token);
    int at = token;
    while (clause != 0
        && !tree.is(clause, "acl")
        && !tree.is(clause, "root", "ccomp", "parataxis")) {
      at = clause;
      clause = tree.head(clause);
    }
    int antecedent =
        clause != 0 && tree.is(clause, "acl") && clause > token - 1
            ? tree.head(clause)
            : nounBefore(tree, token);
    if (antecedent == 0 || antecedent > token || antecedent == at) {
      antecedent = nounBefore(tree, token);
    }
    return antecedent == 0 ? List.of(token) : together(tree, antecedent, token);
  }

  /** "X et Y, qu'il a pressés": a relative clause on the first of several tells of all of them. */
  private static List<Integer> together(Tree tree, int antecedent, int pronoun) {
    List<Integer> all = new ArrayList<>(List.of(antecedent));
    for (int conjunct : tree.children(antecedent, "conj")) {
      if (conjunct < pronoun && tree.isNominal(conjunct) && tree.child(conjunct, "case") == 0) {
        all.add(conjunct);
      }
    }
    return all;
  }

  /** Whether the token is a relative pronoun with an antecedent. */
  boolean isRelative(Tree tree, int token) {
    if (!tree.hasTag(token, "PRON", "SCONJ", "ADV", "DET")
        || !rules.is("relatives", tree.lemma(token))
        || tree.is(token, "mark")) {
      return false;
    }
    int at = tree.head(token);
    while (at != 0 && !tree.is(at, "acl", "root")) {
      at = tree.head(at);
    }
    return at != 0 && tree.is(at, "acl")
        || tree.lemma(token).equals("qui") && nounBefore(tree, token) != 0;
  }

  private static int nounBefore(Tree tree, int token) {
    for (int i = token - 1; i > 0; i--) {
      if (tree.hasTag(i, "NOUN", "PROPN") || tree.hasTag(i, "PRON") && !tree.is(i, "expl")) {
        int head = i;
        while (tree.is(head, "flat", "appos", "compound")
            && tree.head(head) != 0
            && tree.head(head) < head) {
          head = tree.head(head);
        }
        return head;
      }
      if (tree.hasTag(i, "VERB")) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether the phrase names who does it; "par téléphone", "par intérim" do not. */
  boolean isAgent(Tree tree, String marker, List<Integer> heads) {
    if (!grammar.isAgentMarker(marker)) {
      return false;
    }
    int head = heads.get(0);
    return !rules.is("agent-with-article", marker)
        || !tree.hasTag(head, "NOUN")
        || tree.child(head, "det", "nummod", "amod") != 0
        || tree.feature(head, "Number").equals("Plur");
  }

  boolean isGenitive(String marker) {
    return grammar.isGenitiveMarker(marker);
  }
}
