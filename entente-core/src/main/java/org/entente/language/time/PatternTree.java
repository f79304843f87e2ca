package org.entente.language.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.language.time.Vocabulary.Entry;

/** All patterns of a language, merged where they begin alike. Built once, then only read. */
final class PatternTree {

  /** A way on from a node. */
  record Edge(Step step, PatternTree to) {}

  /** One word of a literal edge. */
  record WordEdge(Entry entry, PatternTree to) {}

  /**
   * A pattern that is complete at this node.
   *
   * @param meaning what it says
   * @param lead places before the expression
   * @param tail places behind it
   * @param order line of the pattern: of equally long ones the first holds
   */
  record Leaf(Meaning meaning, int lead, int tail, int order) {}

  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Edge> slots = new ArrayList<>();
  private final List<Edge> guards = new ArrayList<>();
  private final Map<String, List<WordEdge>> words = new HashMap<>();

  void add(PatternSyntax.Variant variant, Meaning meaning, int order) {
    PatternTree at = this;
    for (Step step : variant.steps()) {
      at = at.child(step);
    }
    at.leaves.add(new Leaf(meaning, variant.lead(), variant.tail(), order));
  }

  private PatternTree child(Step step) {
    for (Edge edge : edges) {
      if (edge.step().equals(step)) {
        return edge.to();
      }
    }
    Edge edge = new Edge(step, new PatternTree());
    edges.add(edge);
    if (step instanceof Step.Literal literal) {
      for (Entry entry : literal.words()) {
        words
            .computeIfAbsent(entry.folded().get(0), w -> new ArrayList<>())
            .add(new WordEdge(entry, edge.to()));
      }
    } else {
      (step instanceof Step.Fill ? slots : guards).add(edge);
    }
    return edge.to();
  }

  List<Leaf> leaves() {
    return leaves;
  }

  /** Ways on by a slot. */
  List<Edge> slots() {
    return slots;
  }

  /** Ways on by words that must not stand there. */
  List<Edge> guards() {
    return guards;
  }

  /** Ways on by a word whose first unit is this. */
  List<WordEdge> words(String folded) {
    return words.getOrDefault(folded, List.of());
  }
}
