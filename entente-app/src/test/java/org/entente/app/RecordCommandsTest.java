package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to a record of a few articles, corrections of it, and what goes out of it. */
class RecordCommandsTest {

  private static final String[][] NEWS = {
    {
      "1",
      "cvn",
      "fr",
      "2026-03-13",
      "La Tunisie menace de rompre avec Malte",
      "La Tunisie a menacé jeudi de rompre ses relations avec Malte."
    },
    {
      "2",
      "wire",
      "en",
      "2026-03-13",
      "Tunisia threatens to break with Malta",
      "Tunisia threatened on Thursday to break off relations with Malta."
    },
    {
      "3",
      "cvn",
      "fr",
      "2025-12-04",
      "Accord entre la Tunisie et Malte",
      "La Tunisie et Malte ont signé mercredi à Tunis un accord sur la pêche valable jusqu'en 2030."
    },
    {
      "4",
      "cvn",
      "fr",
      "2026-01-15",
      "Rencontre à Tunis",
      "Le ministre tunisien des Affaires étrangères, Karim Selmi, a rencontré mercredi à Tunis son"
          + " homologue maltais."
    }
  };

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void ingest() throws IOException {
    store = folder.resolve("entente.db");
    StringBuilder lines = new StringBuilder();
    for (String[] article : NEWS) {
      lines.append(
          String.format(
              "{\"id\":\"%s\",\"outlet\":\"%s\",\"language\":\"%s\",\"published\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}%n",
              (Object[]) article));
    }
    Path news = Files.writeString(folder.resolve("news.jsonl"), lines);
    assertThat(on("ingest", news).out()).startsWith("4 read: 4 new");
  }

  private Session on(String command, Object... words) {
    List<Object> all = new ArrayList<>(List.of(command, "--store", store));
    all.addAll(List.of(words));
    return Session.of(all.toArray());
  }

  private String threat() {
    Session found = on("events", "--type", "THREATEN", "--format", "jsonl");
    return Json.of(found.out()).get("id").textValue();
  }

  @Test
  void whatNothingCanFitIsSaidAtOnce() {
    assertThat(on("events", "--type", "AGREE,FOO").err())
        .startsWith(
            "entente: --type FOO: found nothing of that name, there are ACCUSE, AGREE, AID, ");
    assertThat(on("events", "--status", "maybe").err())
        .startsWith(
            "entente: --status maybe: found nothing of that name, there are actual, future,"
                + " historical, hypothetical, negated");
    Session unsure = on("export", "--format", "jsonl", "--min-confidence", "7");
    assertThat(unsure.err())
        .startsWith("entente: --min-confidence 7.0: found no number from 0 to 1");
    assertThat(unsure.code()).isEqualTo(2);
    Path absent = folder.resolve("no/such.db");
    for (String command : List.of("events", "record", "recode", "review")) {
      Session none = Session.of(command, "--store", absent);
      assertThat(none.err())
          .isEqualTo(
              "entente: R01 "
                  + absent
                  + " store cannot be opened: found nothing of that name; allowed: a store that entente"
                  + " ingest has filled\n");
      assertThat(none.code()).isEqualTo(4);
    }
    assertThat(absent.getParent()).as("nothing is made by asking").doesNotExist();
  }

