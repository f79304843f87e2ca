package org.entente.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.codebook.Codebook;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Event;
import org.entente.model.Span;
import org.entente.world.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The auxiliary modes of PLOVER, scored on sentences written for them (docs/auxiliary-modes.md).
 * The sentences named "unseen" are those whose errors nobody looks at.
 */
class ModesTest {

  private static final List<String> MODES =
      List.of("negated", "hypothetical", "future", "historical", "actual");

  /** Types in which an act that is to come is coded. */
  private static final Set<String> TO_COME = Set.of("AGREE", "CONCEDE", "THREATEN");

  private static final Pattern BASE = Pattern.compile(" ([A-Z]+)\\.[a-z-]+$");

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 4);

  private static final Coder CODER =
      new Coder(Codebook.standard(), World.standard(), LocalDate.of(2026, 11, 1));

  private record Told(String mode, String type, String text) {}

  /** How often a mode was right, found, and wanted. */
  private static final class Count {
    int right;
    int found;
    int wanted;

    double f1() {
      return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }
  }

  @ParameterizedTest
  @DisplayName("F1 of each mode")
  @CsvSource({"fr, 125, 0.85", "en, 125, 0.85", "fr-unseen, 50, 0.70", "en-unseen, 50, 0.70"})
  void modes(String file, int sentences, double floor) throws IOException {
    List<Told> told = read(file);
    assertThat(told).hasSize(sentences);
    Map<String, Count> counts = new HashMap<>();
    MODES.forEach(mode -> counts.put(mode, new Count()));
    List<String> wrong = new ArrayList<>();
    for (Told one : told) {
      String found = found(one, file.substring(0, 2));
      counts.get(one.mode()).wanted++;
      if (counts.containsKey(found)) {
        counts.get(found).found++;
      }
      if (found.equals(one.mode())) {
        counts.get(found).right++;
      } else if (!file.endsWith("-unseen")) {
        wrong.add(one.mode() + ", found " + found + ": " + one.text());
      }
    }
    for (String mode : MODES) {
      Count count = counts.get(mode);
      assertThat(count.wanted).as(mode).isEqualTo(sentences / MODES.size());
      System.out.printf(
          Locale.ROOT,
          "modes %-9s %-12s F1 %.2f (%d right, %d found, %d wanted)%n",
          file,
          mode,
          count.f1(),
          count.right,
          count.found,
          count.wanted);
    }
    for (String mode : MODES) {
      assertThat(counts.get(mode).f1())
          .as(mode + "\n" + String.join("\n", wrong))
          .isGreaterThanOrEqualTo(floor);
    }
  }

  private static List<Told> read(String file) throws IOException {
    List<Told> told = new ArrayList<>();
    Path path = Path.of("src/test/resources/modes", file + ".tsv");
    for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        assertThat(cells).as(line).hasSize(3);
        assertThat(MODES).contains(cells[0]);
        told.add(new Told(cells[0], cells[1], cells[2]));
      }
    }
    return told;
  }

  /** The mode of the act in question, or "none" where it was not found. */
  private static String found(Told told, String language) {
    List<Event> events = CODER.code(article(told.text(), language)).events();
    for (Event event : events) {
      if (base(event).equals(told.type())) {
        return mode(event, told.type());
      }
    }
    for (Event event : events) {
      if (event.type().equals(told.type())) {
        return event.status();
      }
    }
    for (Event event : events) {
      // "une rencontre est prévue": the codebook knows the words as an agreement to meet
      if (TO_COME.contains(event.type()) && base(event).equals(event.type())) {
        return mode(event, told.type());
      }
    }
    return "none";
  }

  /** The type of the innermost act, before operators. */
  private static String base(Event event) {
    Matcher act = BASE.matcher(event.derivation().get(0));
    return act.find() ? act.group(1) : event.type();
  }

  /**
   * An act to come is coded as what is agreed, conceded or threatened, one that will not be done as
   * a refusal; anything else has its status.
   */
  private static String mode(Event event, String type) {
    boolean real = event.status().equals("actual") || event.status().equals("historical");
    if (!real || event.type().equals(type)) {
      return event.status();
    }
    if (TO_COME.contains(event.type())) {
      return "future";
    }
    return event.type().equals("REJECT") ? "negated" : event.status();
  }

  private static Article article(String text, String language) {
    return new Article(
        "modes",
        null,
        null,
        language,
        null,
        PUBLISHED,
        false,
        text,
        null,
        List.of(),
        List.of(),
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
  }
}
