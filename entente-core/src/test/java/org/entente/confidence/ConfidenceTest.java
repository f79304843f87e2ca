package org.entente.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Quote;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  // "Titre" stands at 0..5, the first sentence at 7..107, the second at 108..150.
  private static final Quote HEADLINE = new Quote(0, 5, "");
  private static final Quote FIRST = new Quote(7, 107, "");
  private static final Quote SECOND = new Quote(108, 150, "");
  private static final Article ARTICLE =
      new Article(
          "a",
          null,
          null,
          "fr",
          "Titre",
          null,
          false,
          "x".repeat(150),
          null,
          List.of(),
          List.of(new Article.Related("ailleurs", 140, 150)),
          List.of());

  private static final List<Actor> MALI = List.of(actor("Le Mali", 7, 14));
  private static final List<Actor> FRANCE = List.of(actor("la France", 30, 39));

  private static Actor actor(String text, int start, int end) {
    return new Actor("MLI/GOV", "MLI", "GOV", null, null, text, start, end);
  }

  private static Event event(
      Quote sentence, List<Actor> actors, List<Actor> recipients, List<Quote> mentions) {
    return event(sentence, actors, recipients, mentions, null, null);
  }

  private static Event event(
      Quote sentence,
      List<Actor> actors,
      List<Actor> recipients,
      List<Quote> mentions,
      String mode,
      EventDate date) {
    return new Event(
        "e",
        "ACCUSE",
        mode,
        3,
        -3,
        List.of(),
        "actual",
        actors,
        recipients,
        date,
        null,
        List.of(),
        List.of(),
        List.of(),
        new Quote(sentence.start() + 10, sentence.start() + 15, ""),
        sentence,
        mentions,
        List.of(),
        null,
        0);
  }

  private static List<Sign> signs(Event event) {
    List<Sign> signs = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      if (sign.holds(event, ARTICLE)) {
        signs.add(sign);
      }
    }
    return signs;
  }

  @Test
  void anEventNamedInItsOwnSentenceShowsNoSign() {
    assertThat(signs(event(FIRST, MALI, FRANCE, List.of()))).isEmpty();
  }

  @Test
  void signsOfTheTelling() {
    assertThat(signs(event(FIRST, MALI, FRANCE, List.of(SECOND)))).containsExactly(Sign.TOLD_AGAIN);
    assertThat(
            signs(
                event(
                    HEADLINE, List.of(actor("Mali", 0, 4)), List.of(actor("F", 4, 5)), List.of())))
        .containsExactly(Sign.HEADLINE);
    Quote related = new Quote(140, 150, "");
    assertThat(
            signs(
                event(
                    related,
                    List.of(actor("Mali", 140, 144)),
                    List.of(actor("F", 145, 146)),
                    List.of())))
        .containsExactly(Sign.HEADLINE);
    assertThat(
            signs(
                event(FIRST, MALI, FRANCE, List.of(), "allege", new EventDate("2024", 20, 25, ""))))
        .containsExactly(Sign.MODE, Sign.DATED);
    assertThat(signs(event(FIRST, MALI, FRANCE, List.of(), null, new EventDate("2024", 7, 7, ""))))
        .as("an inferred day")
        .isEmpty();
  }

  @Test
  void signsOfTheParties() {
    assertThat(signs(event(FIRST, MALI, List.of(), List.of()))).containsExactly(Sign.ONE_SIDED);
    assertThat(signs(event(SECOND, List.of(actor("Paris", 110, 115)), FRANCE, List.of())))
        .containsExactly(Sign.RECIPIENT_ELSEWHERE);
    assertThat(signs(event(SECOND, MALI, List.of(actor("Paris", 110, 115)), List.of())))
        .containsExactly(Sign.ACTOR_ELSEWHERE);
    assertThat(
            signs(event(FIRST, List.of(actor("", 17, 17)), List.of(actor("", 17, 17)), List.of())))
        .containsExactly(Sign.RECIPIENT_IMPLIED, Sign.ACTOR_IMPLIED);
    assertThat(
            signs(
                event(
                    FIRST,
                    MALI,
                    List.of(actor("Paris", 30, 35), actor("Alger", 40, 45)),
                    List.of())))
        .containsExactly(Sign.MANY_PARTIES);
    assertThat(
            signs(
                event(
                    FIRST,
                    List.of(actor("Lomé", 48, 52)),
                    List.of(actor("Paris", 54, 59)),
                    List.of())))
        .as("26 and 32 characters behind the trigger")
        .containsExactly(Sign.RECIPIENT_FAR, Sign.ACTOR_FAR);
    assertThat(signs(event(FIRST, List.of(actor("Lomé", 47, 51)), FRANCE, List.of())))
        .as("25 characters behind the trigger")
        .isEmpty();
  }

  @Test
  void signsOfTheWords() {
    List<Actor> near = List.of(actor("Le Mali", 70, 77));
    List<Actor> behind = List.of(actor("Paris", 80, 85));
    assertThat(signs(told(67, near, behind, List.of("entry"))))
        .as("60 characters into the sentence")
        .isEmpty();
    assertThat(signs(told(68, near, behind, List.of("entry")))).containsExactly(Sign.TRIGGER_LATE);
    assertThat(signs(told(60, near, behind, List.of("entry", "operator"))))
        .containsExactly(Sign.OPERATOR);
  }

  private static Event told(
      int trigger, List<Actor> actors, List<Actor> recipients, List<String> derivation) {
    Event event = event(FIRST, actors, recipients, List.of());
    return new Event(
        event.id(),
        event.type(),
        null,
        event.quad(),
        event.score(),
        List.of(),
        event.status(),
        actors,
        recipients,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        new Quote(trigger, trigger + 2, ""),
        FIRST,
        List.of(),
        derivation,
        null,
        0);
  }

  @Test
  void weightsAddUpToOdds() {
    Confidence confidence =
        new Confidence(0, new EnumMap<>(Map.of(Sign.TOLD_AGAIN, 2.0, Sign.ONE_SIDED, -1.0)));
    assertThat(confidence.of(event(FIRST, MALI, FRANCE, List.of()), ARTICLE)).isEqualTo(0.5);
    assertThat(confidence.of(event(FIRST, MALI, FRANCE, List.of(SECOND)), ARTICLE)).isEqualTo(0.88);
    assertThat(confidence.of(event(FIRST, MALI, List.of(), List.of()), ARTICLE)).isEqualTo(0.27);
    assertThat(confidence.of(event(FIRST, MALI, List.of(), List.of(SECOND)), ARTICLE))
        .isEqualTo(0.73);
  }

  @Test
  void nothingIsQuiteSure() {
    Event event = event(FIRST, MALI, FRANCE, List.of());
    assertThat(new Confidence(20, Map.of()).of(event, ARTICLE)).isEqualTo(0.95);
    assertThat(new Confidence(-20, Map.of()).of(event, ARTICLE)).isEqualTo(0.05);
  }

  @Test
  void everyEventOfARecordIsJudged() {
    Event event = event(FIRST, MALI, FRANCE, List.of());
    ArticleRecord record = new ArticleRecord(ARTICLE, List.of(event, event), List.of(), List.of());
    assertThat(new Confidence(0, Map.of()).in(record).events())
        .extracting(Event::confidence)
        .containsExactly(0.5, 0.5);
  }

  @Test
  void tellingAgainMakesSurerInTheTableThatComesWithEntente() {
    Confidence standard = Confidence.standard();
    assertThat(standard.of(event(FIRST, MALI, FRANCE, List.of(SECOND)), ARTICLE))
        .isGreaterThan(standard.of(event(FIRST, MALI, FRANCE, List.of()), ARTICLE));
    assertThat(standard.of(event(FIRST, MALI, FRANCE, List.of()), ARTICLE))
        .isGreaterThan(standard.of(event(FIRST, MALI, List.of(), List.of()), ARTICLE));
  }

  @Test
  void tablesWithMistakes() {
    List<String> lines = new ArrayList<>(List.of("# note", "sign\tweight\tevents", "base\t0.5\t3"));
    assertThatThrownBy(() -> Confidence.parse("t.tsv", lines))
        .hasMessageContaining("t.tsv: found no line of base or of some sign");
    assertMistake(lines, "colour\t1", "t.tsv:4: found colour; allowed: base, told-again, headline");
    assertMistake(lines, "mode\tmuch", "t.tsv:4: found no number behind mode");
    assertMistake(lines, "mode", "t.tsv:4: found no number behind mode");
    assertMistake(lines, "base\t1", "t.tsv:4: found base a second time");
    assertMistake(List.of(), "mode\t1", "t.tsv:1: found mode\t1; allowed: the header");
  }

  private static void assertMistake(List<String> lines, String line, String message) {
    List<String> table = new ArrayList<>(lines);
    table.add(line);
    assertThatThrownBy(() -> Confidence.parse("t.tsv", table))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }
}
