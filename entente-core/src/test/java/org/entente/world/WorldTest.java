package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

/** Names found in words without a parse. */
class WorldTest {

  @Test
  void everyCountryOfTheLocaleDataIsKnownInBothLanguages() {
    List<String> unknown = new ArrayList<>();
    int tried = 0;
    for (String language : List.of("fr", "en")) {
      for (String iso2 : Locale.getISOCountries()) {
        Locale country = new Locale.Builder().setRegion(iso2).build();
        String name = country.getDisplayCountry(Locale.forLanguageTag(language));
        if (name.indexOf('(') >= 0) {
          continue; // "Myanmar (Birmanie)": no dispatch writes so
        }
        tried++;
        if (!codes(name, language).equals(List.of(country.getISO3Country()))) {
          unknown.add(language + " " + name + " " + codes(name, language));
        }
      }
    }
    assertThat(tried).isGreaterThan(450);
    // Names that also mean something else are left out on purpose: world/fr/ambiguous.tsv,
    // world/en/ambiguous.tsv.
    assertThat(unknown)
        .allMatch(
            u ->
                u.matches(
                    "fr (Grenade|Maurice|Réunion|La Réunion|Dominique|Barbade|Bahamas) .*"
                        + "|en (Jersey) .*|fr Svalbard.*|en Svalbard.*"));
  }

  @Test
  void formsOfFrenchDemonyms() {
    for (String form : List.of("iranien", "iranienne", "iraniens", "iraniennes", "Iraniens")) {
      assertThat(codes(form, "fr")).as(form).containsExactly("IRN");
    }
    for (String form : List.of("français", "française", "françaises", "FRANÇAISES")) {
      assertThat(codes(form, "fr")).as(form).containsExactly("FRA");
    }
    for (String form : List.of("turc", "turque", "turcs", "turques")) {
      assertThat(codes(form, "fr")).as(form).containsExactly("TUR");
    }
    assertThat(codes("burkinabè", "fr")).containsExactly("BFA");
    assertThat(codes("nigérien", "fr")).containsExactly("NER");
    assertThat(codes("nigériane", "fr")).containsExactly("NGA");
  }

  @Test
  void accentsAreOptional() {
    assertThat(codes("Etats-Unis", "fr")).containsExactly("USA");
    assertThat(codes("États-Unis", "fr")).containsExactly("USA");
    assertThat(codes("Cote d'Ivoire", "fr")).containsExactly("CIV");
    assertThat(codes("Côte d’Ivoire", "fr")).containsExactly("CIV");
  }

  @Test
  void compoundAdjectivesNameTwoSides() {
    assertThat(codes("franco-allemand", "fr")).containsExactly("FRA", "DEU");
    assertThat(codes("russo-ukrainienne", "fr")).containsExactly("RUS", "UKR");
    assertThat(codes("irano-saoudien", "fr")).containsExactly("IRN", "SAU");
    assertThat(codes("Sino-American", "en")).containsExactly("CHN", "USA");
  }

  @Test
  void againstAPeopleIsNotThatPeople() {
    assertThat(codes("pro-russe", "fr")).isEmpty();
    assertThat(codes("anti-français", "fr")).isEmpty();
    assertThat(codes("anti-American", "en")).isEmpty();
  }

  @Test
  void theLongestNameWins() {
    assertThat(codes("République démocratique du Congo", "fr")).containsExactly("COD");
    assertThat(codes("République du Congo", "fr")).containsExactly("COG");
    assertThat(codes("Guinée équatoriale", "fr")).containsExactly("GNQ");
    assertThat(codes("Guinée-Bissau", "fr")).containsExactly("GNB");
    assertThat(codes("Papouasie-Nouvelle-Guinée", "fr")).containsExactly("PNG");
    assertThat(codes("South Sudan", "en")).containsExactly("SSD");
    assertThat(codes("Opération des Nations unies en Côte d'Ivoire", "fr"))
        .containsExactly("IGO:UNOCI");
    assertThat(codes("United Nations Security Council", "en")).containsExactly("IGO:UNSC");
  }

