package org.entente.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.codebook.Codebook;
import org.entente.codebook.Entry;
import org.entente.codebook.Example;
import org.entente.language.Analyzers;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.world.World;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the codebook is a test of its own. {@code -Dcodebook.only=SANCTION/fr} runs the
 * files whose path holds that text.
 */
class CodebookExamplesTest {

  private static final Coder CODER =
      new Coder(Codebook.standard(), World.standard(), LocalDate.of(2026, 11, 1));

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
    List<Sentence> sentences = Analyzers.forLanguage(language).analyze(article);
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
