package org.entente.language.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.language.time.PatternTree.Leaf;
import org.entente.language.time.Vocabulary.Entry;
import org.entente.language.time.Vocabulary.Hit;

/** Walks one text along the patterns. Serves one text and one thread. */
final class Matcher {

  /**
   * A pattern found.
   *
   * @param meaning what it says
   * @param values what fills its slots
   * @param start first unit of the expression
   * @param end unit behind it
   * @param reach unit behind the words that must follow it
   * @param order line of the pattern
   */
  record Match(
      Meaning meaning, Map<String, Object> values, int start, int end, int reach, int order) {

    private boolean isBetterThan(Match other) {
      if (other == null || end != other.end) {
        return other == null || end > other.end;
      }
      return reach != other.reach ? reach > other.reach : order < other.order;
    }
  }

  /** A filled slot and those before it. */
  private record Filled(String name, Object value, Filled before) {}

  /** The border behind each step taken. */
  private record Trail(int border, Trail before) {

    int back(int steps) {
      Trail at = this;
      for (int i = 0; i < steps; i++) {
        at = at.before;
      }
      return at.border;
    }
  }

  private static final int DEPTH = 40;

  private final PatternTree patterns;
  private final Vocabulary vocabulary;
  private final Words words;
  private final Map<Integer, Match> points = new HashMap<>();
  private int depth;

  Matcher(PatternTree patterns, Vocabulary vocabulary, Words words) {
    this.patterns = patterns;
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /** The longest pattern that begins at {@code at}, or null. */
  Match longest(int at) {
    return new Search(false, at).run();
  }

  /** The longest expression that may stand inside another one, or null. */
  private Match point(int at) {
    if (!points.containsKey(at)) {
      // Points nest ("la veille de la veille de ..."): far below any sentence that makes sense,
      // none is found.
      if (depth > DEPTH) {
        return null;
      }
      depth++;
      points.put(at, new Search(true, at).run());
      depth--;
    }
    return points.get(at);
  }

  /** One search from one place. */
  private final class Search {
    private final boolean pointsOnly;
    private final int from;
    private Match best;

    Search(boolean pointsOnly, int from) {
      this.pointsOnly = pointsOnly;
      this.from = from;
    }

    Match run() {
      walk(patterns, from, 0, null, new Trail(from, null));
      return best;
    }

    private void walk(PatternTree node, int at, int steps, Filled filled, Trail trail) {
      for (Leaf leaf : node.leaves()) {
        keep(leaf, at, steps, filled, trail);
      }
      for (PatternTree.Edge guard : node.guards()) {
        if (!stands(((Step.Not) guard.step()).words(), at)) {
          walk(guard.to(), at, steps + 1, filled, new Trail(at, trail));
        }
      }
      if (at > from ? !words.continues(at) : at >= words.size()) {
        return;
      }
      for (PatternTree.WordEdge edge : node.words(words.get(at).folded())) {
        int end = edge.entry().matches(words, at);
        if (end > 0) {
          walk(edge.to(), end, steps + 1, filled, new Trail(end, trail));
        }
      }
      if (!mayFill(at)) {
        return;
      }
      for (PatternTree.Edge edge : node.slots()) {
        Step.Fill fill = (Step.Fill) edge.step();
        Hit hit = fill(fill.slot(), at);
        if (hit != null) {
          Filled more = new Filled(fill.name(), hit.value(), filled);
          walk(edge.to(), hit.end(), steps + 1, more, new Trail(hit.end(), trail));
        }
      }
    }

    /** Most words of a text fill no slot. */
    private boolean mayFill(int at) {
      Words.Word word = words.get(at);
      return word.make() == Words.Make.NUMBER
          || word.make() == Words.Make.GROUPED
          || vocabulary.begins(word.folded())
          || !patterns.words(word.folded()).isEmpty();
    }

    private Hit fill(Slot slot, int at) {
      if (slot != Slot.POINT) {
        return slot.fill(words, at, vocabulary);
      }
      Match point = point(at);
      return point == null
          ? null
          : new Hit(point.end(), point.meaning().reckoning(point.values()), false);
    }

    private boolean stands(List<Entry> entries, int at) {
      return words.continues(at) && entries.stream().anyMatch(e -> e.matches(words, at) > 0);
    }

    private void keep(Leaf leaf, int at, int steps, Filled filled, Trail trail) {
      Meaning meaning = leaf.meaning();
      boolean wanted = pointsOnly ? meaning.isPoint() && leaf.lead() == 0 : !meaning.isInner();
      if (!wanted) {
        return;
      }
      int start = trail.back(steps - leaf.lead());
      Match match = new Match(meaning, Map.of(), start, trail.back(leaf.tail()), at, leaf.order());
      if (match.isBetterThan(best)) {
        Map<String, Object> values = new HashMap<>();
        for (Filled one = filled; one != null; one = one.before) {
          values.put(one.name(), one.value());
        }
        best = new Match(meaning, values, start, match.end(), at, leaf.order());
      }
    }
  }
}
