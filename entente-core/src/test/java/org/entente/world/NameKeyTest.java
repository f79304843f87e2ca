package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Saint-Pétersbourg,st petersbourg",
    "St. Petersbourg,st petersbourg",
    "SAINTE-LUCIE,ste lucie",
    "Toussaint,toussaint",
    "N'Djaména,n djamena",
    "N’Djamena,n djamena",
    "Bœuf,boeuf",
    "Łódź,lodz",
    "Diyarbakır,diyarbakir",
    "İstanbul,istanbul",
    "Vaira Vīķe-Freiberga,vaira vike freiberga",
    "Nguyễn Phú Trọng,nguyen phu trong",
    "  Le   Caire ,le caire",
    "2e Rhin,2e rhin",
  })
  void foldsNames(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Test
  void foldsDecomposedAccents() {
    assertThat(NameKey.of("Yaounde\u0301")).isEqualTo("yaounde");
    assertThat(NameKey.of("")).isEmpty();
    assertThat(NameKey.of("--")).isEmpty();
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(NameKey.of("IRAN")).isEqualTo("iran");
    } finally {
      Locale.setDefault(before);
    }
  }
}
