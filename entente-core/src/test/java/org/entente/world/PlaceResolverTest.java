package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Block;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceResolverTest {

  private static final int OFFSET = 100;
  private static final Map<String, String> DEMONYMS =
      Map.of("biélorusse", "BLR", "égyptienne", "EGY", "Malian", "MLI", "malienne", "MLI");

  private final PlaceResolver french =
      new PlaceResolver("fr", w -> Optional.ofNullable(DEMONYMS.get(w)));
  private final PlaceResolver english =
      new PlaceResolver("en", w -> Optional.ofNullable(DEMONYMS.get(w)));

  private static Sentence sentence(String text, Token... tokens) {
    return sentence(Block.Kind.PARAGRAPH, text, tokens);
  }

  private static Sentence sentence(Block.Kind kind, String text, Token... tokens) {
    return new Sentence(0, new Span(OFFSET, OFFSET + text.length()), kind, text, List.of(tokens));
  }

  /** A sentence with its tree: words as {@code form/lemma/tag/head/relation}, divided by spaces. */
  private static Sentence parsed(String tree) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : tree.split(" ")) {
      String[] part = word.split("/");
      int start = OFFSET + text.length();
      text.append(part[0]).append(' ');
      int end = start + part[0].length();
      int head = Integer.parseInt(part[3]);
      tokens.add(
          new Token(
              tokens.size() + 1, start, end, part[0], part[1], part[2], Map.of(), head, part[4]));
    }
    return sentence(text.toString().strip(), tokens.toArray(Token[]::new));
  }

  private static List<String> shown(List<Place> places) {
    return places.stream().map(p -> p.name() + " " + p.country()).toList();
  }

  private List<String> located(String text, String... context) {
    return shown(french.resolve(sentence(text), Set.of(context), null));
  }

  private List<String> locatedInEnglish(String text, String... context) {
    return shown(english.resolve(sentence(text), Set.of(context), null));
  }

  @Test
  void givesExactOffsetsAndCoordinates() {
    List<Place> places = french.resolve(sentence("Ils se sont vus lundi à Minsk."), Set.of(), null);
    assertThat(places)
        .containsExactly(
            new Place("Minsk", "BLR", 53.9, 27.567, 625144L, OFFSET + 24, OFFSET + 29));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "La réunion s'est tenue dans la capitale biélorusse Minsk.;Minsk BLR",
        "Les ministres se verront mercredi dans la capitale égyptienne.;Cairo EGY",
        "Des groupes se sont installés dans le nord de l'Irak.;Irak IRQ",
        "Il est arrivé à l'aéroport international de Nouakchott.;Nouakchott MRT",
        "Une foule a défilé dans les rues de Belgrade.;Belgrade SRB",
        "Les combats ont repris près de Bakhmout.;Bakhmout UKR",
        "Il a atterri au Caire.;Caire EGY",
        "Des raids ont eu lieu dans la bande de Gaza.;bande de Gaza PSE",
        "Il a été reçu à la Maison-Blanche.;Maison-Blanche USA",
        "Un sommet s'est tenu en Guinée équatoriale.;Guinée équatoriale GNQ",
        "Les navires patrouillent en mer Rouge.;mer Rouge null",
        "A Malanville, en face de Gaya, des camions attendent.;Malanville BEN|Gaya NER",
        "Des bureaux ont ouvert à Gafsa comme à Sfax.;Gafsa TUN|Sfax TUN",
        "Il envoie des troupes à Pacaraima et Boa Vista.;Pacaraima BRA|Boa Vista BRA",
        "L'armée a frappé la ville syrienne d'Alep.;Alep SYR",
        "Le sommet d'Abuja a levé les sanctions.;Abuja NGA",
      })
  void findsLocations(String text, String expected) {
    assertThat(located(text, "BEN", "NER", "TUN", "BRA")).containsExactly(expected.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minsk et Téhéran partagent des points de vue similaires.",
        "Paris Hilton est arrivée en retard.",
        "Il a remercié Florence Parly.",
        "Le président Jordan a parlé.",
        "Il travaille à marseille depuis longtemps.",
        "Il a répondu à la Russie.",
        "Il est de Paris.",
        "Il suit le Paris-Dakar.",
        "La Communauté économique des Etats de l'Afrique de l'Ouest a tranché.",
        "Il a lu le Temple.",
      })
  void leavesNamesThatAreNoLocations(String text) {
    assertThat(located(text)).isEmpty();
  }

  @Test
  void choosesAmongHomonymsByTheCountriesOfTheText() {
    assertThat(located("Des tirs ont éclaté à Tripoli.")).containsExactly("Tripoli LBY");
    assertThat(located("Des tirs ont éclaté à Tripoli.", "LBN")).containsExactly("Tripoli LBN");
    assertThat(located("Il s'est rendu à Paris.", "USA")).containsExactly("Paris FRA");
    assertThat(located("Il est revenu au Congo.", "COD")).containsExactly("Congo COD");
    assertThat(located("Il est revenu au Congo.", "COG")).containsExactly("Congo COG");
  }

  @Test
  void abstainsRatherThanGuess() {
    assertThat(located("Il est revenu au Congo.")).isEmpty();
    assertThat(located("Des tirs ont éclaté à San Pedro.")).isEmpty();
    assertThat(located("Des tirs ont éclaté à San Pedro.", "CIV")).containsExactly("San Pedro CIV");
    assertThat(located("Il est mort à Moura.")).isEmpty();
    assertThat(located("Il est mort à Moura.", "MLI")).containsExactly("Moura MLI");
  }

  @Test
  void givesRegionsAcrossBordersTheOnlyCountryThatTheTextSpeaksOf() {
    assertThat(located("Les combats durent au Cachemire.", "IND")).containsExactly("Cachemire IND");
    assertThat(located("Les combats durent au Cachemire.", "IND", "PAK"))
        .containsExactly("Cachemire null");
  }

  @Test
  void tellsARecipientFromAPlace() {
    String given = "Le/le/DET/2/det ministre/ministre/NOUN/3/nsubj promet/promettre/VERB/0/root ";
    assertThat(
            shown(
                french.resolve(
                    parsed(given + "à/à/ADP/5/case Paris/Paris/PROPN/3/obl"), Set.of(), null)))
        .isEmpty();
    assertThat(
            shown(
                french.resolve(
                    parsed(given + "à/à/ADP/5/case Goma/Goma/PROPN/3/obl"), Set.of(), null)))
        .containsExactly("Goma COD");
    String held = "Le/le/DET/2/det sommet/sommet/NOUN/3/nsubj commence/commencer/VERB/0/root ";
    assertThat(
            shown(
                french.resolve(
                    parsed(held + "à/à/ADP/5/case Paris/Paris/PROPN/3/obl"), Set.of(), null)))
        .containsExactly("Paris FRA");
  }

  @Test
  void takesWhatStandsBeforeItsVerbForThePlace() {
    String fronted =
        "A/à/ADP/2/case Bruxelles/Bruxelles/PROPN/5/obl elle/elle/PRON/5/nsubj a/avoir/AUX/5/aux "
            + "donné/donner/VERB/0/root son/son/DET/7/det accord/accord/NOUN/5/obj";
    assertThat(shown(french.resolve(parsed(fronted), Set.of(), null)))
        .containsExactly("Bruxelles BEL");
  }

  @Test
  void takesNoAgentForAPlace() {
    String agent =
        "Les/le/DET/2/det mesures/mesure/NOUN/0/root prises/prendre/VERB/2/acl par/par/ADP/5/case "
            + "Goma/Goma/PROPN/3/obl:agent";
    assertThat(shown(french.resolve(parsed(agent), Set.of(), null))).isEmpty();
  }

  @Test
  void tellsABlowFromATopic() {
    String blow =
        "Des/un/DET/2/det frappes/frappe/NOUN/0/root sur/sur/ADP/4/case Alep/Alep/PROPN/2/nmod";
    assertThat(shown(french.resolve(parsed(blow), Set.of(), null))).containsExactly("Alep SYR");
    String topic =
        "Une/un/DET/2/det réunion/réunion/NOUN/0/root sur/sur/ADP/4/case Alep/Alep/PROPN/2/nmod";
    assertThat(shown(french.resolve(parsed(topic), Set.of(), null))).isEmpty();
    String person =
        "an/a/DET/2/det attack/attack/NOUN/0/root on/on/ADP/4/case Blackburn/Blackburn/PROPN/2/nmod";
    assertThat(shown(english.resolve(parsed(person), Set.of(), null))).isEmpty();
    assertThat(shown(english.resolve(parsed(person), Set.of("GBR"), null)))
        .containsExactly("Blackburn GBR");
  }

  @Test
  void takesTheTownThatIsAttackedForThePlace() {
    String taken = "Ils/il/PRON/2/nsubj bombardent/bombarder/VERB/0/root Alep/Alep/PROPN/2/obj";
    assertThat(shown(french.resolve(parsed(taken), Set.of(), null))).containsExactly("Alep SYR");
    String aimed = "Ils/il/PRON/2/nsubj visent/viser/VERB/0/root Moscou/Moscou/PROPN/2/obj";
    assertThat(shown(french.resolve(parsed(aimed), Set.of(), null))).isEmpty();
  }

  @Test
  void readsACountryBehindTheName() {
    assertThat(located("Une bombe a explosé à San José (Costa Rica).")).contains("San José CRI");
    assertThat(located("Une bombe a explosé à Alexandrie, Egypte.")).contains("Alexandrie EGY");
  }

  @Test
  void knowsOurCapital() {
    Sentence here = sentence("Il a effectué dans notre capitale une visite.");
    List<PlaceResolver.Mentioned> found = french.mentions(here, Set.of("SEN", "MRT"), "MRT");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).located()).isTrue();
    assertThat(found.get(0).place().name()).isEqualTo("Nouakchott");
    assertThat(found.get(0).place().country()).isEqualTo("MRT");
    assertThat(french.mentions(here, Set.of("SEN", "MRT"), null)).isEmpty();
  }

  @Test
  void knowsTheTownWhereAnArticleIsSet() {
    List<Sentence> article =
        List.of(
            sentence(Block.Kind.TITLE, "Une trêve au Cambodge"),
            sentence(Block.Kind.RELATED, "Un sommet s'ouvre à Tokyo"),
            sentence("La trêve a été conclue à Putrajaya."),
            sentence("Les soldats restent à Bangkok."));
    assertThat(french.setting(article, Set.of("KHM", "MYS")))
        .map(Place::name)
        .contains("Putrajaya");
    assertThat(french.setting(article.subList(0, 2), Set.of("KHM"))).isEmpty();
  }

  @Test
  void takesAHeadlinesOpeningForThePlace() {
    Sentence headline =
        sentence(Block.Kind.RELATED, "Irak : raids de drones contre des groupes kurdes");
    assertThat(shown(french.resolve(headline, Set.of(), null))).containsExactly("Irak IRQ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The ministers met in Paris Tuesday.;Paris FRA",
        "Police fired at protesters in the streets of Tehran.;Tehran IRN",
        "Troops entered the Malian capital.;",
        "Troops gathered near the Malian capital.;Bamako MLI",
        "Rebels advanced in eastern Congo.;Congo COD",
        "He spoke at the White House.;White House USA",
        "Moscow accused Kyiv of shelling.;",
        "Ships were hit in the Red Sea.;Red Sea null",
        "BERLIN (AP) -- A court has ruled.;BERLIN DEU",
        "KABUL -- A court has ruled.;KABUL AFG",
        "IRAN has ruled on the matter.;",
        "They met in the U.S. on Monday.;U.S. USA",
        "People were arrested in Johannesburg and the capital Pretoria.;Johannesburg ZAF|Pretoria ZAF",
        "Prosecutors opened an investigation into Boztepe.;",
      })
  void findsLocationsInEnglish(String text, String expected) {
    List<String> wanted = expected == null ? List.of() : List.of(expected.split("\\|"));
    assertThat(locatedInEnglish(text, "COD")).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NIAMEY, 3 mai (AFP) -;NIAMEY;NER;0",
        "Nouakchott, 18 avr 2024 -;Nouakchott;MRT;0",
        "DOHA/RYAD, 3 juillet -;DOHA;QAT;0",
        "Le Caire, 2 juin -;Le Caire;EGY;0",
        "PORT-AU-PRINCE (Reuters) -;PORT-AU-PRINCE;HTI;0",
        "(GENÈVE) -;GENÈVE;CHE;1",
      })
  void readsDatelines(String dateline, String name, String country, int start) {
    Place place = french.forDateline(dateline).orElseThrow();
    assertThat(place.name()).isEqualTo(name);
    assertThat(place.country()).isEqualTo(country);
    assertThat(place.start()).isEqualTo(start);
    assertThat(place.end()).isEqualTo(start + name.length());
  }

  @Test
  void findsNoPlaceInADatelineWithoutOne() {
    assertThat(french.forDateline("3 mai (AFP) -")).isEmpty();
    assertThat(french.forDateline("")).isEmpty();
  }
}
