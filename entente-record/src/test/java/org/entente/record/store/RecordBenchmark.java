package org.entente.record.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.entente.record.EventQuery;
import org.entente.record.ask.Knowledge;
import org.entente.record.ask.Timeline;

/**
 * Measures how fast questions are answered: {@code scripts/record-benchmark [EVENTS]}. Each
 * question is asked with many different sides, subjects and words, the common ones as often as they
 * occur; the time is that from the call to the last answer.
 */
final class RecordBenchmark {

  private static final int ASKED = 200;
  private static final int WARM_UP = 20;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final SyntheticRecord synthetic = new SyntheticRecord();
  private boolean slow;

  private RecordBenchmark() {}

  /** Fills the store named first with so many events, unless it is there, and asks. */
  public static void main(String[] arguments) throws Exception {
    new RecordBenchmark().run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  private void run(Path file, int events) throws Exception {
    if (!Files.exists(file)) {
      Stores.open(file.toString()).close();
      long start = System.nanoTime();
      try (Connection connection = new SqliteDialect().connect("jdbc:sqlite:" + file)) {
        synthetic.fill(connection, events);
      }
      out.printf(
          Locale.ROOT,
          "filled in %.0f s, %d MB%n",
          (System.nanoTime() - start) / 1e9,
          Files.size(file) >> 20);
    }
    try (Store store = Stores.open(file.toString())) {
      out.printf(
          Locale.ROOT,
          "%d events%n%-34s %8s %8s %8s%n",
          events,
          "question",
          "median",
          "p95",
          "worst");
      ask(
          "events --between A,B",
          () -> store.events(EventQuery.between(synthetic.side(), synthetic.side(), 50)));
      ask("events --between --type --since ...", () -> store.events(query(true)));
      ask("events --actor --subject --min-...", () -> store.events(query(false)));
      ask("events --subject --type", () -> store.events(labelled(null)));
      ask("events --framework --country", () -> store.events(labelled(synthetic.side())));
      ask("events", () -> store.events(EventQuery.newest(50)));
      ask("events --words", () -> store.events(words()));
      ask("relations A B", () -> relations(store));
      ask("show EVENT", () -> show(store, 1 + synthetic.below(events)));
      ask("known A", () -> known(store));
      ask("search WORD WORD", () -> store.search(synthetic.word() + " " + synthetic.word(), 20));
    }
    out.println(
        slow ? "too slow" : "all within 100 ms at the median and 300 ms at the 95th percentile");
    if (slow) {
      System.exit(1);
    }
  }

  private EventQuery query(boolean two) {
    return new EventQuery(
        two ? List.of(synthetic.side(), synthetic.side()) : List.of(),
        two ? null : synthetic.side(),
        null,
        two ? List.of(SyntheticRecord.TYPES.get(synthetic.skewed(16))) : List.of(),
        two ? synthetic.day() : null,
        null,
        SyntheticRecord.SUBJECTS.get(synthetic.skewed(8)),
        null,
        null,
        null,
        null,
        0.7,
        0,
        50);
  }

  private EventQuery labelled(String country) {
    return new EventQuery(
        List.of(),
        null,
        null,
        country == null ? List.of(SyntheticRecord.TYPES.get(synthetic.skewed(16))) : List.of(),
        null,
        null,
        country == null ? SyntheticRecord.SUBJECTS.get(synthetic.skewed(8)) : null,
        country == null ? null : SyntheticRecord.FRAMEWORKS.get(synthetic.skewed(5)),
        country,
        null,
        null,
        0,
        0,
        50);
  }

  private EventQuery words() {
    return new EventQuery(
        List.of(synthetic.side()),
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        synthetic.word(),
        0,
        0,
        50);
  }

  private Object relations(Store store) {
    String one = synthetic.side();
    String other = synthetic.side();
    Timeline timeline = Timeline.of(store.between(one, other, null, null));
    return List.of(
        timeline,
        new Knowledge(store).agreements(one),
        store.events(EventQuery.between(one, other, 5)));
  }

  private static Object show(Store store, long id) {
    return List.of(store.event(id), store.reports(id));
  }

  private Object known(Store store) {
    String side = synthetic.side();
    Knowledge knowledge = new Knowledge(store);
    return List.of(
        store.holdings(side, 50),
        knowledge.agreements(side),
        knowledge.sanctions(side),
        knowledge.relations(side),
        knowledge.memberships(side));
  }

  private void ask(String name, Supplier<Object> question) {
    double[] millis = new double[ASKED];
    for (int i = -WARM_UP; i < ASKED; i++) {
      long start = System.nanoTime();
      if (question.get() == null) {
        throw new IllegalStateException("no answer to " + name);
      }
      millis[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    double median = millis[ASKED / 2];
    double p95 = millis[ASKED * 95 / 100];
    slow |= median > 100 || p95 > 300;
    out.printf(Locale.ROOT, "%-34s %8.1f %8.1f %8.1f%n", name, median, p95, millis[ASKED - 1]);
  }
}
