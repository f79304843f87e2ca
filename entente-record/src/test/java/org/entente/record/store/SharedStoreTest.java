package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes store articles in one store at once, a third of them the same: nothing is lost,
 * nothing doubled, and the events are those that one process makes of all.
 */
@Tag("slow")
class SharedStoreTest {

  private static final int ARTICLES = 900;

  @TempDir private Path folder;

  @Test
  void sqlite() throws Exception {
    shared(folder.resolve("entente.db").toString());
  }

  @Test
  void postgresql() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      shared(server.getJdbcUrl("postgres", "postgres"));
    }
  }

  private void shared(String store) throws Exception {
    // Neither process finds the tables: both want to make them.
    Process first = Filler.start(store, 0, ARTICLES * 2 / 3);
    Process second = Filler.start(store, ARTICLES / 3, ARTICLES);
    CompletableFuture<List<String>> heard = CompletableFuture.supplyAsync(() -> all(second));
    List<String> one = all(first);
    List<String> other = heard.get();
    assertThat(one).last().isEqualTo("done");
    assertThat(other).last().isEqualTo("done");
    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(one.size() + other.size()).as("both did their part").isGreaterThan(ARTICLES / 2);
    assertThat(List.of(one.size(), other.size())).allMatch(lines -> lines > ARTICLES / 10);
    try (Store whole = Stores.open(store)) {
      Filler.assertWhole(whole, ARTICLES, folder.resolve("calm.db"));
    }
  }

  private static List<String> all(Process process) {
    try {
      return Filler.lines(process, Integer.MAX_VALUE);
    } catch (IOException failed) {
      throw new IllegalStateException("cannot hear what the process says", failed);
    }
  }
}