  @Test
  void relationsOfTwoSides() {
    JsonNode answer = Json.of(on("relations", "TUN", "MLT", "--format", "json").out());
    assertThat(answer.get("events").intValue()).isEqualTo(3);
    assertThat(Json.keys(answer.get("types"))).containsExactly("CONSULT", "SUPPORT", "THREATEN");
    assertThat(answer.get("months")).hasSize(4);
    assertThat(answer.at("/months/0/month").textValue()).isEqualTo("2025-12");
    assertThat(answer.at("/months/2/events").intValue()).as("February").isZero();
    assertThat(answer.at("/months/3/conflict").intValue()).isEqualTo(1);
    assertThat(answer.at("/agreements/0/until").textValue()).isEqualTo("2030");
    JsonNode neighbours = Json.of(on("relations", "FRA", "DEU", "--format", "json").out());
    assertThat(Json.texts(neighbours.get("organisations"))).contains("IGO:EU");
    String text = on("relations", "mlt", "tun").out();
    assertThat(text)
        .startsWith("Malta and Tunisia: 3 events")
        .contains("2026-03", "█│", "│█", "Agreements");
    assertThat(on("relations", "TUN", "MLT", "--format", "csv", "--since", "2026-03").out().lines())
        .hasSize(2)
        .element(1)
        .asString()
        .startsWith("2026-03,1,-");
    assertThat(on("relations", "TUN", "FRA").out()).startsWith("Tunisia and France: 0 events");
  }

  @Test
  void wordsAndStatements() {
    assertThat(on("search", "peche").out()).contains("Accord entre la Tunisie et Malte");
    assertThat(on("search", "--json", "relations", "malta").out().lines()).hasSize(1);
    assertThat(on("search", "--format", "csv", "peche").out().lines())
        .hasSize(2)
        .element(1)
        .asString()
        .matches("A\\d+,1,cvn,fr,Accord entre la Tunisie et Malte,2025-12-04,");
    assertThat(on("search", "uranium", "--format", "json").out().strip()).isEqualTo("[ ]");
    assertThat(on("search", "uranium").err()).contains("0 articles");
    assertThat(on("statements", "--speaker", "FRA").err()).contains("0 statements");
  }

  @Test
  void exports() throws IOException {
    JsonNode geo = Json.of(on("export", "--format", "geojson").out());
    assertThat(geo.get("features")).isNotEmpty();
    assertThat(geo.at("/features/0/geometry/coordinates/0").doubleValue()).isBetween(9.0, 12.0);
    String graph = on("export", "--format", "graphml", "--type", "THREATEN").out();
    assertThat(graph)
        .contains("<node id=\"TUN\">", "source=\"TUN\" target=\"MLT\" directed=\"true\"");
    Path file = folder.resolve("events.tsv");
    Session polecat = on("export", "--format", "polecat", "--output", file);
    assertThat(polecat.code()).isZero();
    List<String> rows = Files.readAllLines(file);
    assertThat(rows.get(0).split("\t")).hasSize(40);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(4);
    assertThat(on("export", "--format", "gdelt-mentions", "--type", "THREATEN").out().lines())
        .as("one row for each sentence of both reports")
        .hasSizeGreaterThanOrEqualTo(2);
    Path parquet = folder.resolve("events.parquet");
    assertThat(on("export", "--format", "parquet", "--output", parquet).err())
        .endsWith(" events in " + parquet + System.lineSeparator());
    assertThat(Files.readAllBytes(parquet)).startsWith('P', 'A', 'R', '1');
    assertThat(on("export", "--format", "parquet").err()).contains("needs --output FILE");
    assertThat(on("export", "--format", "excel").code()).isEqualTo(2);
  }

  @Test
  void theReportsOfAnEventAsTable() {
    List<String> lines = on("show", threat(), "--format", "csv").out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("id,event,article,outlet,");
    assertThat(lines.get(1)).matches("R\\d+," + threat() + ",A\\d+,cvn,fr,2026-03-13,.*");
    assertThat(lines.get(2)).contains(",wire,en,", "Tunisia threatened on Thursday");
    assertThat(Json.keys(Json.of(on("show", threat(), "--format", "json").out())))
        .startsWith("id", "type")
        .endsWith("tellings");
  }

  @Test
  void sidesByName() {
    assertThat(on("events", "--between", "Tunisie,malta", "--json").out().lines()).hasSize(3);
    assertThat(on("events", "--actor", "la Tunisie", "--type", "threaten", "--json").out().lines())
        .hasSize(1);
    assertThat(on("relations", "Tunisie", "Malte").out()).startsWith("Tunisia and Malta: 3 events");
    Session unknown = on("events", "--recipient", "Malthe");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("nearest: Malta (MLT)").doesNotContain("Usage:");
  }

