package org.entente.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * A parsed sentence of an article.
 *
 * @param index place in the article, from 0
 * @param span where it stands in the article's text
 * @param kind the part of the article it belongs to
 * @param text its words as the article has them
 * @param tokens its words in order; token with index i is at place i - 1
 */
public record Sentence(int index, Span span, Block.Kind kind, String text, List<Token> tokens) {

  /** Takes a copy of the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The token with this index (from 1). */
  public Token token(int index) {
    return tokens.get(index - 1);
  }

  /** The tokens that this token governs, in their order. */
  public List<Token> children(int index) {
    List<Token> children = new ArrayList<>();
    for (Token token : tokens) {
      if (token.head() == index) {
        children.add(token);
      }
    }
    return children;
  }

  /**
   * The children that stand in one of these relations (a relation without subtype matches all its
   * subtypes).
   */
  public List<Token> children(int index, String... relations) {
    List<Token> children = new ArrayList<>();
    for (Token token : tokens) {
      if (token.head() == index && token.stands(relations)) {
        children.add(token);
      }
    }
    return children;
  }

  /** Indices of the token and all tokens below it. */
  public BitSet subtree(int index) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(index));
    while (!open.isEmpty()) {
      int at = open.pop();
      if (!seen.get(at)) {
        seen.set(at);
        for (Token child : tokens) {
          if (child.head() == at) {
            open.push(child.index());
          }
        }
      }
    }
    return seen;
  }

  /** The stretch of text from the first to the last of these tokens. */
  public Span spanOf(BitSet indices) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (int i = indices.nextSetBit(1); i > 0; i = indices.nextSetBit(i + 1)) {
      start = Math.min(start, token(i).start());
      end = Math.max(end, token(i).end());
    }
    return new Span(start, end);
  }

  /** Whether {@code ancestor} governs {@code index}, directly or not. */
  public boolean dominates(int ancestor, int index) {
    int at = index;
    for (int steps = 0; at != 0 && steps <= tokens.size(); steps++) {
      at = token(at).head();
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }
}
