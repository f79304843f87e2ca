package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.codebook.Codebook;
import org.entente.codebook.Row;
import org.entente.model.Actor;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

/** The tables of codes know what the rest of Entente can write. */
class CodesTest {

  /** An act without a code of its own. */
  private static final String NONE = "none";

  @Test
  void everyCameoCodeOfTheCodebookIsKnown() {
    Set<String> known = new HashSet<>();
    Codes.acts().forEach(known::add);
    Set<String> used = new TreeSet<>();
    Codebook codebook = Codebook.standard();
    codebook.rows().stream().map(Row::cameo).filter(code -> code != null).forEach(used::add);
    codebook
        .types()
        .values()
        .forEach(
            type ->
                type.acts()
                    .values()
                    .forEach(act -> used.add(Objects.requireNonNullElse(act.cameo(), NONE))));
    used.remove(NONE);
    assertThat(used).hasSizeGreaterThan(100);
    assertThat(known).containsAll(used);
    for (String code : known) {
      assertThat(code).matches("(0[1-9]|1[0-9]|20)[0-9]{1,2}");
      assertThat(Codes.goldstein(code)).isBetween(-10.0, 10.0);
      assertThat(Codes.quad(code)).isBetween(1, 4);
    }
    for (String type : codebook.types().keySet()) {
      assertThat(Codes.cameo(Told.event(type, null, "actual", List.of(), List.of(), null, null)))
          .as(type)
          .isIn(known);
    }
  }

  @Test
  void someCodesThatDiffer() {
    assertThat(Codes.fips("DEU")).isEqualTo("GM");
    assertThat(Codes.fips("CHN")).isEqualTo("CH");
    assertThat(Codes.fips("CHE")).isEqualTo("SZ");
    assertThat(Codes.fips("XKX")).isEqualTo("KV");
    assertThat(Codes.cow("USA")).isEqualTo("2");
    assertThat(Codes.cow("PSE")).isNull();
    assertThat(Codes.countryName("RUS")).isEqualTo("Russian Federation");
    assertThat(
            Codes.cameoCountry(Actor.state("ROU", "GOV", null, null, "Bucarest", new Span(0, 8))))
        .isEqualTo("ROM");
  }

  @Test
  void everyCountryThatEntenteNamesHasItsCodes() throws IOException {
    List<String> lacking = new ArrayList<>();
    int countries = 0;
    try (InputStream in = CodesTest.class.getResourceAsStream("/world/en/countries.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String code : table.lines().map(line -> line.split("\t")[0]).toList()) {
        // WST is no country of the map, IGO:EU no country at all.
        if (code.matches("[A-Z]{3}") && !code.equals("WST")) {
          countries++;
          if (Codes.countryName(code) == null || Codes.fips(code) == null) {
            lacking.add(code);
          }
        }
      }
    }
    assertThat(countries).isGreaterThan(190);
    assertThat(lacking).isEmpty();
  }
}