  @Test
  void aSplitAndAJoin() {
    String event = threat();
    String shown = on("show", event).out();
    String report = shown.replaceAll("(?s).*(R\\d+) 2026-03-13 · wire.*", "$1");
    assertThat(on("split", report).out()).startsWith(report + " now tells E");
    assertThat(on("events", "--type", "THREATEN", "--format", "csv").out().lines()).hasSize(3);
    assertThat(on("recode", "--all").out()).contains("4 articles read again, 0 changed");
    assertThat(on("events", "--type", "THREATEN", "--format", "csv").out().lines()).hasSize(3);
    String other =
        on("events", "--type", "THREATEN", "--format", "jsonl")
            .out()
            .lines()
            .map(line -> Json.of(line).get("id").textValue())
            .filter(id -> !id.equals(event))
            .findFirst()
            .orElseThrow();
    assertThat(on("join", event, other).out()).contains(" are now ");
    assertThat(on("join", event, event).code()).isEqualTo(2);
    assertThat(on("split", "R999").err()).contains("no current report R999");
    assertThat(on("record", "--check").out()).contains("sound");
  }

  @Test
  void reviewsAreKeptAndBecomeGold() throws IOException {
    Session walk =
        Session.reading(
            "x\nc type=NOTHING\nc date=2026-03-11\nq\n",
            "review",
            "--store",
            store,
            threat(),
            "E1");
    assertThat(walk.out())
        .contains(
            "allowed: a, r, c ..., s, q", "found \"type=NOTHING\"", "corrected", "1 event decided");
    assertThat(on("recode", "--all").out())
        .as("what was corrected is no change")
        .contains("4 articles read again, 0 changed; 0 events gone, 0 new");
    assertThat(on("events", "--type", "THREATEN", "--format", "jsonl").out())
        .contains("\"date\":\"2026-03-11\"", "\"reviewed\":\"corrected\"");
    String consult =
        Json.of(on("events", "--type", "CONSULT", "--format", "jsonl").out()).get("id").textValue();
    assertThat(on("review", consult, "--say", "r").out()).contains(consult + " rejected");
    assertThat(on("events", "--type", "CONSULT", "--format", "jsonl").out()).isEmpty();
    Path gold = folder.resolve("gold");
    assertThat(on("review", "--gold", gold).out()).startsWith("3 gold articles in ");
    Session evaluated = Session.of("evaluate", gold, "--run");
    assertThat(evaluated.code()).as(evaluated.err()).isZero();
    assertThat(on("review", "--say", "a").code()).isEqualTo(2);
    assertThat(on("review", "E1", "--say", "c colour=red").code()).isEqualTo(2);
  }

  @Test
  void aWatchedFeedIsReadOnce() throws IOException {
    String item =
        "<rss version=\"2.0\"><channel><title>ANP</title><language>fr</language><item><title>Le Mali"
            + " accuse le Niger</title><link>http://anp.example/1</link><description>Le Mali a accusé"
            + " le Niger d'ingérence.</description></item></channel></rss>";
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/feed",
        exchange -> {
          boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          byte[] body = known ? new byte[0] : item.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      Path feeds =
          Files.writeString(
              folder.resolve("feeds.yaml"), "feeds:\n- " + url + "/feed\n- " + url + "/none\n");
      Object[] once = {"--once", "--allow-private", "--no-follow", feeds};
      Session first = on("watch", once);
      assertThat(first.out()).startsWith("1 read: 1 new, 0 changed, 0 known; 1 refused (R07 1)");
      assertThat(first.err()).contains("asked again in 30 min: " + url + "/none");
      assertThat(on("watch", once).out())
          .startsWith("0 read: 0 new, 0 changed, 0 known; 1 refused");
    } finally {
      server.stop(0);
    }
    assertThat(on("watch", folder.resolve("absent.yaml")).err()).contains("R15 ");
  }
}
