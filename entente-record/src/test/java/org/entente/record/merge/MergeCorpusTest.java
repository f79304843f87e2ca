package org.entente.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.codebook.Codebook;
import org.entente.discourse.Coder;
import org.entente.model.ArticleRecord;
import org.entente.press.PressReader;
import org.entente.press.Read;
import org.entente.press.Submission;
import org.entente.record.Arrival;
import org.entente.record.CodingVersion;
import org.entente.record.Identity;
import org.entente.record.Made;
import org.entente.record.store.Store;
import org.entente.record.store.Stores;
import org.entente.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads the merge corpus with the real coder and scores how its reports are joined. Slow by the
 * loading of two parsers; runs with -Pslow.
 */
@Tag("slow")
class MergeCorpusTest {

  @TempDir private Path folder;

  private static PressReader press;
  private static Coder coder;

  @BeforeAll
  static void load() {
    press = new PressReader(Set.of("fr", "en"));
    coder = new Coder(Codebook.standard(), World.standard(), LocalDate.of(2026, 11, 23));
  }

  @AfterAll
  static void unload() {
    press = null;
    coder = null;
  }

  @Test
  void storiesAreJoinedAndKeptApart() {
    measure(Stories.fitted(), 40, 0.85, 0.75);
  }

  @Test
  void storiesOnWhichNothingWasFittedAreToo() {
    measure(Stories.unseen(), 8, 0.85, 0.75);
  }

  @Test
  void storiesWrittenLaterAreToo() {
    measure(Stories.unseenLater(), 10, 0.85, 0.75);
  }

  private void measure(List<Stories.Told> corpus, int stories, double within, double across) {
    Map<String, Long> told =
        corpus.stream()
            .collect(Collectors.groupingBy(t -> t.story().name(), Collectors.counting()));
    assertThat(told).hasSize(stories);
    assertThat(told.values()).containsOnly(3L);
    Map<Stories.Told, ArticleRecord> coded = new HashMap<>();
    long start = System.nanoTime();
    corpus.forEach(
        each -> coded.put(each, coder.code(((Read) press.read(submission(each))).article())));
    long reading = System.nanoTime() - start;
    // In the order of the corpus and in that of the outlets: the result must not hang on it.
    for (String order : List.of("corpus", "outlets")) {
      try (Store store = Stores.open(folder.resolve(order + ".db").toString())) {
        start = System.nanoTime();
        corpus.stream()
            .sorted((a, b) -> order.equals("corpus") ? 0 : a.outlet().compareTo(b.outlet()))
            .forEach(each -> store(store, coded.get(each)));
        String times = share(reading, System.nanoTime() - start);
        score(
            stories + " stories in the order of " + order + times,
            new MergeScore(store, corpus),
            within,
            across);
        assertThat(store.check()).isEmpty();
      }
    }
  }

  /** What storing takes of the time of one thread that reads and stores. */
  private static String share(long reading, long storing) {
    return String.format(
        Locale.ROOT,
        "; read in %.1f s, stored in %.1f s, %.0f %% of both",
        reading / 1e9,
        storing / 1e9,
        100.0 * storing / (reading + storing));
  }

  private static Submission submission(Stories.Told told) {
    return new Submission(
        told.id(),
        told.id(),
        null,
        told.outlet(),
        told.language(),
        told.title(),
        LocalDate.parse(told.day()),
        Submission.Kind.TEXT,
        told.text());
  }

  private static void store(Store store, ArticleRecord record) {
    store.put(
        new Arrival(
            Identity.of(record.article(), true, null),
            record,
            new CodingVersion("test", Codebook.standard().version()),
            Made.NOON));
  }

  private static void score(String corpus, MergeScore score, double within, double across) {
    StringBuilder report = new StringBuilder("\n" + corpus + "\n");
    report.append("within a language  ").append(score.within()).append('\n');
    report.append("across languages   ").append(score.across()).append('\n');
    report.append("acts not found by the coder: ").append(score.unread().size()).append(' ');
    report.append(score.unread()).append('\n');
    report.append("apart though of one story:\n  ").append(String.join("\n  ", score.apart()));
    report.append("\ntogether though of two stories:\n  ");
    report.append(String.join("\n  ", new TreeSet<>(score.wrong((a, b) -> true))));
    System.Logger log = System.getLogger("org.entente.record.merge");
    log.log(System.Logger.Level.INFO, report.toString());
    assertThat(score.within().f1()).as(report.toString()).isGreaterThanOrEqualTo(within);
    assertThat(score.across().f1()).as(report.toString()).isGreaterThanOrEqualTo(across);
    assertThat(score.wrong((a, b) -> a.story().family().equals(b.story().family())))
        .as("hard pairs" + report)
        .isEmpty();
  }
}
