package org.entente.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.codebook.Codebook;
import org.entente.codebook.Entry;
import org.entente.codebook.Example;
import org.entente.language.Analyzers;
import org.entente.language.Conllu;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.world.World;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the codebook is a test of its own, on stored parses. {@code
 * -Dcodebook.only=SANCTION/fr} runs the files whose path holds that text; {@code
 * -Dcodebook.parse=true} parses the examples anew instead, as one does while writing them.
 * scripts/renew-parses stores the parses.
 */
class CodebookExamplesTest {

  private static final Coder CODER =
      new Coder(Codebook.standard(), World.standard(), LocalDate.of(2026, 11, 1));

  /**
   * Of so many examples one is parsed anew, to see whether the stored parses are those of today's
   * parser.
   */
  private static final int SAMPLE = 29;

  private static final boolean PARSE = Boolean.getBoolean("codebook.parse");
  private static final StoredParses STORED = new StoredParses();

  @TestFactory
  List<DynamicNode> examples() {
    String only = System.getProperty("codebook.only", "");
    List<DynamicNode> languages = new ArrayList<>();
    for (String language : Codebook.standard().languages()) {
      Map<String, List<DynamicNode>> files = new LinkedHashMap<>();
      for (Entry entry : Codebook.standard().lexicon(language).entries()) {
        if (entry.file().contains(only)) {
          for (Example example : entry.examples()) {
            files
                .computeIfAbsent(entry.file(), f -> new ArrayList<>())
                .add(test(language, entry, example));
          }
        }
      }
      files.forEach((file, tests) -> languages.add(dynamicContainer(file, tests)));
    }
    assertThat(languages).isNotEmpty();
    return languages;
  }

  private static DynamicNode test(String language, Entry entry, Example example) {
    URI source = Path.of("src/main/resources/codebook", example.file()).toUri();
    return dynamicTest(
        entry.id() + ": " + example.text(), source, () -> check(language, entry, example));
  }

  private static void check(String language, Entry entry, Example example) {
    Article article = article(example.text(), language);
    List<Sentence> sentences =
        PARSE
            ? Analyzers.forLanguage(language).analyze(article)
            : STORED.of(example.file(), example.text());
    if (sentences == null) {
      throw new AssertionError(
          example.file()
              + ":"
              + example.line()
              + " no parse is stored of \""
              + example.text()
              + "\"; run "
              + StoredParses.COMMAND);
    }
    ArticleRecord record = CODER.code(article, sentences, Trace.NONE);
    String wrong =
        ExpectedEvent.difference(ExpectedEvent.parse(example.expected()), record.events());
    if (example.gap() != null) {
      assertThat(wrong)
          .as("%s:%d is marked as a gap but works now", example.file(), example.line())
          .isNotEmpty();
    } else if (!wrong.isEmpty()) {
      throw new AssertionError(
          example.file()
              + ":"
              + example.line()
              + " "
              + entry.id()
              + "\n"
              + example.text()
              + wrong
              + parse(sentences));
    }
  }

  /** What is stored is what the examples need, no more, and as the parser gives it today. */
  @Test
  void storedParsesAreThoseOfTheExamples() {
    Assumptions.assumeFalse(PARSE, "the examples were parsed anew");
    Map<String, Set<String>> examples = byFile();
    assertThat(StoredParses.stored())
        .as("files with stored parses; run %s", StoredParses.COMMAND)
        .isEqualTo(List.copyOf(examples.keySet()));
    examples.forEach(
        (file, texts) ->
            assertThat(STORED.examples(file).keySet())
                .as("examples with stored parses in %s; run %s", file, StoredParses.COMMAND)
                .containsExactlyInAnyOrderElementsOf(texts));
  }

  /** The parser itself on every {@value #SAMPLE}th example. */
  @Test
  void storedParsesAreTodays() {
    Assumptions.assumeFalse(PARSE, "the examples were parsed anew");
    int number = 0;
    int compared = 0;
    for (Map.Entry<String, Set<String>> file : byFile().entrySet()) {
      String language = language(file.getKey());
      for (String text : file.getValue()) {
        if (number++ % SAMPLE == 0) {
          compared++;
          assertThat(Conllu.write(STORED.of(file.getKey(), text)))
              .as(
                  "stored parse of \"%s\" in %s; where the parser changed, run %s",
                  text, file.getKey(), StoredParses.COMMAND)
              .isEqualTo(
                  Conllu.write(Analyzers.forLanguage(language).analyze(article(text, language))));
        }
      }
    }
    assertThat(compared).isPositive();
  }

  /** Not a test: stores today's parses, when scripts/renew-parses asks for it. */
  @Test
  void renew() {
    Assumptions.assumeTrue(
        Boolean.getBoolean("parses.renew"),
        "scripts/renew-parses was not asked to store the parses");
    Map<String, Set<String>> examples = byFile();
    StoredParses.stored().stream()
        .filter(file -> !examples.containsKey(file))
        .forEach(StoredParses::remove);
    examples.forEach(
        (file, texts) -> {
          Map<String, List<Sentence>> parses = new LinkedHashMap<>();
          for (String text : texts) {
            parses.put(
                text, Analyzers.forLanguage(language(file)).analyze(article(text, language(file))));
          }
          StoredParses.write(file, parses);
        });
  }

  /** The texts of the examples by data file; the same text may stand there twice. */
  private static Map<String, Set<String>> byFile() {
    Map<String, Set<String>> files = new TreeMap<>();
    for (String language : Codebook.standard().languages()) {
      for (Entry entry : Codebook.standard().lexicon(language).entries()) {
        for (Example example : entry.examples()) {
          files.computeIfAbsent(example.file(), f -> new LinkedHashSet<>()).add(example.text());
        }
      }
    }
    return files;
  }

  /** "acts/SANCTION/fr-presence.yaml" is French. */
  private static String language(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.substring(0, 2);
  }

  static Article article(String text, String language) {
    return new Article(
        "example",
        null,
        null,
        language,
        null,
        null,
        false,
        text,
        null,
        List.of(),
        List.of(),
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
  }

  private static String parse(List<Sentence> sentences) {
    StringBuilder lines = new StringBuilder("\n");
    for (Sentence sentence : sentences) {
      for (Token t : sentence.tokens()) {
        lines.append(
            String.format(
                java.util.Locale.ROOT,
                "    %2d %-16s %-16s %-6s %2d %s%n",
                t.index(),
                t.form(),
                t.lemma(),
                t.tag(),
                t.head(),
                t.relation()));
      }
    }
    return lines.toString();
  }
}
