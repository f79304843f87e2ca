package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page about a side, from articles in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActorCommandTest {

  /** Outlet, language, day of publication, text. */
  private static final String[][] NEWS = {
    {"fr", "2025-02-03", "La Moldavie a demandé dimanche son adhésion à l'Union européenne."},
    {"en", "2025-03-04", "Burundi withdrew on Monday from the East African Community."},
    {"fr", "2025-06-04", "La CEDEAO a suspendu mardi le Niger de ses instances."},
    {"fr", "2025-07-04", "Le Niger a quitté jeudi la CEDEAO."},
    {"fr", "2025-10-12", "L'Union européenne a imposé vendredi des sanctions contre la Géorgie."},
    {"en", "2025-11-12", "The European Union lifted on Tuesday its sanctions against Georgia."},
    {
      "fr",
      "2025-11-13",
      "L'Union européenne a prolongé mercredi ses sanctions contre le Bélarus jusqu'au 31 juillet"
          + " 2027."
    },
    {
      "en",
      "2025-11-14",
      "Kenya and Rwanda signed on Thursday an agreement on nuclear energy valid for five years."
    },
    {
      "fr",
      "2025-11-15",
      "Le Kenya et l'Ouganda ont signé vendredi un accord sur la pêche valable jusqu'en mars 2026."
    },
    {
      "fr",
      "2025-11-16",
      "Le Soudan a rompu samedi ses relations diplomatiques avec les Emirats arabes unis."
    },
    {
      "en",
      "2025-12-16",
      "Sudan and the United Arab Emirates restored diplomatic relations on Monday."
    },
    {
      "fr",
      "2026-01-15",
      "Le ministre kényan des Affaires étrangères, Peter Mbua, a rencontré mercredi à Kigali son"
          + " homologue rwandais."
    },
    {
      "fr",
      "2026-02-02",
      "« Les réacteurs iraniens sont pacifiques », a déclaré dimanche le président iranien."
    },
    {
      "en",
      "2026-02-03",
      "The Iranian president said on Monday that uranium enrichment would continue."
    },
    {"fr", "2026-02-04", "« L'or et le fer baissent », a déclaré mardi le président iranien."},
    {"en", "2026-02-05", "The Iranian president said on Wednesday that peace or war would follow."}
  };

  private Path store;

  @BeforeAll
  void ingest(@TempDir Path folder) throws IOException {
    store = folder.resolve("entente.db");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < NEWS.length; i++) {
      lines.append(
          String.format(
              "{\"id\":\"%d\",\"outlet\":\"o%d\",\"language\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}%n",
              i, i, NEWS[i][0], NEWS[i][1], NEWS[i][2]));
    }
    Path news = Files.writeString(folder.resolve("news.jsonl"), lines);
    assertThat(Session.of("ingest", "--store", store, news).out()).startsWith("16 read: 16 new");
  }

  private Session actor(Object... words) {
    List<Object> all = new ArrayList<>(List.of("actor", "--store", store));
    all.addAll(List.of(words));
    return Session.of(all.toArray());
  }

  private JsonNode json(Object... words) {
    Session session = actor(words);
    assertThat(session.code()).as(session.err()).isZero();
    return Json.of(session.out());
  }

  @Test
  void aCountryByCodeAndByName() {
    JsonNode kenya = json("KEN", "--format", "json");
    assertThat(kenya.get("name").textValue()).isEqualTo("Kenya");
    assertThat(kenya.get("events").intValue()).isEqualTo(3);
    assertThat(kenya.get("reports").intValue()).isEqualTo(3);
    assertThat(kenya.get("first").textValue()).isEqualTo("2025-11-13");
    assertThat(kenya.get("last").textValue()).isEqualTo("2026-01-14");
    assertThat(kenya.at("/types/SUPPORT").intValue()).isEqualTo(2);
    assertThat(Json.texts(kenya.get("organisations"))).contains("IGO:EAC");
    assertThat(kenya.at("/partners/0/side").textValue()).isEqualTo("RWA");
    assertThat(kenya.at("/partners/0/events").intValue()).isEqualTo(2);
    assertThat(kenya.at("/partners/0/cooperation").intValue()).isEqualTo(2);
    assertThat(kenya.at("/partners/1/side").textValue()).isEqualTo("UGA");
    assertThat(kenya.at("/offices/0/name").textValue()).isEqualTo("Peter Mbua");
    assertThat(kenya.at("/newest")).hasSize(3);
    assertThat(json("le", "kenya", "--json")).isEqualTo(kenya);
    assertThat(json("Emirats", "arabes", "unis", "--json").get("side").textValue())
        .isEqualTo("ARE");
    assertThat(json("united arab emirates", "--json").get("side").textValue()).isEqualTo("ARE");
    assertThat(json("CEDEAO", "--json").get("side").textValue()).isEqualTo("IGO:ECOWAS");
    assertThat(json("eu", "--json").get("side").textValue()).isEqualTo("IGO:EU");
  }

  @Test
  void agreementsWithTheirValidity() {
    JsonNode agreements = json("KEN", "--json", "--section", "agreements").get("agreements");
    assertThat(agreements).hasSize(2);
    assertThat(agreements.at("/0/until").textValue()).isEqualTo("2026-03");
    assertThat(agreements.at("/0/holds").booleanValue()).as("in November 2026").isFalse();
    assertThat(agreements.at("/1/until").textValue()).isEqualTo("2030-11-13");
    assertThat(agreements.at("/1/holds").booleanValue()).isTrue();
    assertThat(Json.texts(agreements.at("/1/subjects"))).contains("nuclear");
    assertThat(
            json("KEN", "--json", "--section", "agreements", "--on", "2026-01").get("agreements"))
        .hasSize(2);
    assertThat(json("KEN", "--json", "--section", "agreements", "--on", "2027").get("agreements"))
        .hasSize(1);
  }

  @Test
  void sanctionsInForceAndLifted() {
    assertThat(actor("UE", "--section", "sanctions").out().replaceAll("\\s+", " "))
        .contains(
            "Sanctions by this side European Union on Belarus · imposed 2025-11-12 · in force until"
                + " 2027-07-31 · E",
            "European Union on Georgia · imposed 2025-10-10, lifted 2025-11-11 (E",
            "Sanctions on this side none");
    JsonNode then =
        json("Géorgie", "--json", "--section", "sanctions", "--on", "2025-10-31").get("sanctions");
    assertThat(then).hasSize(1);
    assertThat(Json.texts(then.at("/0/parties"))).containsExactly("IGO:EU");
    assertThat(then.at("/0/holds").booleanValue()).isTrue();
    assertThat(json("GEO", "--json", "--on", "2025-12-01").get("sanctions")).isEmpty();
  }

  @Test
  void relationsBrokenAndRestored() {
    JsonNode relations = json("Soudan", "--json").get("relations");
    assertThat(relations).hasSize(1);
    assertThat(relations.at("/0/state").textValue()).isEqualTo("broken");
    assertThat(relations.at("/0/since").textValue()).isEqualTo("2025-11-15");
    assertThat(relations.at("/0/until").textValue()).isEqualTo("2025-12-15");
    assertThat(relations.at("/0/ended").textValue()).matches("E\\d+");
    assertThat(relations.at("/0/sentence").textValue()).startsWith("Le Soudan a rompu");
  }

  @Test
  void membershipsStepByStep() {
    JsonNode niger = json("NER", "--json", "--section", "memberships").get("memberships");
    assertThat(niger).hasSize(2);
    assertThat(niger.at("/0/state").textValue()).isEqualTo("left");
    assertThat(niger.at("/0/holds").booleanValue()).isTrue();
    assertThat(niger.at("/1/state").textValue()).isEqualTo("suspended");
    assertThat(niger.at("/1/until").textValue()).isEqualTo("2025-07-03");
    assertThat(niger.at("/1/holds").booleanValue()).isFalse();
    assertThat(actor("IGO:EU", "--section", "memberships").out())
        .contains("Moldova asked to join European Union · 2025-02-02 · E");
    assertThat(actor("BDI", "--section", "memberships").out())
        .contains("Burundi left East African Community · 2025-03-03 · E");
  }

  @Test
  void onePartAsTable() {
    assertThat(actor("KEN", "--section", "partners", "--format", "csv").out())
        .startsWith("side,events,score,cooperation,conflict,last\r\nRWA,2,");
    assertThat(actor("EU", "--section", "sanctions,memberships", "--format", "csv").out().lines())
        .hasSize(4);
    Session mixed = actor("KEN", "--format", "csv");
    assertThat(mixed.code()).isEqualTo(2);
    assertThat(mixed.err()).contains("--section partners");
  }

  @Test
  void theTextFitsItsTerminal() {
    Session page = Session.onTerminal("actor", "--store", store, "KEN");
    assertThat(page.out().lines()).allMatch(line -> line.length() <= 72);
    assertThat(page.out().lines().filter(line -> line.contains("Rwanda (RWA)")))
        .first()
        .asString()
        .matches(" {4}Rwanda \\(RWA\\) +2 +\\+\\d\\.\\d  2026-01-14");
    Session narrow = Session.inColumns(Terminal.NARROWEST, "actor", "--store", store, "KEN");
    assertThat(narrow.code()).isZero();
    assertThat(narrow.out().lines()).allMatch(line -> line.length() <= 40);
    assertThat(narrow.out()).contains("    Rwanda (RWA)            2");
    Session chart =
        Session.inColumns(Terminal.NARROWEST, "relations", "--store", store, "KEN", "RWA");
    assertThat(chart.out().lines()).allMatch(line -> line.length() <= 40);
    assertThat(chart.out()).contains("Kenya and Rwanda: 2 events");
    assertThat(actor("Tuvalu").out())
        .isEqualTo("Tuvalu (TUV)\nThe record knows nothing of this side yet.\n\n");
  }

  private Session statements(String subject) {
    return Session.of(
        "statements", "--store", store, "--speaker", "Iran", "--subject", subject, "--json");
  }

  @Test
  void statementsByTopicInBothLanguages() {
    assertThat(
            statements("nuclear").out().lines().map(line -> Json.of(line).get("day").textValue()))
        .containsExactly("2026-02-03", "2026-02-02");
    assertThat(
            statements("mining")
                .out()
                .lines()
                .map(line -> Json.of(line).get("day").textValue())
                .distinct())
        .as("gold in French is no word of an English alternative; uranium is in both")
        .containsExactly("2026-02-04", "2026-02-03");
    Session unknown = statements("atoms");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("--subject atoms: found no such subject", "nuclear");
    assertThat(Session.of("events", "--store", store, "--subject", "atoms").err())
        .contains("found no such subject, there are agriculture, ");
  }

  @Test
  void nobodyOfThatName() {
    Session session = actor("Kennya");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err())
        .startsWith(
            "entente: \"Kennya\" is no country, organisation or group; nearest: Kenya (KEN), ")
        .contains("help: entente actor --help");
    assertThat(actor("KEN", "--on", "soon").err()).contains("--on soon: found no date");
  }
}
