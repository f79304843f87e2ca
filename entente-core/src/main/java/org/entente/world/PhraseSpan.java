package org.entente.world;

import java.util.BitSet;
import java.util.Optional;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.world.PersonRuns.Run;

/** The stretch of text of a noun phrase. */
final class PhraseSpan {

  private PhraseSpan() {}

  static String words(Scene scene, Span span) {
    int offset = scene.sentence.span().start();
    return new Span(span.start() - offset, span.end() - offset).of(scene.sentence.text());
  }

  static String withoutArticle(Scene scene, Span span) {
    int start = span.start();
    for (Token token : scene.sentence.tokens()) {
      if (token.start() == start && token.is("DET")) {
        start = token.end();
      } else if (token.start() >= start && token.end() > start) {
        start = Math.max(start, token.start());
        break;
      }
    }
    return words(scene, new Span(Math.min(start, span.end()), span.end()));
  }

  /**
   * The phrase without its preposition, coordinated phrases, relative clauses and appositions
   * behind a comma.
   */
  static Span of(Scene scene, Optional<Run> run, int head) {
    Sentence sentence = scene.sentence;
    BitSet tokens = new BitSet();
    int first = head;
    int last = head;
    if (run.isPresent()) {
      first = run.get().from();
      last = run.get().last();
    } else if (!scene.namesAt(head).isEmpty()) {
      first = scene.namesAt(head).get(0).first();
      last = scene.namesAt(head).get(0).last();
    } else if (scene.nounAt(head) != null) {
      first = scene.nounAt(head).first();
      last = scene.nounAt(head).last();
    }
    boolean named = run.isPresent() || !scene.namesAt(head).isEmpty();
    tokens.set(first, last + 1);
    for (int i = first; i <= last; i++) {
      for (Token child : sentence.children(i)) {
        boolean inside =
            named ? child.is("DET") && child.index() == first - 1 : isInside(scene, child, last);
        if (inside) {
          BitSet below = sentence.subtree(child.index());
          trim(sentence, below);
          tokens.or(below);
        }
      }
    }
    int end = tokens.nextClearBit(first) - 1;
    int start = tokens.previousClearBit(first) + 1;
    while (start < first
        && (sentence.token(start).is("PUNCT", "SYM", "ADP") || isContracted(sentence, start))) {
      start++;
    }
    while (end > last && sentence.token(end).is("PUNCT", "ADP", "CCONJ", "DET")) {
      end--;
    }
    return new Span(sentence.token(start).start(), sentence.token(end).end());
  }

  /** The article in "du", "au", "des": its letters belong to the preposition too. */
  private static boolean isContracted(Sentence sentence, int token) {
    return token > 1
        && sentence.token(token).is("DET")
        && sentence.token(token - 1).start() == sentence.token(token).start();
  }

  private static boolean isInside(Scene scene, Token child, int last) {
    return switch (child.baseRelation()) {
      case "det", "amod", "nummod", "flat", "compound", "fixed" -> true;
      case "nmod" -> child.index() > last || child.relation().equals("nmod:poss");
      case "appos", "dep" ->
          child.index() == last + 1 || !behindComma(scene.sentence, child.index(), last);
      default -> false;
    };
  }

  private static boolean behindComma(Sentence sentence, int token, int from) {
    for (int i = Math.min(token, from) + 1; i < Math.max(token, from); i++) {
      if (sentence.token(i).is("PUNCT")) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out relative clauses and what stands behind them. */
  private static void trim(Sentence sentence, BitSet tokens) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      Token token = sentence.token(i);
      if (token.baseRelation().equals("acl")
          || token.baseRelation().equals("advcl")
          || token.baseRelation().equals("parataxis")) {
        BitSet clause = sentence.subtree(i);
        tokens.andNot(clause);
      }
    }
  }
}
