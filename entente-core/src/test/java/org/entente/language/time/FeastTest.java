package org.entente.language.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeastTest {

  /**
   * Sundays of Easter as the calendars print them, with the earliest and the latest of two
   * centuries.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1943-04-25", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
            "2016-03-27", "2019-04-21",
        "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20",
            "2026-04-05", "2038-04-25"
      })
  void easterIsComputed(LocalDate day) {
    assertThat(Feast.easter(day.getYear())).isEqualTo(day);
  }

  @Test
  void feastsAreFixedOrMoveWithEaster() {
    assertThat(Feast.parse("12-25").in(2024)).isEqualTo(LocalDate.of(2024, 12, 25));
    assertThat(Feast.parse("easter").in(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(Feast.parse("easter+39").in(2024)).isEqualTo(LocalDate.of(2024, 5, 9));
    assertThat(Feast.parse("easter-2").in(2024)).isEqualTo(LocalDate.of(2024, 3, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"13-25", "easter+x", "christmas", ""})
  void anotherValueIsAMistake(String value) {
    assertThatThrownBy(() -> Feast.parse(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a feast: " + value);
  }
}
