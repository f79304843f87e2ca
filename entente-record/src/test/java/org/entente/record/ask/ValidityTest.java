package org.entente.record.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when sentences say that something holds. */
class ValidityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "un accord valable jusqu'en 2030 | 2030",
        "un accord valable jusqu’en mars 2026 | 2026-03",
        "des sanctions prolongées jusqu'au 31 juillet 2026 | 2026-07-31",
        "des sanctions prolongées jusqu'au 1er janvier 2027 | 2027-01-01",
        "un accord valable jusqu'à la fin de 2028 | 2028",
        "un moratoire jusqu'au 15 janvier | 2026-01-15",
        "un accord d'une durée de trois ans sur la pêche | 2028-11-14",
        "un accord de coopération pour 18 mois | 2027-05-14",
        "un accord quinquennal | 2030-11-14",
        "an agreement until 2030 | 2030",
        "sanctions extended until 31 July 2026 | 2026-07-31",
        "sanctions extended until July 31, 2026 | 2026-07-31",
        "a lease through the end of 2028 | 2028",
        "an agreement valid for five years | 2030-11-14",
        "a five-year agreement | 2030-11-14",
        "an agreement for a period of 10 years | 2035-11-14"
      })
  void tellsTheEnd(String sentence, String until) {
    assertThat(Validity.until(sentence, "2025-11-14")).contains(until);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "un accord signé en 2025 à Minsk",
        "a deal for the 2026 season",
        "des sanctions jusqu'à nouvel ordre",
        "sanctions until further notice",
        "un accord pour mieux vivre",
        "un accord prolongé jusqu'au 31 février 2026"
      })
  void tellsNone(String sentence) {
    assertThat(Validity.until(sentence, "2025-11-14")).isEmpty();
  }
}
