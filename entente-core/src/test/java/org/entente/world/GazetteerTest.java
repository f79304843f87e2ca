package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.world.Gazetteer.Entry;
import org.entente.world.Gazetteer.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Test
  void holdsCitiesWithTheirData() {
    Entry minsk = gazetteer.find("Minsk").get(0);
    assertThat(minsk.geonameId()).isEqualTo(625144L);
    assertThat(minsk.kind()).isEqualTo(Kind.CAPITAL);
    assertThat(minsk.country()).isEqualTo("BLR");
    assertThat(minsk.latitude()).isEqualTo(53.9);
    assertThat(minsk.longitude()).isEqualTo(27.567);
    assertThat(minsk.population()).isGreaterThan(1_700_000);
  }

  @ParameterizedTest
  @CsvSource({
    "Londres,GBR",
    "Le Caire,EGY",
    "Moscou,RUS",
    "Kiev,UKR",
    "Kyiv,UKR",
    "Pékin,CHN",
    "Varsovie,POL",
    "Tel-Aviv,ISR",
    "Alep,SYR",
    "Bagdad,IRQ",
    "Damas,SYR",
    "Téhéran,IRN",
    "N'Djamena,TCD",
    "N’Djaména,TCD",
    "Saint-Pétersbourg,RUS",
    "St. Petersburg,RUS",
    "SAINT-PETERSBOURG,RUS",
    "Marioupol,UKR",
    "Addis Abeba,ETH",
    "Addis-Abeba,ETH",
    "Genève,CHE",
    "Donbass,UKR",
    "Crimée,UKR",
    "bande de Gaza,PSE",
    "Cisjordanie,PSE",
    "Haut-Karabakh,AZE",
    "Kivu,COD",
    "Tigré,ETH",
    "Darfour,SDN",
    "Sinaï,EGY",
    "Golan,SYR",
    "Casamance,SEN",
    "Cabinda,AGO",
    "Maison-Blanche,USA",
    "Élysée,FRA",
    "Kremlin,RUS",
    "siège de l'ONU,USA",
    "palais des Nations,CHE",
    "Putrajaya,MYS",
    "Boa Vista,BRA",
    "Sindh,PAK",
    "Roraima,BRA",
    "Texas,USA",
    "Bavière,DEU",
    "Guinée équatoriale,GNQ",
    "RDC,COD",
    "Etats-Unis,USA",
    "Bélarus,BLR",
  })
  void knowsPlacesByTheirFrenchNames(String name, String country) {
    assertThat(gazetteer.find(name)).isNotEmpty();
    assertThat(gazetteer.find(name).get(0).country()).isEqualTo(country);
  }

  @Test
  void leavesRegionsAcrossBordersWithoutOneCountry() {
    Entry sahel = gazetteer.find("Sahel").get(0);
    assertThat(sahel.kind()).isEqualTo(Kind.REGION);
    assertThat(sahel.country()).isNull();
    assertThat(sahel.countries()).contains("MLI", "NER", "BFA");
    assertThat(gazetteer.find("mer Rouge").get(0).countries()).isEmpty();
  }

  @Test
  void findsNothingForNamesThatAreNone() {
    assertThat(gazetteer.find("Xyzzyville")).isEmpty();
    assertThat(gazetteer.find("")).isEmpty();
  }

  @Test
  void knowsCapitals() {
    assertThat(gazetteer.capitalOf("BLR")).map(Entry::name).contains("Minsk");
    assertThat(gazetteer.capitalOf("MRT")).map(Entry::name).contains("Nouakchott");
    assertThat(gazetteer.capitalOf("ATA")).isEmpty();
  }
}
