package org.entente.discourse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.codebook.Codebook;
import org.entente.codebook.Entry;
import org.entente.codebook.Example;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.world.World;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each entry of the codebook is there in every language, and its first examples say the same: equal
 * type, mode, status, actors and recipients. Runs on the stored parses. Examples that are known
 * gaps are left to {@link CodebookExamplesTest}; where the languages are known to differ, {@code
 * twins-apart.tsv} says why, and the test fails once they no longer do.
 */
class CodebookTwinsTest {

  private static final Coder CODER =
      new Coder(Codebook.standard(), World.standard(), LocalDate.of(2026, 11, 1));
  private static final StoredParses STORED = new StoredParses();

  /** The first example by folder and id, then by language. */
  private static final Map<String, Map<String, Example>> TWINS = twins();

  /** Entries whose languages differ, and why. */
  private static final Map<String, String> APART = apart();

  @Test
  void knownDifferencesAreOfEntries() {
    assertThat(TWINS.keySet()).containsAll(APART.keySet());
  }

  @Test
  void everyEntryIsThereInEveryLanguage() {
    Set<String> languages = new TreeSet<>(Codebook.standard().languages());
    assertThat(TWINS).hasSizeGreaterThan(900);
    assertThat(TWINS)
        .allSatisfy(
            (entry, examples) -> assertThat(examples.keySet()).as(entry).isEqualTo(languages));
  }

  @TestFactory
  Stream<DynamicTest> firstExamplesSayTheSame() {
    return TWINS.entrySet().stream()
        .filter(twin -> !isGap(twin.getValue()))
        .map(twin -> dynamicTest(twin.getKey(), () -> same(twin.getKey(), twin.getValue())));
  }

  private static void same(String entry, Map<String, Example> examples) {
    Map<String, List<String>> told = new TreeMap<>();
    examples.forEach((language, example) -> told.put(language, told(example, language)));
    if (APART.containsKey(entry)) {
      assertThat(Set.copyOf(told.values()))
          .as("%s stands in twins-apart.tsv but its examples say the same now", entry)
          .hasSizeGreaterThan(1);
    } else {
      assertThat(Set.copyOf(told.values())).as("%s: %s", entry, told).hasSize(1);
    }
  }

  private static boolean isGap(Map<String, Example> examples) {
    return examples.values().stream().anyMatch(example -> example.gap() != null);
  }

  private static Map<String, String> apart() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/twins-apart.tsv"), UTF_8).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> told(Example example, String language) {
    return CODER
        .code(
            CodebookExamplesTest.article(example.text(), language),
            STORED.of(example.file(), example.text()),
            Trace.NONE)
        .events()
        .stream()
        .map(CodebookTwinsTest::told)
        .sorted()
        .toList();
  }

  private static String told(Event event) {
    return String.join(
        " ",
        event.type() + "." + event.mode(),
        codes(event.actors()) + "->" + codes(event.recipients()),
        event.status().toString());
  }

  private static Set<String> codes(List<Actor> actors) {
    return new TreeSet<>(actors.stream().map(Actor::code).toList());
  }

  private static Map<String, Map<String, Example>> twins() {
    Map<String, Map<String, Example>> twins = new TreeMap<>();
    for (String language : Codebook.standard().languages()) {
      for (Entry entry : Codebook.standard().lexicon(language).entries()) {
        String folder = entry.file().substring(0, entry.file().lastIndexOf('/'));
        twins
            .computeIfAbsent(folder + " " + entry.id(), e -> new TreeMap<>())
            .putIfAbsent(language, entry.examples().get(0));
      }
    }
    return twins;
  }
}
