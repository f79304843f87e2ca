package org.entente.reading;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.reading.Predicate.Kind;

/**
 * Reads predicates from Universal Dependencies; a {@link Grammar} tells what is peculiar to the
 * language.
 */
class DependencyReader implements Reader {
  private static final String[] OTHER_CLAUSES = {
    "conj", "ccomp", "advcl", "parataxis", "acl", "xcomp", "csubj", "dislocated", "punct"
  };
  private final Grammar grammar;
  private final VerbRoles verbs;
  private final NounRoles nouns;
  private final Inheritance inheritance;
  private final SupportVerbs support;

  DependencyReader(Grammar grammar) {
    this.grammar = grammar;
    Nominals nominals = new Nominals(grammar);
    verbs = new VerbRoles(grammar, nominals);
    nouns = new NounRoles(grammar, nominals);
    inheritance = new Inheritance(grammar, nominals);
    support = new SupportVerbs(grammar);
  }

  @Override
  public String language() {
    return grammar.language();
  }

  @Override
  public SentenceReading read(Sentence sentence) {
    Tree tree = new Tree(sentence);
    grammar.repair(tree);
    Map<Integer, Draft> drafts = new TreeMap<>();
    for (int i = 1; i <= tree.size(); i++) {
      Draft draft = draft(tree, i);
      if (draft != null) {
        drafts.put(i, draft);
      }
    }
    for (Draft draft : drafts.values()) {
      draft.governor = governor(tree, drafts, draft.head);
      draft.clause = clause(tree, draft);
    }
    inheritance.fill(tree, drafts);
    NounAgents.raise(drafts);
    support.hand(tree, drafts);
    Map<Integer, Predicate> predicates = new TreeMap<>();
    drafts.forEach((i, draft) -> predicates.put(i, draft.finished()));
    return new SentenceReading(tree.repaired(), predicates);
  }

  private Draft draft(Tree tree, int i) {
    if (tree.is(i, "aux", "case", "mark", "fixed", "cc", "punct", "det")) {
      return null;
    }
    if (tree.is(i, "cop")) {
      return verbs.copula(tree, i);
    }
    return switch (tree.tag(i)) {
      case "VERB", "AUX" -> verbs.read(tree, i);
      case "NOUN" -> nouns.noun(tree, i);
      case "ADJ" -> nouns.isPredicative(tree, i) ? nouns.adjective(tree, i) : null;
      default -> null;
    };
  }

  private static int governor(Tree tree, Map<Integer, Draft> drafts, int index) {
    int at = tree.head(index);
    while (at != 0 && !drafts.containsKey(at)) {
      at = tree.head(at);
    }
    return at;
  }

  /** The stretch of the clause that the predicate heads, or in which it stands as a noun. */
  private static Span clause(Tree tree, Draft draft) {
    int top = draft.head;
    while (draft.kind != Kind.VERB
        && tree.head(top) != 0
        && !tree.hasTag(top, "VERB", "AUX")
        && !tree.is(top, "conj", "parataxis", "dislocated", "ccomp", "advcl")) {
      top = tree.head(top);
    }
    BitSet words = tree.subtree(top, OTHER_CLAUSES);
    words.or(tree.subtree(draft.head, OTHER_CLAUSES));
    words.set(draft.head);
    return tree.sentence().spanOf(contiguous(words, draft.head));
  }

  /**
   * The words around the head without wide gaps, so that an inserted clause does not stretch the
   * span.
   */
  private static BitSet contiguous(BitSet words, int head) {
    BitSet kept = new BitSet();
    kept.set(head);
    int widest = 12;
    int last = head;
    for (int i = head + 1; i < words.length(); i++) {
      if (words.get(i) && i - last <= widest) {
        kept.set(i);
        last = i;
      }
    }
    last = head;
    for (int i = head - 1; i > 0; i--) {
      if (words.get(i) && last - i <= widest) {
        kept.set(i);
        last = i;
      }
    }
    return kept;
  }
}