  @Test
  void capitalLettersTellNamesFromWords() {
    assertThat(codes("turkey", "en")).isEmpty();
    assertThat(codes("Turkey", "en")).containsExactly("TUR");
    assertThat(codes("us", "en")).isEmpty();
    assertThat(codes("US", "en")).containsExactly("USA");
    assertThat(codes("U.S.", "en")).containsExactly("USA");
    assertThat(codes("Otan", "fr")).containsExactly("IGO:NATO");
    assertThat(codes("OTAN", "fr")).containsExactly("IGO:NATO");
    assertThat(codes("Le monde", "fr")).isEmpty();
  }

  @Test
  void historicalStatesHaveTheirSuccessorsCode() {
    assertThat(codes("URSS", "fr")).containsExactly("RUS");
    assertThat(codes("Zaïre", "fr")).containsExactly("COD");
    assertThat(codes("RDA", "fr")).containsExactly("DEU");
    assertThat(codes("Yougoslavie", "fr")).containsExactly("SRB");
    assertThat(codes("Haute-Volta", "fr")).containsExactly("BFA");
    assertThat(codes("Swaziland", "fr")).containsExactly("SWZ");
  }

  @Test
  void statesOutsideIsoHaveTheirCodes() {
    assertThat(codes("Kosovo", "fr")).containsExactly("XKX");
    assertThat(codes("Palestine", "fr")).containsExactly("PSE");
    assertThat(codes("Taïwan", "fr")).containsExactly("TWN");
    assertThat(codes("Sahara occidental", "fr")).containsExactly("ESH");
  }

  @Test
  void aGroupsSectorDependsOnTheDay() {
    Sentence sentence = sentence("Talibans");
    Name before = World.standard().names(sentence, "fr", LocalDate.of(2019, 5, 1)).get(0);
    Name since = World.standard().names(sentence, "fr", LocalDate.of(2022, 5, 1)).get(0);
    assertThat(before.sector()).isEqualTo("REB");
    assertThat(since.sector()).isEqualTo("GOV");
    assertThat(List.of(before.code(), since.code())).containsOnly("AFG");
  }

  @Test
  void membersOnADay() {
    World world = World.standard();
    assertThat(world.members("IGO:SCO", LocalDate.of(2024, 9, 13)))
        .contains("IRN", "BLR")
        .hasSize(10);
    assertThat(world.members("IGO:SCO", LocalDate.of(2023, 9, 13)))
        .contains("IRN")
        .doesNotContain("BLR");
    assertThat(world.members("IGO:EU", LocalDate.of(2010, 12, 19)))
        .contains("GBR")
        .doesNotContain("HRV")
        .hasSize(27);
    assertThat(world.members("IGO:ECOWAS", LocalDate.of(2025, 6, 1)))
        .doesNotContain("MLI", "NER", "BFA")
        .hasSize(12);
    assertThat(world.members("IGO:NONE", null)).isEmpty();
  }

  @Test
  void phrasesOfACountry() {
    assertThat(World.standard().countryOf("Téhéran", "fr")).contains("IRN");
    assertThat(World.standard().countryOf("iranienne", "fr")).contains("IRN");
    assertThat(World.standard().countryOf("New Zealander", "en")).contains("NZL");
    assertThat(World.standard().countryOf("table", "fr")).isEmpty();
  }

  @Test
  void aLanguageWithoutTablesIsRefused() {
    assertThatThrownBy(() -> World.standard().names(sentence("x"), "zz"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("world/zz/");
  }

  @Test
  void theTwoLanguagesNameTheSameCountries() {
    for (String code : List.of("IRN", "BLR", "COD", "USA", "CIV", "XKX", "IGO:SCO", "IGO:AU")) {
      assertThat(codes(World.standard().nameOf(code, "fr"), "fr")).containsExactly(code);
      assertThat(codes(World.standard().nameOf(code, "en"), "en")).containsExactly(code);
    }
  }

  private static List<String> codes(String words, String language) {
    return World.standard().names(sentence(words), language).stream().map(Name::code).toList();
  }

  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      int index = tokens.size() + 1;
      tokens.add(
          new Token(
              index, at, at + word.length(), word, word, "PROPN", Map.of(), index - 1, "dep"));
      at += word.length() + 1;
    }
    return new Sentence(0, new Span(0, at), Block.Kind.PARAGRAPH, words, tokens);
  }
}
