package org.entente.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressCuesTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyLanguageNamesItsMonthsAndDays(String language) {
    PressCues cues = PressCues.of(language);
    assertThat(Set.copyOf(cues.months().values()))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(cues.weekdays()).hasSize(7);
    assertThat(cues.related()).doesNotHaveDuplicates().hasSizeGreaterThan(10);
  }

  @Test
  void functionWordsOfTheLanguagesAreApart() {
    assertThat(PressCues.of("fr").functionWords())
        .doesNotContainAnyElementsOf(PressCues.of("en").functionWords());
  }

  @Test
  void languageWithoutCues() {
    assertThatThrownBy(() -> new PressReader(Set.of("fr", "xx")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no resource /press/xx.yaml");
  }

  @Test
  void longerOpeningsAreTriedFirst() {
    PressCues cues = PressCues.of("fr");
    assertThat(PressCues.opening(cues.related(), "a lire aussi : x", 0, 16))
        .isEqualTo("à lire aussi".length());
    assertThat(PressCues.opening(cues.related(), "lireaussi", 0, 9)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "À LIRE AUSSI,a lire aussi",
    "L’Élysée,l'elysee",
    "ÎÏÇ,iic",
    "œuvre,œuvre",
    "İstanbul,istanbul"
  })
  void foldingKeepsOffsets(String text, String folded) {
    assertThat(Characters.fold(text)).isEqualTo(folded).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "fr-CA,fr",
    "FRA,fr",
    "français,fr",
    "English,en",
    "zh-Hans,zh",
    "cmn,zh",
    "klingon,"
  })
  void namesOfLanguages(String written, String code) {
    assertThat(LanguageNames.code(written)).isEqualTo(code);
  }
}
