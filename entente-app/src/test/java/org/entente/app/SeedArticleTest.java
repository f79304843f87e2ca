package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The first article that Entente had to read, demand by demand. It is not part of the project: it
 * is looked for in the folder {@code ENTENTE_SHARED}, else in {@code shared} beside the checkout.
 */
class SeedArticleTest {

  static Path seed() {
    String folder = System.getenv("ENTENTE_SHARED");
    Path shared = folder == null ? Session.project("..").resolve("shared") : Path.of(folder);
    return shared.resolve("seed/article.txt");
  }

  private final List<DynamicTest> demands = new ArrayList<>();

  private void demand(String name, Consumer<Article> check) {
    demands.add(dynamicTest(name, () -> check.accept(article())));
  }

  private static Article read;

  private static synchronized Article article() {
    if (read == null) {
      Session session = Session.of("read", "--format", "jsonl", seed());
      assertThat(session.code()).as(session.err()).isZero();
      read = new Article(Json.of(session.out()));
    }
    return read;
  }

  @TestFactory
  List<DynamicTest> demands() {
    Assumptions.assumeTrue(
        Files.exists(seed()),
        () -> "no " + seed() + ": the article is kept outside of the project");
    demand("language", a -> assertThat(a.meta("language")).isEqualTo("fr"));
    demand(
        "year inferred from a weekday",
        a -> {
          assertThat(a.meta("published")).startsWith("2024-09");
          assertThat(a.json.at("/article/publishedInferred").booleanValue()).isTrue();
        });
    demand(
        "credits",
        a ->
            assertThat(Json.texts(a.json.at("/article/credits")))
                .containsExactly("Xinhua", "VNA", "CVN"));
    demand(
        "related headlines",
        a ->
            assertThat(a.json.at("/article/related").findValuesAsText("title"))
                .containsExactly(
                    "Crise au Bélarus : le Conseil de l'Europe appelle à \"un dialogue national\"",
                    "Indonésie - Iran : signature d’un protocole d'accord de coopération sur les produits halals",
                    "Biélorussie et Guinée équatoriale signent un plan de coopération jusqu'en 2026"));
    agreement();
    meeting();
    people();
    views();
    relatedEvents();
    demand(
        "no event with China or Vietnam", a -> assertThat(a.sides()).doesNotContain("CHN", "VNM"));
    demand(
        "none of violence",
        a -> assertThat(a.types()).doesNotContain("ASSAULT", "COERCE", "PROTEST", "MOBILIZE"));
    return demands;
  }

  private void agreement() {
    demand("AGREE between Iran and Belarus", a -> assertThat(a.agreement()).isNotEmpty());
    demand("its day", a -> assertThat(a.agreement()).anyMatch(e -> day(e).equals("2024-09-13")));
    demand(
        "its place",
        a ->
            assertThat(a.agreement())
                .anyMatch(
                    e ->
                        e.at("/place/name").asText().equals("Minsk")
                            && e.at("/place/country").asText().equals("BLR")));
    demand(
        "reported by IRNA",
        a ->
            assertThat(a.agreement())
                .anyMatch(
                    e ->
                        e.get("attribution").findValuesAsText("name").stream()
                            .anyMatch(name -> name.contains("IRNA"))));
    demand(
        "its subjects",
        a ->
            assertThat(a.agreement())
                .anyMatch(
                    e ->
                        Json.texts(e.get("subjects"))
                            .containsAll(List.of("industry", "mining", "trade"))));
    demand(
        "its frameworks",
        a ->
            assertThat(a.agreement())
                .anyMatch(
                    e ->
                        e.get("frameworks")
                            .findValuesAsText("code")
                            .containsAll(List.of("IGO:SCO", "IGO:BRICS"))));
    demand("all of it in one event", a -> assertThat(a.agreement()).hasSize(1));
    demand(
        "its sources are sources",
        a ->
            assertThat(a.agreement())
                .allSatisfy(
                    e ->
                        assertThat(e.get("attribution").findValuesAsText("code"))
                            .doesNotContain("IGO:BRICS")));
  }

