package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Block;
import org.entente.reading.Predicate.Form;

/** What is peculiar to English trees. */
final class EnglishGrammar implements Grammar {
  private final ReadingRules rules = ReadingRules.load("en");
  private final EnglishRepairs repairs = new EnglishRepairs(rules);

  @Override
  public String language() {
    return "en";
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
    int particle = tree.child(verb, "compound:prt");
    return particle == 0
        ? tree.lemma(verb)
        : tree.lemma(verb) + " " + tree.lemma(particle).toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean isPassive(Tree tree, int verb, boolean reflexive) {
    if (tree.child(verb, "aux:pass") != 0) {
      return true;
    }
    if (!isParticiple(tree, verb, "Past")) {
      boolean headline =
          tree.sentence().kind() != Block.Kind.PARAGRAPH && tree.token(verb).form().endsWith("ed");
      return headline && tree.child(verb, "obj", "aux") == 0 && hasAgent(tree, verb);
    }
    boolean have = false;
    for (int aux : tree.children(verb, "aux")) {
      if (tree.lemma(aux).equals("be")) {
        return true;
      }
      have |= tree.lemma(aux).equals("have");
    }
    if (have || tree.child(verb, "aux") != 0) {
      return false;
    }
    int head = tree.head(verb);
    if (tree.is(verb, "conj") && tree.hasTag(head, "VERB")) {
      return isPassive(tree, head, false);
    }
    boolean headline = tree.sentence().kind() != Block.Kind.PARAGRAPH;
    return tree.child(verb, "nsubj") == 0
        || tree.child(verb, "obj") == 0 && (headline || hasAgent(tree, verb));
  }

  private boolean hasAgent(Tree tree, int verb) {
    for (int oblique : tree.children(verb, "obl")) {
      int preposition = tree.child(oblique, "case");
      if (preposition != 0
          && tree.lemma(preposition).equals("by")
          && tree.hasTag(oblique, "NOUN", "PROPN", "PRON")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParticiple(Tree tree, int verb, String tense) {
    return tree.feature(verb, "VerbForm").equals("Part")
        && tree.feature(verb, "Tense").equals(tense);
  }

  @Override
  public Form form(Tree tree, int verb) {
    List<Integer> chain = tree.children(verb, "aux", "cop");
    boolean have = false;
    boolean past = false;
    boolean infinitive = false;
    boolean modal = false;
    for (int aux : chain) {
      String lemma = tree.lemma(aux);
      switch (lemma) {
        case "will", "shall" -> {
          return Form.FUTURE;
        }
        case "would" -> {
          return Form.CONDITIONAL;
        }
        default -> {}
      }
      if (tree.relation(aux).equals("aux:future")) {
        return Form.FUTURE;
      }
      if (tree.relation(aux).equals("aux:past")) {
        return Form.PAST;
      }
      have |= lemma.equals("have") && !tree.is(aux, "aux:future");
      past |=
          tree.feature(aux, "Tense").equals("Past") && tree.feature(aux, "VerbForm").equals("Fin");
      infinitive |= tree.feature(aux, "VerbForm").equals("Inf");
      modal |= rules.is("modals", lemma);
    }
    boolean to = tree.children(verb, "mark").stream().anyMatch(m -> tree.lemma(m).equals("to"));
    if (modal) {
      return Form.PRESENT;
    }
    if (have && isParticiple(tree, verb, "Past") || have && !infinitive && chain.size() > 1) {
      return past ? Form.PLUPERFECT : Form.PAST;
    }
    if (to) {
      boolean headline = tree.is(verb, "root", "ccomp") && tree.child(verb, "nsubj") != 0;
      return headline ? Form.FUTURE : Form.INFINITIVE;
    }
    if (!chain.isEmpty()) {
      return past ? Form.PAST : tree.child(verb, "aux", "cop") != 0 ? Form.PRESENT : Form.NONE;
    }
    return simple(tree, verb);
  }

  private static Form simple(Tree tree, int verb) {
    if (tree.feature(verb, "VerbForm").equals("Inf")) {
      return tree.is(verb, "root") && tree.child(verb, "nsubj") == 0
          ? Form.IMPERATIVE
          : Form.INFINITIVE;
    }
    if (tree.feature(verb, "VerbForm").equals("Part")) {
      boolean headline =
          tree.is(verb, "root", "parataxis", "ccomp") && tree.child(verb, "nsubj", "obl") != 0;
      return headline && isParticiple(tree, verb, "Past") ? Form.PAST : Form.PARTICIPLE;
    }
    return tree.feature(verb, "Tense").equals("Past") ? Form.PAST : Form.PRESENT;
  }

  @Override
  public boolean isReflexive(Tree tree, int token, int verb) {
    return false;
  }

  @Override
  public boolean isAgentMarker(String marker) {
    return marker.equals("by");
  }

  @Override
  public boolean isGenitiveMarker(String marker) {
    return marker.equals("of");
  }

  @Override
  public String dativeMarker() {
    return "to";
  }

  @Override
  public boolean isNegation(Tree tree, int token) {
    String lemma = tree.lemma(token).toLowerCase(Locale.ROOT);
    if (tree.is(token, "advmod", "neg", "det", "cc") && rules.is("negations", lemma)) {
      return true;
    }
    boolean yet = // "has yet to sign"
        lemma.equals("yet")
            && token < tree.size()
            && tree.token(token + 1).form().equals("to")
            && tree.child(tree.head(token), "aux") != 0;
    boolean longer = // "no longer"
        tree.is(token, "advmod")
            && tree.token(token).form().equalsIgnoreCase("longer")
            && tree.childWithLemma(token, Set.of("no")) != 0;
    return yet || longer;
  }

  @Override
  public String obliqueClitic(Tree tree, int token) {
    return null;
  }

  @Override
  public List<Integer> adjectives(Tree tree, int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(noun, "amod", "compound")) {
      if (!tree.relation(child).equals("compound:prt")
          && tree.hasTag(child, "ADJ", "PROPN", "NOUN")) {
        found.add(child);
      }
    }
    return found;
  }
}
