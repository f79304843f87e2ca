package org.entente.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML file of the codebook, read with its line numbers. What does not fit is reported into a
 * list of problems, so that one load shows all mistakes.
 */
final class DataFile {

  private final String name;
  private final List<Problem> problems;

  DataFile(String name, List<Problem> problems) {
    this.name = name;
    this.problems = problems;
  }

  String name() {
    return name;
  }

  /** The file's top mapping; empty where the file cannot be parsed. */
  Map<String, Node> parse(String text) {
    try {
      LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
      Node root = new Compose(settings).composeString(text).orElse(null);
      return root == null ? Map.of() : mapping(root);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      problem(line, e.getProblem() + " (a stray colon or quote?)", "YAML");
      return Map.of();
    }
  }

  void problem(int line, String found, String allowed) {
    problems.add(new Problem(name, line, found, allowed));
  }

  void problem(Node at, String found, String allowed) {
    problem(line(at), found, allowed);
  }

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /** A mapping by its keys, in their order. */
  Map<String, Node> mapping(Node node) {
    Map<String, Node> map = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      problem(
          node,
          node instanceof ScalarNode scalar ? "'" + scalar.getValue() + "'" : "a list",
          "keys with values");
      return map;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (map.put(key, tuple.getValueNode()) != null) {
        problem(tuple.getKeyNode(), "the key '" + key + "' twice", "each key once");
      }
    }
    return map;
  }

  /** Reports keys that are not allowed. */
  void allow(Map<String, Node> map, Set<String> allowed) {
    map.forEach(
        (key, node) -> {
          if (!allowed.contains(key)) {
            problem(
                node,
                "the key '" + key + "'",
                String.join(", ", allowed.stream().sorted().toList()));
          }
        });
  }

  /** The items of a sequence; a scalar counts as a sequence of one. */
  List<Node> items(Node node) {
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    return isNull(node) ? List.of() : List.of(node);
  }

  /**
   * The texts of a sequence of scalars, or of one scalar. An elided reflexive ("s'engager") becomes
   * the lemma of the reading ("se engager").
   */
  List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(node)) {
      String written = scalar(item);
      boolean elided = written.matches("s['’](?!en ).*");
      String text = elided ? "se " + written.substring(2) : written;
      if (text.isBlank()) {
        problem(item, "an empty entry", "a word");
      } else if (texts.contains(text)) {
        problem(item, "'" + text + "' twice in one list", "each word once");
      } else {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The text of a scalar, or null where the node is missing or null. */
  String text(Node node) {
    return node == null || isNull(node) ? null : scalar(node);
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    problem(node, "a list or map", "one word or text");
    return "";
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().isEmpty()
            || scalar.getValue().equals("null")
            || scalar.getValue().equals("~"));
  }
}
