package org.entente.record.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.record.Holding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People in offices are one, whatever the language and the spelling. */
class OfficesTest {

  @ParameterizedTest
  @CsvSource({
    "IRN, ministre iranien des Affaires étrangères, foreign minister",
    "IRN, chef de la diplomatie iranienne, Iran's Foreign Minister",
    "GBR, ministre britannique des Affaires étrangères, British Foreign Secretary",
    "FRA, président de la République française, French president",
    "QAT, émir du Qatar, Emir of Qatar",
    "SEN, Première ministre, prime minister of Senegal",
    "KEN, vice-ministre de la Défense, deputy defence minister",
    "FRA, ministre des Armées, defence minister",
    "IGO:UN, secrétaire général de l'ONU, UN Secretary-General",
    "USA, secrétaire d'État américain, US Secretary of State",
    "JPN, porte-parole du ministère des Affaires étrangères, Foreign Ministry spokesman",
    "GHA, présidente du Parlement ghanéen, speaker of Ghana's parliament"
  })
  void anOfficeIsTheSameInBothLanguages(String side, String french, String english) {
    assertThat(OfficeWords.meanings(french, side))
        .isNotEmpty()
        .isEqualTo(OfficeWords.meanings(english, side));
  }

  @Test
  void otherOfficesStayApart() {
    Set<Set<String>> offices =
        Set.of(
            OfficeWords.meanings("ministre des Affaires étrangères", "IRN"),
            OfficeWords.meanings("vice-ministre des Affaires étrangères", "IRN"),
            OfficeWords.meanings("porte-parole du ministère des Affaires étrangères", "IRN"),
            OfficeWords.meanings("ministre de la Défense", "IRN"),
            OfficeWords.meanings("Premier ministre", "IRN"),
            OfficeWords.meanings("président", "IRN"),
            OfficeWords.meanings("vice-président", "IRN"),
            OfficeWords.meanings("président de l'Assemblée nationale", "IRN"),
            OfficeWords.meanings("ministre du Logement", "IRN"));
    assertThat(offices).hasSize(9);
    assertThat(OfficeWords.meanings("ministre iranien du Logement", "IRN"))
        .as("a word that the table lacks stands for itself")
        .containsExactly("logement", "minister");
  }

  @Test
  void whoIsSaidToBeFormerOrACounterpartIsInNoOffice() {
    assertThat(OfficeWords.meanings("ancien président", "MDG")).isEmpty();
    assertThat(OfficeWords.meanings("former foreign minister", "MDG")).isEmpty();
    assertThat(OfficeWords.meanings("homologue jordanien", "JOR")).isEmpty();
    assertThat(Offices.united(List.of(found("Ali Omari", "homologue jordanien", "2024-01-01")), 5))
        .isEmpty();
  }

  @Test
  void severalSpellingsAreOnePerson() {
    List<Holding> people =
        Offices.united(
            List.of(
                new Holding(
                    "RUS", "Sergey Lavrov", "foreign minister", "2024-02-01", "2024-05-01", 3, 9),
                new Holding(
                    "RUS",
                    "Sergueï Lavrov",
                    "ministre russe des Affaires étrangères",
                    "2024-01-01",
                    "2024-04-01",
                    2,
                    7),
                found("Sergueï Lavrov", "ambassadeur", "2024-06-01"),
                found("Serguei Choigou", "ministre russe des Affaires étrangères", "2023-01-01")),
            5);
    assertThat(people)
        .containsExactly(
            found("Sergueï Lavrov", "ambassadeur", "2024-06-01"),
            new Holding(
                "RUS",
                "Sergey Lavrov",
                "ministre russe des Affaires étrangères",
                "2024-01-01",
                "2024-05-01",
                5,
                9),
            found("Serguei Choigou", "ministre russe des Affaires étrangères", "2023-01-01"));
  }

  @Test
  void accentsAndCapitalsDoNotPartAPerson() {
    assertThat(
            Offices.united(
                List.of(
                    found("Tamim Al Thani", "Émir", "2024-01-01"),
                    found("Tamim Al Thani", "émir", "2024-02-01")),
                5))
        .hasSize(1);
  }

  @Test
  void fatherAndSonAreTwo() {
    assertThat(Offices.same("Laurent Kabila", "Joseph Kabila")).isFalse();
    assertThat(Offices.same("Benyamin Netanyahou", "Benjamin Netanyahu")).isTrue();
    assertThat(Offices.same("Paul Biya", "Paul Kagame")).isFalse();
    assertThat(Offices.same("Lula", "Luc")).isFalse();
  }

  private static Holding found(String name, String office, String day) {
    return new Holding("RUS", name, office, day, day, 1, 1);
  }
}
