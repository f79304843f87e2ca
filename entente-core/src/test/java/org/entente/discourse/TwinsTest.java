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
import org.entente.model.Event;
import org.entente.world.World;
import org.junit.jupiter.api.Test;

/**
 * The same act told in French and in English is the same event: type, mode, status, actors,
 * recipients.
 */
class TwinsTest {

  /**
   * Of 100 pairs of sentences so many must give the same events, and each language the expected
   * ones.
   */
  private static final int WANTED_PERCENT = 90;

  private static final Coder CODER =
      new Coder(Codebook.standard(), World.standard(), LocalDate.of(2026, 11, 1));

  private record Twin(String french, String english, String expected) {}

  @Test
  void translationsGiveTheSameEvents() throws IOException {
    List<Twin> twins = twins();
    assertThat(twins).hasSizeGreaterThanOrEqualTo(60);
    List<String> different = new ArrayList<>();
    for (Twin twin : twins) {
      List<String> french = told(events(twin.french(), "fr"));
      List<String> english = told(events(twin.english(), "en"));
      if (french.isEmpty() || !french.equals(english)) {
        different.add(twin.french() + "\n  fr " + french + "\n  en " + english);
      }
    }
    assertThat(percent(twins, different))
        .as(String.join("\n", different))
        .isGreaterThanOrEqualTo(WANTED_PERCENT);
  }

  @Test
  void eachLanguageGivesTheExpectedEvents() throws IOException {
    for (String language : List.of("fr", "en")) {
      List<Twin> twins = twins();
      List<String> wrong = new ArrayList<>();
      for (Twin twin : twins) {
        String text = language.equals("fr") ? twin.french() : twin.english();
        String difference =
            ExpectedEvent.difference(ExpectedEvent.parse(twin.expected()), events(text, language));
        if (!difference.isEmpty()) {
          wrong.add(text + difference);
        }
      }
      assertThat(percent(twins, wrong))
          .as(String.join("\n", wrong))
          .isGreaterThanOrEqualTo(WANTED_PERCENT);
    }
  }

  private static int percent(List<Twin> twins, List<String> failed) {
    return 100 * (twins.size() - failed.size()) / twins.size();
  }

  private static List<Event> events(String text, String language) {
    return CODER.code(CodebookExamplesTest.article(text, language)).events();
  }

  /** The events without what differs between languages: words, places in the text, derivation. */
  private static List<String> told(List<Event> events) {
    return events.stream()
        .map(
            e ->
                e.type()
                    + "."
                    + e.mode()
                    + " "
                    + codes(e.actors())
                    + " -> "
                    + codes(e.recipients())
                    + " "
                    + e.status())
        .sorted()
        .toList();
  }

  private static TreeSet<String> codes(List<Actor> actors) {
    return new TreeSet<>(actors.stream().map(Actor::code).toList());
  }

  private static List<Twin> twins() throws IOException {
    List<Twin> twins = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/twins.tsv"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        assertThat(columns).as(line).hasSize(3);
        twins.add(new Twin(columns[0], columns[1], columns[2]));
      }
    }
    return twins;
  }
}
