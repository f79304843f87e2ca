package org.entente.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.codebook.Codebook;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Event;
import org.entente.model.Span;
import org.entente.world.World;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What sentences take from each other: days, participants, earlier acts. */
class NarrativesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 12);
  private static final Coder CODER =
      new Coder(Codebook.standard(), World.standard(), LocalDate.of(2026, 11, 1));

  @TestFactory
  List<DynamicTest> narratives() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String all =
        Files.readString(Path.of("src/test/resources/narratives.txt"), StandardCharsets.UTF_8);
    for (String block : all.strip().split("\n\n+")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        tests.add(DynamicTest.dynamicTest(lines.get(0), () -> check(lines)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests;
  }

  private static void check(List<String> lines) {
    int bar = lines.get(0).indexOf(" | ");
    Article article = article(lines.get(0).substring(0, bar), lines.get(0).substring(bar + 3));
    List<String> told = CODER.code(article).events().stream().map(NarrativesTest::told).toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(lines.subList(1, lines.size()));
  }

  private static Article article(String title, String body) {
    String text = title + "\n\n" + body;
    return new Article(
        "narrative",
        null,
        null,
        "fr",
        title,
        PUBLISHED,
        false,
        text,
        null,
        List.of(),
        List.of(),
        List.of(
            new Block(Block.Kind.TITLE, new Span(0, title.length())),
            new Block(Block.Kind.PARAGRAPH, new Span(title.length() + 2, text.length()))));
  }

  private static String told(Event event) {
    String to = event.recipients().isEmpty() ? "" : " -> " + codes(event.recipients());
    String date = event.date() == null ? "-" : event.date().value();
    String status = event.status().equals("actual") ? "" : " " + event.status();
    return event.type() + " " + codes(event.actors()) + to + " " + date + status;
  }

  private static String codes(List<Actor> actors) {
    return String.join(" + ", new TreeSet<>(actors.stream().map(Actor::code).toList()));
  }
}
