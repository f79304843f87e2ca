package org.entente.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The dependency tree of a sentence, open to repairs. Tokens are named by their index, 0 is the
 * root.
 */
final class Tree {
  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;
  private final String[] tags;
  private List<List<Integer>> children;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    int n = sentence.tokens().size() + 1;
    heads = new int[n];
    relations = new String[n];
    tags = new String[n];
    relations[0] = "";
    tags[0] = "";
    for (Token token : sentence.tokens()) {
      heads[token.index()] = token.head();
      relations[token.index()] = token.relation();
      tags[token.index()] = token.tag();
    }
  }

  int size() {
    return heads.length - 1;
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int index) {
    return sentence.token(index);
  }

  String lemma(int index) {
    return index < 1 || index > size() ? "" : token(index).lemma();
  }

  String feature(int index, String name) {
    return token(index).feature(name);
  }

  int head(int index) {
    return heads[index];
  }

  String relation(int index) {
    return relations[index];
  }

  String tag(int index) {
    return index < 1 || index > size() ? "" : tags[index];
  }

  boolean hasTag(int index, String... wanted) {
    for (String tag : wanted) {
      if (tag.equals(tag(index))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the relation of the token to its head is one of these, whatever its subtype where none
   * is given.
   */
  boolean is(int index, String... wanted) {
    String relation = relations[index];
    for (String w : wanted) {
      if (relation.equals(w) || relation.startsWith(w) && relation.charAt(w.length()) == ':') {
        return true;
      }
    }
    return false;
  }

  void retag(int index, String tag) {
    tags[index] = tag;
  }

  /** Gives the token another head or relation; a change that would close a circle is not made. */
  void attach(int index, int head, String relation) {
    if (head == index || head != 0 && dominates(index, head)) {
      return;
    }
    heads[index] = head;
    relations[index] = relation;
    children = null;
  }

  /**
   * Makes {@code child} take the place of its ancestor {@code parent}, which becomes its dependent.
   */
  void rotate(int child, int parent, String relation) {
    int above = heads[parent];
    String was = relations[parent];
    heads[child] = above;
    relations[child] = was;
    heads[parent] = child;
    relations[parent] = relation;
    children = null;
  }

  List<Integer> children(int index) {
    if (children == null) {
      children = new ArrayList<>();
      for (int i = 0; i <= size(); i++) {
        children.add(new ArrayList<>(4));
      }
      for (int i = 1; i <= size(); i++) {
        children.get(heads[i]).add(i);
      }
    }
    return Collections.unmodifiableList(children.get(index));
  }

  List<Integer> children(int index, String... wanted) {
    List<Integer> found = new ArrayList<>();
    for (int child : children(index)) {
      if (is(child, wanted)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first child in one of these relations, or 0. */
  int child(int index, String... wanted) {
    for (int child : children(index)) {
      if (is(child, wanted)) {
        return child;
      }
    }
    return 0;
  }

  /** The first child whose lemma is one of these, or 0. */
  int childWithLemma(int index, Set<String> lemmas) {
    for (int child : children(index)) {
      if (lemmas.contains(lemma(child))) {
        return child;
      }
    }
    return 0;
  }

  boolean dominates(int ancestor, int index) {
    int at = index;
    for (int steps = 0; at != 0 && steps <= size(); steps++) {
      at = heads[at];
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /**
   * The tokens of the subtree, leaving out subtrees whose relation to their head is one of these.
   */
  BitSet subtree(int index, String... without) {
    BitSet seen = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(index));
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      if (!seen.get(at)) {
        seen.set(at);
        for (int child : children(at)) {
          if (without.length == 0 || !is(child, without)) {
            open.add(child);
          }
        }
      }
    }
    return seen;
  }

  int first(int index) {
    return subtree(index).nextSetBit(1);
  }

  int last(int index) {
    return subtree(index).length() - 1;
  }

  /** The nearest token before this one that is no punctuation, or 0. */
  int before(int index) {
    int at = index - 1;
    while (at > 0 && tags[at].equals("PUNCT")) {
      at--;
    }
    return Math.max(at, 0);
  }

  boolean isNominal(int index) {
    return hasTag(index, "NOUN", "PROPN", "PRON", "NUM", "SYM", "X");
  }

  boolean isComma(int index) {
    return index >= 1 && index <= size() && token(index).form().equals(",");
  }

  /** The sentence with the repaired tree: the same one where nothing was mended. */
  Sentence repaired() {
    List<Token> tokens = new ArrayList<>(size());
    boolean mended = false;
    for (Token t : sentence.tokens()) {
      int i = t.index();
      boolean same =
          t.head() == heads[i] && t.relation().equals(relations[i]) && t.tag().equals(tags[i]);
      mended |= !same;
      tokens.add(
          same
              ? t
              : new Token(
                  i,
                  t.start(),
                  t.end(),
                  t.form(),
                  t.lemma(),
                  tags[i],
                  t.features(),
                  heads[i],
                  relations[i]));
    }
    return mended
        ? new Sentence(sentence.index(), sentence.span(), sentence.kind(), sentence.text(), tokens)
        : sentence;
  }
}
