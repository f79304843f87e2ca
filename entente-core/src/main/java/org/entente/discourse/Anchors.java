package org.entente.discourse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Which of several time or place expressions of a sentence belongs to an act: the one nearest in
 * the tree.
 */
final class Anchors {

  /** Cost of an expression that belongs to the clause above the act. */
  private static final int ABOVE = 10;

  /** Cost of each clause between the act and an expression below it. */
  private static final int BELOW = 25;

  /** Cost of an expression elsewhere in the sentence. */
  private static final int APART = 40;

  private Anchors() {}

  /**
   * The expression nearest to the act.
   *
   * @param trigger token that names the act
   * @param strict whether expressions that belong to other clauses are left out
   */
  static <T> Optional<T> nearest(
      Sentence sentence, int trigger, List<T> expressions, Function<T, Span> span, boolean strict) {
    T best = null;
    int lowest = strict ? APART : Integer.MAX_VALUE;
    for (T expression : expressions) {
      int cost = cost(sentence, trigger, span.apply(expression));
      if (cost < lowest) {
        lowest = cost;
        best = expression;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The nearest of the expressions that stand in the clause of the trigger itself. */
  static <T> Optional<T> within(
      Sentence sentence, int trigger, List<T> expressions, Function<T, Span> span) {
    List<T> own =
        expressions.stream()
            .filter(expression -> cost(sentence, trigger, span.apply(expression)) < ABOVE)
            .toList();
    return nearest(sentence, trigger, own, span, true);
  }

  /** Whether the token stands in no relative or adverbial clause: these tell of something else. */
  static boolean isMain(Sentence sentence, int token) {
    int at = token;
    for (int depth = 0; at != 0 && depth < 20; depth++) {
      if (sentence.token(at).stands("acl", "advcl")) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return true;
  }

  private static int cost(Sentence sentence, int trigger, Span span) {
    int best = Integer.MAX_VALUE - 1;
    for (Token token : sentence.tokens()) {
      if (!token.span().overlaps(span)) {
        continue;
      }
      int at = token.index();
      int verbs = 0;
      for (int depth = 0; at != 0 && depth < 12; depth++) {
        if (at == trigger) {
          best = Math.min(best, depth + verbs * BELOW);
          break;
        } else if (depth > 0 && sentence.dominates(at, trigger)) {
          best = Math.min(best, ABOVE + depth + verbs * BELOW + distanceUp(sentence, trigger, at));
          break;
        }
        if (at != token.index() && sentence.token(at).is("VERB")) {
          verbs++; // the expression belongs to a clause below the act rather than to the act
          Token clause = sentence.token(at);
          boolean participle = clause.baseRelation().equals("acl") && clause.head() > trigger;
          if (participle || clause.relation().equals("acl:relcl")) {
            verbs++; // told of its noun, not of the act ("le ministre nommé le 29 octobre")
          }
        }
        at = sentence.token(at).head();
      }
      best = Math.min(best, APART + Math.abs(token.index() - trigger));
    }
    return best;
  }

  private static int distanceUp(Sentence sentence, int from, int to) {
    int steps = 0;
    for (int at = from; at != 0 && at != to && steps < 30; steps++) {
      at = sentence.token(at).head();
    }
    return steps;
  }
}
