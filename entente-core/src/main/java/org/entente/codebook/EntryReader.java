package org.entente.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reading.Predicate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the entries of one file of words. */
final class EntryReader {

  static final Set<String> PERFORMERS = Set.of("holder", "addressee");

  private static final Set<String> COMMON =
      Set.of(
          "id", "verbs", "nouns", "adjectives", "genitive", "where", "unless", "mode", "examples");
  private static final Set<String> FILE_KEYS = Set.of("entries", "modes");
  private static final Set<String> SELECTORS =
      Set.of(
          "#any",
          "#thing",
          "#actor",
          "#several",
          "#state",
          "#government",
          "#armed",
          "#organisation",
          "#person",
          "#citizens",
          "#act",
          "#duty",
          "#infinite");

  private final DataFile file;
  private final String language;

  EntryReader(DataFile file, String language) {
    this.file = file;
    this.language = language;
  }

  List<Entry> acts(EventType type, Map<String, Node> map) {
    List<Entry> entries = new ArrayList<>();
    file.allow(map, FILE_KEYS);
    for (Node node : file.items(map.get("entries"))) {
      Map<String, Node> keys = file.mapping(node);
      file.allow(keys, with("act", "actor", "recipient"));
      String name = file.text(keys.get("act"));
      BaseAct act = name == null ? null : type.acts().get(name);
      if (act == null) {
        file.problem(
            node,
            "the act " + name,
            String.join(", ", type.acts().keySet().stream().sorted().toList()));
        continue;
      }
      Map<String, List<String>> roles = roles(keys, "actor", "recipient");
      if (!roles.containsKey("actor") && act.defaultActor() == null) {
        file.problem(node, "no actor", "actor, or a default-actor of the act");
      }
      entries.add(entry(node, keys, act, null, roles, null));
    }
    return entries;
  }

  List<Entry> operators(Operator operator, Map<String, Node> map) {
    List<Entry> entries = new ArrayList<>();
    file.allow(map, Set.of("entries"));
    for (Node node : file.items(map.get("entries"))) {
      Map<String, Node> keys = file.mapping(node);
      file.allow(keys, with("holder", "addressee", "content", "performer"));
      String performer =
          keys.containsKey("performer") ? file.text(keys.get("performer")) : operator.performer();
      if (!PERFORMERS.contains(performer)) {
        file.problem(node, "the performer " + performer, "holder, addressee");
      }
      entries.add(
          entry(
              node,
              keys,
              null,
              operator,
              roles(keys, "holder", "addressee", "content"),
              performer));
    }
    return entries;
  }

  private static Set<String> with(String... keys) {
    Set<String> all = new java.util.HashSet<>(COMMON);
    all.addAll(List.of(keys));
    return all;
  }

  private Map<String, List<String>> roles(Map<String, Node> keys, String... names) {
    Map<String, List<String>> roles = new LinkedHashMap<>();
    for (String name : names) {
      List<String> values = file.texts(keys.get(name));
      if (!values.isEmpty()) {
        roles.put(name, values);
      }
    }
    return roles;
  }

  private Entry entry(
      Node node,
      Map<String, Node> keys,
      BaseAct act,
      Operator operator,
      Map<String, List<String>> roles,
      String performer) {
    Map<Predicate.Kind, List<String>> words = new EnumMap<>(Predicate.Kind.class);
    put(words, Predicate.Kind.VERB, keys.get("verbs"));
    put(words, Predicate.Kind.NOUN, keys.get("nouns"));
    put(words, Predicate.Kind.ADJECTIVE, keys.get("adjectives"));
    if (words.isEmpty()) {
      file.problem(node, "no words", "verbs, nouns or adjectives");
    }
    String id = file.text(keys.get("id"));
    if (id == null || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      file.problem(node, "the id " + id, "lower-case words joined by hyphens");
    }
    String genitive = keys.containsKey("genitive") ? file.text(keys.get("genitive")) : "object";
    if (!Set.of("subject", "object", "none").contains(genitive)) {
      file.problem(keys.get("genitive"), "'" + genitive + "'", "subject, object, none");
    }
    List<Example> examples = examples(keys.get("examples"));
    if (examples.isEmpty()) {
      file.problem(node, "the entry " + id + " without examples", "at least one example");
    }
    return new Entry(
        id,
        language,
        act,
        operator,
        words,
        genitive,
        conditions(keys.get("where")),
        conditions(keys.get("unless")),
        roles,
        performer,
        file.text(keys.get("mode")),
        examples,
        file.name(),
        DataFile.line(node));
  }

  private void put(Map<Predicate.Kind, List<String>> words, Predicate.Kind kind, Node node) {
    List<String> lemmas = file.texts(node);
    if (!lemmas.isEmpty()) {
      words.put(kind, lemmas);
    }
  }

  private Map<String, List<String>> conditions(Node node) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    if (node != null) {
      file.mapping(node)
          .forEach(
              (role, list) -> {
                List<String> selectors = file.texts(list);
                for (String selector : selectors) {
                  if (selector.startsWith("#")
                      && !selector.startsWith("#act:")
                      && !SELECTORS.contains(selector)) {
                    file.problem(
                        list,
                        "the selector " + selector,
                        String.join(", ", SELECTORS.stream().sorted().toList()));
                  }
                }
                conditions.put(role, selectors);
              });
    }
    return conditions;
  }

  private List<Example> examples(Node node) {
    List<Example> examples = new ArrayList<>();
    for (Node item : file.items(node)) {
      int line = DataFile.line(item);
      if (item instanceof MappingNode) {
        Map<String, Node> keys = file.mapping(item);
        file.allow(keys, Set.of("text", "expect", "gap"));
        String text = file.text(keys.get("text"));
        String expected = file.text(keys.get("expect"));
        if (text == null || expected == null) {
          file.problem(item, "an example without text or expect", "text, expect, gap");
        } else {
          examples.add(new Example(text, expected, file.text(keys.get("gap")), file.name(), line));
        }
      } else {
        String text = file.text(item);
        int arrow = text == null ? -1 : text.lastIndexOf(" => ");
        if (arrow < 0) {
          file.problem(item, "'" + text + "'", "sentence => events");
        } else {
          examples.add(
              new Example(
                  text.substring(0, arrow).strip(),
                  text.substring(arrow + 4).strip(),
                  null,
                  file.name(),
                  line));
        }
      }
    }
    return examples;
  }
}
