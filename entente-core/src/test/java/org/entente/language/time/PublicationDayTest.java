package org.entente.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Optional<LocalDate> french(String text) {
    return TimeGrammars.forLanguage("fr").inferPublished(text, TODAY);
  }

  private static Optional<LocalDate> english(String text) {
    return TimeGrammars.forLanguage("en").inferPublished(text, TODAY);
  }

  @Test
  void aWeekdayWithDayAndMonthFixesTheYear() {
    assertThat(french("Deux ministres se sont vus vendredi 13 septembre."))
        .contains(LocalDate.of(2024, 9, 13));
    assertThat(english("Two ministers met on Friday, September 13."))
        .contains(LocalDate.of(2024, 9, 13));
  }

  @Test
  void theWeekdayOfTodayIsToday() {
    assertThat(french("Deux ministres se sont vus lundi 23 novembre.")).contains(TODAY);
  }

  @Test
  void theLatestPastDayWins() {
    assertThat(french("Vus mardi 10 septembre, ils ont signé vendredi 13 septembre."))
        .contains(LocalDate.of(2024, 9, 13));
  }

  @Test
  void aDayToComeIsNotTheDayOfPublication() {
    String text =
        "Ils ont signé vendredi 13 septembre. Ils se reverront : le sommet se tiendra lundi 16 septembre.";
    assertThat(french(text)).contains(LocalDate.of(2024, 9, 13));
    assertThat(
            english("They signed on Friday, September 13. They will meet on Monday, September 16."))
        .contains(LocalDate.of(2024, 9, 13));
  }

  @Test
  void aTextThatOnlyAnnouncesIsDatedByTheNearestDayAnnounced() {
    String text =
        "Le sommet se tiendra vendredi 13 septembre. Un autre aura lieu lundi 16 septembre.";
    assertThat(french(text)).contains(LocalDate.of(2024, 9, 13));
  }

  @Test
  void weekdaysVote() {
    // 13 September was a Friday in 2024 and 2019; 10 and 11 September were a Tuesday and a
    // Wednesday in both, and the
    // mistaken "jeudi 9 septembre" stands alone for 2021.
    String text =
        "Le 9, jeudi 9 septembre, rien. Mardi 10 septembre, puis mercredi 11 septembre, ils ont signé.";
    assertThat(french(text)).contains(LocalDate.of(2024, 9, 11));
  }

  @Test
  void theTurnOfTheYearIsNoConflict() {
    String text = "Vus mardi 31 décembre, ils ont signé jeudi 2 janvier.";
    assertThat(french(text)).contains(LocalDate.of(2025, 1, 2));
  }

  @Test
  void aYearOfThePastMovesTheDayForward() {
    // Without the year: Thursday 16 June 2022.
    assertThat(french("Ils ont signé jeudi 16 juin.")).contains(LocalDate.of(2022, 6, 16));
    assertThat(french("Ils ont signé vendredi 13 septembre 2019."))
        .contains(LocalDate.of(2019, 9, 13));
    assertThat(
            TimeGrammars.forLanguage("fr")
                .inferPublished("Ils ont signé jeudi 16 juin.", LocalDate.of(2022, 6, 1)))
        .contains(LocalDate.of(2016, 6, 16));
  }

  @Test
  void anImpossibleYearIsPassedOver() {
    // Friday 13 September fits 2024 and 2019; the text tells of 2025 as past, and no later year
    // fits.
    assertThat(french("Ils ont signé vendredi 13 septembre. En 2025, ils s'étaient battus."))
        .isEmpty();
    assertThat(french("Ils ont signé vendredi 13 septembre. Le plan court jusqu'en 2026."))
        .contains(LocalDate.of(2024, 9, 13));
    assertThat(french("Ils ont signé vendredi 13 septembre. Le vote est prévu en 2025."))
        .contains(LocalDate.of(2024, 9, 13));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | NIAMEY, 3 mai 2022 (AFP) - Ils ont signé vendredi 13 septembre. | 2022-05-03",
        "fr | Nouakchott, 18 avr 2024 - Le président est arrivé ce jeudi. | 2024-04-18",
        "en | MOSCOW, April 18, 2024 (TASS) - The president arrived. | 2024-04-18",
        "en | MOSCOW, Apr 18, 2024 - The president arrived on Friday, September 13. | 2024-04-18"
      })
  void aDateLineGoesFirst(String language, String text, LocalDate day) {
    assertThat(TimeGrammars.forLanguage(language).inferPublished(text, TODAY)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Ils ont signé vendredi.", "Ils ont signé le 13 septembre.", "Ils ont signé.", "''"})
  void withoutAWeekdayAndADateThereIsNone(String text) {
    assertThat(french(text)).isEmpty();
  }
}
