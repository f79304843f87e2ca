package org.entente.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A language's words that rule how its trees are read ({@code reading/LANGUAGE.yaml}). */
final class ReadingRules {
  private static final Set<String> LISTS =
      Set.of(
          "modals",
          "negations",
          "negative-determiners",
          "denied-by-ne",
          "denial-nouns",
          "without",
          "relatives",
          "reflexives",
          "possessives",
          "effort-nouns",
          "efforts",
          "messages",
          "set-phrase-nouns",
          "companions",
          "naming-verbs",
          "giving",
          "prenominal",
          "of-verbs",
          "interchangeable",
          "support",
          "support-undergo",
          "occurrence",
          "speech",
          "subject-control",
          "dative-control",
          "unaccusative",
          "causatives",
          "prepositional-support",
          "occurrence-objects",
          "functional-nouns",
          "negative-implicatives",
          "object-infinitive",
          "quantifiers",
          "offices",
          "causative-speech",
          "agent-with-article",
          "adjectival-gerunds",
          "object-complement",
          "object-particles",
          "object-clause",
          "gerund-object",
          "copular",
          "offered",
          "judging",
          "times",
          "partitive");
  private static final Set<String> MAPS =
      Set.of("complex-prepositions", "markers", "adjectival-participles", "aiming");
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Map<String, String>> maps = new HashMap<>();

  /** Reads the rules of the language; an unknown or missing key is an error that names it. */
  static ReadingRules load(String language) {
    String resource = "/reading/" + language + ".yaml";
    try (InputStream in = ReadingRules.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      Object data =
          new Load(LoadSettings.builder().setLabel(resource).build()).loadFromInputStream(in);
      return new ReadingRules(resource, (Map<?, ?>) data);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private ReadingRules(String resource, Map<?, ?> data) {
    for (Map.Entry<?, ?> entry : data.entrySet()) {
      String key = String.valueOf(entry.getKey());
      if (LISTS.contains(key) && entry.getValue() instanceof List<?> list) {
        Set<String> words = new TreeSet<>();
        list.forEach(w -> words.add(String.valueOf(w)));
        lists.put(key, Set.copyOf(words));
      } else if (MAPS.contains(key) && entry.getValue() instanceof Map<?, ?> map) {
        Map<String, String> words = new TreeMap<>();
        map.forEach((k, v) -> words.put(String.valueOf(k), String.valueOf(v)));
        maps.put(key, Map.copyOf(words));
      } else {
        throw new IllegalStateException(
            resource
                + ": unknown key "
                + key
                + "; lists: "
                + new TreeSet<>(LISTS)
                + ", maps: "
                + new TreeSet<>(MAPS));
      }
    }
    for (String key : LISTS) {
      if (!lists.containsKey(key)) {
        throw new IllegalStateException(resource + ": no list " + key);
      }
    }
    for (String key : MAPS) {
      if (!maps.containsKey(key)) {
        throw new IllegalStateException(resource + ": no map " + key);
      }
    }
  }

  /** Whether the word stands in the list. */
  boolean is(String list, String word) {
    return lists.get(list).contains(word);
  }

  Set<String> words(String list) {
    return lists.get(list);
  }

  Map<String, String> map(String map) {
    return maps.get(map);
  }
}
