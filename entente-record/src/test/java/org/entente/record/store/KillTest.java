package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that stores articles (SIGKILL) at 50 random moments and lets the next one go on:
 * nothing that it said was stored may be lost, nothing doubled, and the store must be sound each
 * time.
 */
@Tag("slow")
class KillTest {

  private static final int KILLS = 50;
  private static final int ARTICLES = 1500;

  @TempDir private Path folder;

  @Test
  void sqlite() throws Exception {
    survives(folder.resolve("entente.db").toString());
  }

  @Test
  void postgresql() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      survives(server.getJdbcUrl("postgres", "postgres"));
    }
  }

  private void survives(String store) throws IOException, InterruptedException {
    Stores.open(store).close();
    Random random = new Random(20260315);
    Set<String> told = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      killed(store, 1 + random.nextInt(25), random.nextInt(15), told);
      try (Store after = Stores.open(store)) {
        assertThat(after.check()).as("after kill " + (kill + 1)).isEmpty();
        assertThat(Filler.identities(after)).as("after kill " + (kill + 1)).containsAll(told);
      }
    }
    List<String> rest = Filler.lines(Filler.start(store, 0, ARTICLES), Integer.MAX_VALUE);
    assertThat(rest).as("the last run ends by itself").last().isEqualTo("done");
    try (Store whole = Stores.open(store)) {
      Filler.assertWhole(whole, ARTICLES, folder.resolve("calm.db"));
    }
  }

  private static void killed(String store, int articles, int millis, Set<String> told)
      throws IOException, InterruptedException {
    Process process = Filler.start(store, 0, ARTICLES);
    List<String> heard = new ArrayList<>(Filler.lines(process, articles));
    Thread.sleep(millis);
    process.destroyForcibly().waitFor();
    assertThat(process.exitValue()).as("killed, not ended").isEqualTo(137);
    told.addAll(heard);
  }
}
