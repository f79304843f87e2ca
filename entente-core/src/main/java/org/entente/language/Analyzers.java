package org.entente.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The installed analyzers. Each is loaded at its first use (3 to 6 s, 0.5 GB) and serves all
 * threads from then on.
 */
public final class Analyzers {
  private static final Map<String, Supplier<Syntax>> SYNTAXES =
      Map.of(
          "fr",
          FrenchSyntax::new,
          "en",
          () -> new EnglishSyntax(words(rules("en"), "headline-verbs")));
  private static final Map<String, Analyzer> LOADED = new ConcurrentHashMap<>();

  private Analyzers() {}

  /** ISO 639-1 codes of the languages that can be analysed, sorted. */
  public static Set<String> languages() {
    return new TreeSet<>(SYNTAXES.keySet());
  }

  /**
   * The analyzer of a language.
   *
   * @throws IllegalArgumentException where none is installed
   */
  public static Analyzer forLanguage(String language) {
    if (!SYNTAXES.containsKey(language)) {
      throw new IllegalArgumentException(
          "no analyzer for language " + language + "; installed: " + languages());
    }
    return LOADED.computeIfAbsent(language, Analyzers::load);
  }

  private static Analyzer load(String language) {
    Segmenter segmenter = new Segmenter(words(rules(language), "labels"));
    return new CoreNlpAnalyzer(
        language, SYNTAXES.get(language).get(), splitter(language), segmenter);
  }

  static SentenceSplitter splitter(String language) {
    Map<?, ?> rules = rules(language);
    return new SentenceSplitter(
        new SentenceSplitter.Rules(
            words(rules, "titles"), words(rules, "others"), words(rules, "starters")));
  }

  private static Map<?, ?> rules(String language) {
    String resource = "/language/" + language + "/sentences.yaml";
    try (InputStream in = Analyzers.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return (Map<?, ?>)
          new Load(LoadSettings.builder().setLabel(resource).build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static Set<String> words(Map<?, ?> rules, String key) {
    if (!(rules.get(key) instanceof List<?> list)) {
      throw new IllegalStateException("sentences.yaml: no list " + key);
    }
    return list.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