  private void meeting() {
    demand(
        "CONSULT between Iran and Belarus in Minsk",
        a ->
            assertThat(a.between("CONSULT", "BLR", "IRN"))
                .anySatisfy(
                    e -> {
                      assertThat(day(e)).isEqualTo("2024-09-13");
                      assertThat(e.at("/place/name").textValue()).isEqualTo("Minsk");
                      assertThat(e.at("/place/latitude").doubleValue())
                          .isCloseTo(53.9, within(0.2));
                      assertThat(e.at("/place/longitude").doubleValue())
                          .isCloseTo(27.57, within(0.2));
                    }));
  }

  private void people() {
    String ahmadian = "secrétaire du Conseil suprême de sécurité nationale iranien";
    String volfovitch = "secrétaire d'État du Conseil de sécurité de la Biélorussie";
    demand(
        "Ahmadian with his office",
        a -> assertThat(a.actors()).anyMatch(is("Ali Akbar Ahmadian", "IRN/GOV", ahmadian)));
    demand(
        "Volfovitch with his office",
        a -> assertThat(a.actors()).anyMatch(is("Alexander Volfovitch", "BLR/GOV", volfovitch)));
    demand(
        "Ahmadian as \"M. Ahmadian\"",
        a ->
            assertThat(a.actorsAt("M. Ahmadian"))
                .anyMatch(is("Ali Akbar Ahmadian", "IRN/GOV", ahmadian)));
    demand(
        "Volfovitch as \"M. Volfovitch\"",
        a ->
            assertThat(a.actorsAt("M. Volfovitch"))
                .anyMatch(is("Alexander Volfovitch", "BLR/GOV", volfovitch)));
    demand(
        "Ahmadian as \"Il\"",
        a -> assertThat(a.actorsAt("Il")).anyMatch(is("Ali Akbar Ahmadian", "IRN/GOV", ahmadian)));
    demand(
        "both as \"les deux responsables\"",
        a -> assertThat(a.mentionsAt("Les deux responsables")).contains("IRN/GOV", "BLR/GOV"));
    demand(
        "both from the first \"deux hauts responsables\" on",
        a ->
            assertThat(a.agreement())
                .anyMatch(
                    e ->
                        e.get("actors")
                            .findValuesAsText("name")
                            .containsAll(List.of("Ali Akbar Ahmadian", "Alexander Volfovitch"))));
  }

  private void views() {
    demand(
        "ACCUSE by Ahmadian against the West",
        a ->
            assertThat(a.events("ACCUSE"))
                .anyMatch(
                    e ->
                        e.at("/actors/0/name").asText().equals("Ali Akbar Ahmadian")
                            && e.at("/actors/0/country").asText().equals("IRN")
                            && e.get("recipients")
                                .findValuesAsText("code")
                                .equals(List.of("WST"))));
    demand(
        "Volfovitch agrees with Ahmadian on multilateralism",
        a ->
            assertThat(a.between("AGREE", "BLR", "IRN"))
                .anyMatch(
                    e -> a.tells(e, "convenu avec M. Ahmadian de soutenir le multilatéralisme")));
    demand(
        "Ahmadian on the new world order",
        a ->
            assertThat(a.json.get("statements"))
                .anyMatch(
                    s ->
                        s.at("/speaker/name").asText().equals("Ali Akbar Ahmadian")
                            && s.get("text")
                                .asText()
                                .contains("précurseurs d'un nouvel ordre mondial")
                            && s.get("cue").asText().equals("notant")));
    demand(
        "Volfovitch on similar views",
        a ->
            assertThat(a.json.get("statements"))
                .anyMatch(
                    s ->
                        s.at("/speaker/name").asText().equals("Alexander Volfovitch")
                            && s.get("text")
                                .asText()
                                .contains("Minsk et Téhéran partagent des points de vue similaires")
                            && s.get("cue").asText().equals("ajoutant")));
  }

