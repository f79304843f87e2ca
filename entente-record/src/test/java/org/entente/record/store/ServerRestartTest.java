package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PostgreSQL server stops while articles are stored, and comes back or does not. */
@Tag("slow")
class ServerRestartTest {

  private static final int ARTICLES = 600;

  @TempDir private Path folder;
  private EmbeddedPostgres server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("data"))
            .setCleanDataDirectory(false)
            .setPort(port)
            .start();
    port = server.getPort();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
  }

  @Test
  void anIngestGoesOnWhereTheServerComesBack() throws Exception {
    Process process = Filler.start(url(), 0, ARTICLES);
    List<String> heard = new ArrayList<>();
    for (int stops = 0; stops < 3; stops++) {
      heard.addAll(Filler.lines(process, 40));
      stop();
      Thread.sleep(500);
      assertThat(process.isAlive()).as("it waits for the server").isTrue();
      start();
    }
    heard.addAll(Filler.lines(process, Integer.MAX_VALUE));
    assertThat(heard).last().isEqualTo("done");
    assertThat(process.waitFor()).isZero();
    try (Store whole = Stores.open(url())) {
      Filler.assertWhole(whole, ARTICLES, folder.resolve("calm.db"));
    }
  }

  @Test
  void aServerThatStaysAwayEndsTheIngestAndTheNextGoesOn() throws Exception {
    try (Store store = Stores.open(url(), Duration.ofMillis(300))) {
      for (int i = 0; i < 20; i++) {
        store.put(Filler.article(i));
      }
      stop();
      assertThatThrownBy(() -> store.put(Filler.article(20)))
          .hasMessageStartingWith(
              "R04 jdbc:postgresql://127.0.0.1:"
                  + port
                  + "/postgres?user=postgres store is gone: found")
          .hasMessageEndingWith("; allowed: a server that answers");
      start();
      assertThat(store.put(Filler.article(19))).as("kept").isEqualTo(Outcome.KNOWN);
      for (int i = 20; i < 40; i++) {
        store.put(Filler.article(i));
      }
      Filler.assertWhole(store, 40, folder.resolve("calm.db"));
    }
  }
}
