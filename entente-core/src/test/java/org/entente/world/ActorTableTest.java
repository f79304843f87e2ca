package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Phrases in real parses and the actors they name: one test for each line of the tables. */
@Tag("parser")
class ActorTableTest {

  @TestFactory
  Stream<DynamicTest> french() throws IOException {
    return table("fr");
  }

  @TestFactory
  Stream<DynamicTest> english() throws IOException {
    return table("en");
  }

  private static Stream<DynamicTest> table(String language) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Analyzer analyzer = Analyzers.forLanguage(language);
    try (InputStream in =
        ActorTableTest.class.getResourceAsStream("/world/actors-" + language + ".tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t");
          tests.add(
              DynamicTest.dynamicTest(
                  cells[0],
                  () ->
                      assertThat(actors(analyzer, language, cells[0]))
                          .isEqualTo(cells[1].strip())));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(90);
    return tests.stream();
  }

  private static String actors(Analyzer analyzer, String language, String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article =
        new Article(
            "t",
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
            List.of(block));
    List<Sentence> sentences = analyzer.analyze(article);
    ActorResolver resolver =
        new ActorResolver(World.standard(), Cast.of(sentences, language, null), language, null);
    for (Sentence sentence : sentences) {
      int head = head(sentence, start, end);
      if (head > 0) {
        if (resolver.isLocation(sentence, head)) {
          return "place";
        }
        List<String> codes = new ArrayList<>();
        for (Actor actor : resolver.resolve(sentence, head)) {
          codes.add(
              actor.isKnown() || actor.sector() == null ? actor.code() : "UNK/" + actor.sector());
        }
        return codes.isEmpty() ? "none" : String.join(" + ", codes);
      }
    }
    throw new AssertionError("no words in brackets: " + marked);
  }

  /** The token between the offsets that is governed from outside. */
  private static int head(Sentence sentence, int start, int end) {
    for (Token token : sentence.tokens()) {
      if (isInside(token, start, end)
          && !token.is("ADP", "DET", "PUNCT")
          && (token.head() == 0 || !isInside(sentence.token(token.head()), start, end))) {
        return token.index();
      }
    }
    return 0;
  }

  private static boolean isInside(Token token, int start, int end) {
    return start <= token.start() && token.end() <= end;
  }
}