  private void relatedEvents() {
    demand(
        "the Council of Europe's request",
        a ->
            assertThat(a.events("REQUEST"))
                .anyMatch(
                    e ->
                        sides(e, "actors").equals(List.of("IGO:COE"))
                            && sides(e, "recipients").equals(List.of("BLR"))));
    demand(
        "the memorandum of Indonesia and Iran",
        a ->
            assertThat(a.between("SUPPORT", "IDN", "IRN"))
                .anyMatch(e -> a.tells(e, "protocole d'accord")));
    demand(
        "the plan of Belarus and Equatorial Guinea",
        a ->
            assertThat(a.between("SUPPORT", "BLR", "GNQ"))
                .anyMatch(e -> a.tells(e, "jusqu'en 2026")));
  }

  private static Predicate<JsonNode> is(String name, String code, String office) {
    return actor ->
        name.equals(actor.get("name").textValue())
            && code.equals(actor.get("code").textValue())
            && office.equals(actor.get("office").textValue());
  }

  private static String day(JsonNode event) {
    return event.at("/date/value").asText("");
  }

  private static List<String> sides(JsonNode event, String role) {
    return event.get(role).findValuesAsText("code").stream()
        .map(code -> code.replaceFirst("/.*", ""))
        .sorted()
        .toList();
  }

  /** What was read. */
  private record Article(JsonNode json) {

    String meta(String key) {
      return json.get("article").get(key).asText();
    }

    List<JsonNode> events(String type) {
      List<JsonNode> found = new ArrayList<>();
      for (JsonNode event : json.get("events")) {
        if (event.get("type").textValue().equals(type)) {
          found.add(event);
        }
      }
      return found;
    }

    List<JsonNode> between(String type, String one, String other) {
      return events(type).stream()
          .filter(
              e ->
                  e.get("recipients").isEmpty()
                      && SeedArticleTest.sides(e, "actors").equals(List.of(one, other)))
          .toList();
    }

    /** The agreements of Iran and Belarus, but for the one that Volfovitch alone states. */
    List<JsonNode> agreement() {
      return between("AGREE", "BLR", "IRN").stream()
          .filter(e -> !e.at("/evidence/text").asText().startsWith("M. Volfovitch"))
          .toList();
    }

    boolean tells(JsonNode event, String words) {
      List<String> told = new ArrayList<>(event.get("mentions").findValuesAsText("text"));
      told.add(event.at("/evidence/text").asText());
      return told.stream().anyMatch(text -> text.contains(words));
    }

    /** The actors of events and the speakers of statements. */
    List<JsonNode> actors() {
      List<JsonNode> found = new ArrayList<>();
      for (JsonNode event : json.get("events")) {
        event.get("actors").forEach(found::add);
        event.get("recipients").forEach(found::add);
      }
      json.get("statements").forEach(statement -> found.add(statement.get("speaker")));
      return found;
    }

    /** Those of them that the article names by these words. */
    List<JsonNode> actorsAt(String words) {
      return actors().stream()
          .filter(actor -> actor.get("text").textValue().equals(words))
          .toList();
    }

    /** Codes of the mentions that are these words. */
    List<String> mentionsAt(String words) {
      List<String> codes = new ArrayList<>();
      for (JsonNode mention : json.get("mentions")) {
        if (mention.get("text").textValue().equals(words)) {
          codes.add(mention.get("code").textValue());
        }
      }
      return codes;
    }

    TreeSet<String> types() {
      return new TreeSet<>(json.get("events").findValuesAsText("type"));
    }

    TreeSet<String> sides() {
      TreeSet<String> sides = new TreeSet<>();
      for (JsonNode event : json.get("events")) {
        sides.addAll(SeedArticleTest.sides(event, "actors"));
        sides.addAll(SeedArticleTest.sides(event, "recipients"));
      }
      return sides;
    }
  }
}
