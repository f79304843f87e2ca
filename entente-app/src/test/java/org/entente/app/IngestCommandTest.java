package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.record.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From articles to answers, by the command alone. */
class IngestCommandTest {

  private static final String FRENCH =
      "{\"id\":\"1\",\"outlet\":\"cvn\",\"language\":\"fr\",\"published\":\"2026-03-13\",\"title\":\"La"
          + " Tunisie menace de rompre avec Malte\",\"text\":\"La Tunisie a menacé jeudi de rompre ses"
          + " relations avec Malte.\"}";
  private static final String ENGLISH =
      "{\"id\":\"2\",\"outlet\":\"wire\",\"language\":\"en\",\"published\":\"2026-03-13\",\"title\":"
          + "\"Tunisia threatens to break with Malta\",\"text\":\"Tunisia threatened on Thursday to break"
          + " off relations with Malta.\"}";

  @TempDir private Path folder;
  private Path store;
  private Path news;

  @BeforeEach
  void news() throws IOException {
    store = folder.resolve("entente.db");
    news = folder.resolve("news.jsonl");
    Files.writeString(news, FRENCH + "\n{broken\n" + ENGLISH + "\n");
  }

  private Session ingest(Path... sources) {
    Object[] words = new Object[sources.length + 3];
    words[0] = "ingest";
    words[1] = "--store";
    words[2] = store;
    System.arraycopy(sources, 0, words, 3, sources.length);
    return Session.of(words);
  }

  @Test
  void tellsWhatBecameOfEachArticle() throws IOException {
    Session first = ingest(news);
    assertThat(first.out())
        .isEqualToNormalizingNewlines("2 read: 2 new, 0 changed, 0 known; 1 refused (E07 1)\n");
    assertThat(first.err()).startsWith("E07 " + news + ":2:");
    assertThat(first.code()).isEqualTo(1);
    assertThat(ingest(news).out())
        .isEqualToNormalizingNewlines("2 read: 0 new, 0 changed, 2 known; 1 refused (E07 1)\n");
    Files.writeString(news, FRENCH.replace("jeudi", "ce jeudi") + "\n" + ENGLISH + "\n");
    Session third = ingest(news);
    assertThat(third.out())
        .isEqualToNormalizingNewlines("2 read: 0 new, 1 changed, 1 known; 0 refused\n");
    assertThat(third.code()).isZero();
  }

  @Test
  void bothLanguagesTellOneEvent() {
    ingest(news);
    Session events =
        Session.of("events", "--store", store, "--format", "jsonl", "--type", "threaten");
    JsonNode event = Json.of(events.out());
    assertThat(event.get("reports").intValue()).isEqualTo(2);
    assertThat(Json.texts(event.get("languages"))).containsExactly("en", "fr");
    assertThat(event.get("day").textValue()).isEqualTo("2026-03-12");
    Session shown = Session.of("show", "--store", store, event.get("id").textValue());
    assertThat(shown.code()).isZero();
    assertThat(shown.out())
        .contains(
            "R1 2026-03-13 · cvn · fr",
            "R2 2026-03-13 · wire · en",
            "joined at",
            "break-relations");
    JsonNode all =
        Json.of(Session.of("show", "--json", "--store", store, event.get("id").textValue()).out());
    assertThat(all.get("tellings")).hasSize(2);
    assertThat(all.at("/tellings/1/reasons").textValue()).contains("same participants");
  }

  @Test
  void csvHasOneLineForEachEvent() {
    ingest(news);
    Session csv = Session.of("events", "--store", store, "--format", "csv", "--between", "TUN,MLT");
    assertThat(csv.out())
        .startsWith("id,day,date,type,")
        .contains("THREATEN,relations,actual", "TUN/GOV,");
    assertThat(csv.out().lines()).hasSize(2);
    assertThat(Session.of("events", "--store", store, "--between", "TUN,FRA").err())
        .contains("0 events");
  }

  @Test
  void wrongCallsAreExplained() {
    Stores.open(store.toString()).close();
    assertThat(Session.of("events", "--store", store, "--since", "last week"))
        .matches(session -> session.code() == 2)
        .matches(session -> session.err().contains("--since last week: found no date such as"));
    assertThat(Session.of("events", "--store", store, "--limit", "0").code()).isEqualTo(2);
    assertThat(Session.of("show", "--store", store, "everything").code()).isEqualTo(2);
    assertThat(Session.of("show", "--store", store, "E7"))
        .matches(session -> session.code() == 1)
        .matches(session -> session.err().startsWith("entente: no event E7 in " + store));
    Session nowhere = Session.of("events", "--store", "jdbc:oracle:x");
    assertThat(nowhere.code()).isEqualTo(4);
    assertThat(nowhere.err()).startsWith("entente: R01 jdbc:oracle:x store cannot be opened");
  }
}
