package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.Arrival;
import org.entente.record.EventQuery;
import org.entente.record.StoredArticle;
import org.entente.record.StoredEvent;
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
        assertThat(identities(after)).as("after kill " + (kill + 1)).containsAll(told);
      }
    }
    List<String> rest = lines(start(store), Integer.MAX_VALUE);
    assertThat(rest).as("the last run ends by itself").last().isEqualTo("done");
    try (Store whole = Stores.open(store)) {
      assertThat(whole.check()).isEmpty();
      Set<String> expected = new TreeSet<>();
      for (int i = 0; i < ARTICLES; i++) {
        expected.add(Filler.article(i).identity());
      }
      assertThat(identities(whole)).isEqualTo(expected);
      assertThat(whole.totals().reports()).isEqualTo(expected.size());
      compare(whole);
    }
  }

  /** The events are those of a store that was never killed. */
  private void compare(Store whole) {
    try (Store calm = Stores.open(folder.resolve("calm.db").toString())) {
      for (int i = 0; i < ARTICLES; i++) {
        Arrival arrival = Filler.article(i);
        calm.put(arrival);
      }
      assertThat(shapes(whole)).isEqualTo(shapes(calm));
    }
  }

  private static List<String> shapes(Store store) {
    return store.events(EventQuery.newest(10_000)).stream().map(KillTest::shape).sorted().toList();
  }

  private static String shape(StoredEvent event) {
    return event.day() + " " + event.type() + " " + event.reports() + " " + event.sources();
  }

  private static Set<String> identities(Store store) {
    List<String> all =
        store.articles(0, 10_000).stream()
            .map(StoredArticle::line)
            .map(line -> line.identity())
            .toList();
    assertThat(all).doesNotHaveDuplicates();
    return new TreeSet<>(all);
  }

  private static Process start(String store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Filler.class.getName(),
            store,
            String.valueOf(ARTICLES))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void killed(String store, int articles, int millis, Set<String> told)
      throws IOException, InterruptedException {
    Process process = start(store);
    List<String> heard = new ArrayList<>(lines(process, articles));
    Thread.sleep(millis);
    process.destroyForcibly().waitFor();
    assertThat(process.exitValue()).as("killed, not ended").isEqualTo(137);
    told.addAll(heard);
  }

  private static List<String> lines(Process process, int most) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    String line = null;
    while (lines.size() < most && (line = out.readLine()) != null) {
      lines.add(line);
    }
    return lines;
  }
}
