package org.entente.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.algebra.Act;
import org.entente.algebra.Status;
import org.entente.model.Actor;
import org.entente.model.Block;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.world.World;
import org.junit.jupiter.api.Test;

class PlacingTest {

  private static final Place DOHA = new Place("DOHA", "QAT", 25.3, 51.5, 290030L, 0, 4);
  private static final Place ALEPPO = new Place("Alep", "SYR", 36.2, 37.2, 170063L, 10, 14);

  private final Sentence sentence =
      new Sentence(
          1,
          new Span(10, 14),
          Block.Kind.PARAGRAPH,
          "acte",
          List.of(new Token(1, 10, 14, "acte", "acte", "NOUN", Map.of(), 0, "root")));

  private static Act act(String type, String mode, List<String> actors, List<String> recipients) {
    return new Act(
        type,
        mode,
        null,
        null,
        false,
        states(actors),
        states(recipients),
        Status.ACTUAL,
        1,
        1,
        true,
        List.of());
  }

  private static List<Actor> states(List<String> codes) {
    List<Actor> states = new ArrayList<>();
    codes.forEach(code -> states.add(Actor.state(code, "GOV", null, null, code, new Span(0, 0))));
    return states;
  }

  private static Placing placing(Place setting) {
    return new Placing(World.standard(), "fr", setting, noun -> false);
  }

  @Test
  void keepsThePlaceThatTheSentenceNames() {
    Act attack = act("ASSAULT", null, List.of("RUS"), List.of("SYR"));
    assertThat(placing(DOHA).of(sentence, attack, ALEPPO)).isEqualTo(ALEPPO);
  }

  @Test
  void setsWordsWhereTheArticleIsSet() {
    Place place =
        placing(DOHA).of(sentence, act("ACCUSE", null, List.of("EGY"), List.of("ETH")), null);
    assertThat(place.name()).isEqualTo("DOHA");
    assertThat(place.country()).isEqualTo("QAT");
    assertThat(place.start()).isEqualTo(place.end());
  }

  @Test
  void setsAnActWithinOneCountryThere() {
    Place place =
        placing(null).of(sentence, act("ASSAULT", null, List.of("MDG"), List.of("MDG")), null);
    assertThat(place.name()).isEqualTo("Madagascar");
    assertThat(place.country()).isEqualTo("MDG");
  }

  @Test
  void setsAVisitAtTheHosts() {
    Place place =
        placing(null).of(sentence, act("CONSULT", "visit", List.of("SEN"), List.of("MRT")), null);
    assertThat(place.country()).isEqualTo("MRT");
    Place away =
        placing(DOHA).of(sentence, act("CONSULT", "visit", List.of("QAT"), List.of("KWT")), null);
    assertThat(away.country()).isEqualTo("KWT");
    Place here =
        placing(DOHA).of(sentence, act("CONSULT", "visit", List.of("KWT"), List.of("QAT")), null);
    assertThat(here.name()).isEqualTo("DOHA");
  }

  @Test
  void setsForcesThatAreRaisedAtHome() {
    Place place =
        placing(null).of(sentence, act("MOBILIZE", "troops", List.of("VEN"), List.of("GUY")), null);
    assertThat(place.country()).isEqualTo("VEN");
  }

  @Test
  void letsACourtJudgeAtHome() {
    Act judged = act("SANCTION", "convict", List.of("FRA"), List.of("FRA"));
    assertThat(placing(null).of(sentence, judged, ALEPPO).country()).isEqualTo("FRA");
  }

  @Test
  void abstainsBetweenTwoCountries() {
    assertThat(
            placing(null).of(sentence, act("ACCUSE", null, List.of("EGY"), List.of("ETH")), null))
        .isNull();
  }
}
