package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderTableTest {

  private final HolderTable holders = HolderTable.standard();

  private Holder find(String name, String day) {
    return holders.find(name, LocalDate.parse(day)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Poutine,2024-01-01,RUS,président",
    "Vladimir Putin,2024-01-01,RUS,président",
    "Vladimir Poutine,2010-01-01,RUS,Premier ministre",
    "Xi Jinping,2024-01-01,CHN,président",
    "Volodymyr Zelenskyy,2023-01-01,UKR,président",
    "Volodymyr Zelenskiy,2023-01-01,UKR,président",
    "Benjamin Netanyahu,2024-01-01,ISR,Premier ministre",
    "Benyamin Netanyahou,2010-01-01,ISR,Premier ministre",
    "Recep Tayyip Erdogan,2010-01-01,TUR,Premier ministre",
    "Recep Tayyip Erdoğan,2020-01-01,TUR,président",
    "Abdel Fattah al-Sissi,2021-04-01,EGY,président",
    "Abdel Fattah Al-Sisi,2021-04-01,EGY,président",
    "António Guterres,2024-01-01,IGO:UN,secrétaire général de l'ONU",
    "Antonio Guterres,2000-01-01,PRT,Premier ministre",
    "Ali Akbar Ahmadian,2024-09-13,IRN,secrétaire du Conseil suprême de sécurité nationale",
    "Laurent Gbagbo,2010-12-07,CIV,président",
    "Omar Alieu Touray,2024-02-26,IGO:ECOWAS,président de la Commission de la Cedeao",
    "Mamadi Doumbouya,2022-01-01,GIN,président de la transition",
    "Kaïs Saïed,2022-06-16,TUN,président",
    "Sergey Lavrov,2015-01-01,RUS,ministre des Affaires étrangères",
  })
  void findsFullNamesAtADay(String name, String day, String country, String office) {
    assertThat(find(name, day).country()).isEqualTo(country);
    assertThat(find(name, day).officeFr()).isEqualTo(office);
  }

  @Test
  void givesTheLastOfficeLeftBeforeTheDay() {
    assertThat(find("Mohamed Bazoum", "2024-02-26").officeFr()).isEqualTo("président");
    assertThat(find("Angela Merkel", "2024-02-26").officeFr()).isEqualTo("chancelière");
  }

  @Test
  void givesNothingBeforeTheFirstOffice() {
    assertThat(holders.find("Emmanuel Macron", LocalDate.of(2010, 1, 1))).isEmpty();
  }

  @Test
  void givesTheLatestOfficeWhereTheDayIsUnknown() {
    assertThat(holders.find("Barack Obama", null)).map(Holder::country).contains("USA");
    assertThat(holders.find("Dmitri Medvedev", null))
        .map(Holder::officeFr)
        .contains("vice-président du Conseil de sécurité");
  }

  @ParameterizedTest
  @CsvSource({
    "Poutine,2024-01-01,RUS", "Sissi,2021-04-01,EGY", "al-Sissi,2021-04-01,EGY",
        "Lavrov,2024-01-01,RUS",
    "Xi,2024-01-01,CHN", "Abiy,2022-01-01,ETH", "von der Leyen,2024-01-01,IGO:EU",
        "Rubio,2025-06-28,USA",
    "Le Drian,2022-01-31,FRA", "Vučić,2025-03-16,SRB", "Sassou-Nguesso,2020-01-01,COG",
        "Guterres,2023-01-10,IGO:UN",
  })
  void findsLastNamesOfThoseInOffice(String name, String day, String country) {
    assertThat(find(name, day).country()).isEqualTo(country);
  }

  @Test
  void abstainsWhereALastNameIsNotUnique() {
    // Of the Castros only the president of Honduras was in office; of the Khans two were.
    assertThat(holders.find("Castro", LocalDate.of(2023, 1, 1)))
        .map(Holder::country)
        .contains("HND");
    assertThat(holders.find("Khan", LocalDate.of(2021, 7, 1))).isEmpty();
    // Nobody of the name in office: who left it last, while it is remembered.
    assertThat(holders.find("Sarkozy", LocalDate.of(2020, 1, 1)))
        .map(Holder::country)
        .contains("FRA");
    assertThat(holders.find("Sarkozy", LocalDate.of(2024, 1, 1))).isEmpty();
    assertThat(holders.find("Sarkozy", LocalDate.of(2001, 1, 1))).isEmpty();
    assertThat(holders.find("Nobody Known", LocalDate.of(2020, 1, 1))).isEmpty();
  }

  @Test
  void coversTheWorld() {
    Set<String> countries = new TreeSet<>();
    Set<String> ministers = new TreeSet<>();
    for (Holder holder : holders.all()) {
      if (!holder.country().contains(":")) {
        countries.add(holder.country());
        if (holder.officeEn().equals("foreign minister")) {
          ministers.add(holder.country());
        }
      }
    }
    assertThat(countries).hasSizeGreaterThanOrEqualTo(195);
    assertThat(ministers).hasSizeGreaterThanOrEqualTo(100);
    assertThat(Gazetteer.standard().find("Mali").get(0).country()).isIn(countries);
  }

  @Test
  void everyCountryIsAKnownCode() {
    Set<String> codes =
        Stream.of(
                java.util.Locale.getISOCountries(java.util.Locale.IsoCountryCode.PART1_ALPHA3)
                    .toArray(String[]::new))
            .collect(Collectors.toCollection(TreeSet::new));
    codes.add("XKX");
    List<String> strange =
        holders.all().stream()
            .map(Holder::country)
            .filter(c -> !c.contains(":") && !codes.contains(c))
            .toList();
    assertThat(strange).isEmpty();
  }

  @Test
  void everyFileOfTheFolderIsInTheIndex() throws IOException {
    Path folder = Path.of("src/main/resources/world/holders");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> !n.equals("index.tsv"))
              .sorted()
              .toList();
      assertThat(names).isNotEmpty();
      assertThat(Table.read("holders/index.tsv").rows().stream().map(r -> r.cell(0)).toList())
          .containsExactlyInAnyOrderElementsOf(names);
      for (String name : names) {
        assertThat(Files.readAllLines(folder.resolve(name))).as(name).hasSizeLessThan(400);
      }
    }
  }
}
