package org.entente.record.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.record.Arrival;
import org.entente.record.EventQuery;
import org.entente.record.Made;
import org.entente.record.ask.Knowledge;
import org.entente.record.ask.Profile;
import org.entente.record.ask.Timeline;
import org.entente.record.export.RecordJson;

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
      ask("events --between A,B", () -> store.events(between()));
      ask("events --between --type --since ...", () -> store.events(narrow()));
      ask("events --actor", () -> store.events(with(question -> question.actor = any())));
      ask("events --actor --subject --min-...", () -> store.events(wide()));
      ask("events --recipient", () -> store.events(with(question -> question.recipient = any())));
      ask("events --type", () -> store.events(with(question -> question.types = types())));
      ask("events --subject", () -> store.events(with(question -> question.subject = subject())));
      ask("events --subject --type", () -> store.events(subjectAndType()));
      ask("events --framework", () -> store.events(with(q -> q.framework = framework())));
      ask("events --framework --country", () -> store.events(frameworkAndCountry()));
      ask("events --country", () -> store.events(with(question -> question.country = any())));
      ask("events --country --type", () -> store.events(countryAndType()));
      ask("events --since --until", () -> store.events(with(this::period)));
      ask("events --min-confidence 0.999", () -> store.events(with(q -> q.confidence = 0.999)));
      ask("events --status negated", () -> store.events(with(q -> q.status = "negated")));
      ask("events --min-sources 9", () -> store.events(with(question -> question.sources = 9)));
      ask("events", () -> store.events(EventQuery.newest(50)));
      ask("events --words", () -> store.events(with(q -> q.words = synthetic.word())));
      ask("events --words --between A", () -> store.events(wordsAndSide()));
      ask("events --words --type --since", () -> store.events(wordsAndType()));
      ask("relations A B", () -> relations(store));
      ask("show EVENT", () -> show(store, 1 + synthetic.below(events)));
      ask("actor A", () -> Profile.of(store, synthetic.side(), null, 10));
      ask("statements --speaker A", () -> store.statements(any(), null, null, 20));
      ask("statements --about WORD", () -> store.statements(null, synthetic.word(), null, 20));
      ask(
          "statements --speaker A --about WORD",
          () -> store.statements(any(), synthetic.word(), null, 20));
      ask("statements --subject", () -> store.statements(null, null, subject(), 20));
      ask("statements --speaker A --subject", () -> store.statements(any(), null, subject(), 20));
      ask(
          "statements --subject --about WORD",
          () -> store.statements(null, synthetic.word(), subject(), 20));
      ask("export of 1000 events", () -> exported(store));
      ask("search WORD", () -> store.search(synthetic.word(), 20));
      ask("storing an article of 4 events", () -> store.put(arrival()));
      ask("search WORD WORD", () -> store.search(synthetic.word() + " " + synthetic.word(), 20));
    }
    out.println(
        slow ? "too slow" : "all within 100 ms at the median and 300 ms at the 95th percentile");
    if (slow) {
      System.exit(1);
    }
  }

  /** A question under way; what is not set asks for nothing. */
  private static final class Question {
    private List<String> sides = List.of();
    private String actor;
    private String recipient;
    private List<String> types = List.of();
    private LocalDate since;
    private LocalDate until;
    private String subject;
    private String framework;
    private String country;
    private String status;
    private String words;
    private double confidence;
    private int sources;
    private int limit = 50;

    EventQuery query() {
      return new EventQuery(
          sides,
          actor,
          recipient,
          types,
          since,
          until,
          subject,
          framework,
          country,
          status,
          words,
          confidence,
          sources,
          limit);
    }
  }

  private static EventQuery with(Consumer<Question> filter) {
    Question question = new Question();
    filter.accept(question);
    return question.query();
  }

  private String any() {
    return synthetic.side();
  }

  private List<String> types() {
    return List.of(SyntheticRecord.TYPES.get(synthetic.skewed(16)));
  }

  private String subject() {
    return SyntheticRecord.SUBJECTS.get(synthetic.skewed(8));
  }

  private String framework() {
    return SyntheticRecord.FRAMEWORKS.get(synthetic.skewed(5));
  }

  private void period(Question question) {
    question.since = synthetic.day();
    question.until = question.since.plusDays(30);
  }

  private EventQuery between() {
    return EventQuery.between(any(), any(), 50);
  }

  private EventQuery narrow() {
    return with(
        question -> {
          question.sides = List.of(any(), any());
          question.types = types();
          question.since = synthetic.day();
          question.subject = subject();
          question.confidence = 0.7;
        });
  }

  private EventQuery wide() {
    return with(
        question -> {
          question.actor = any();
          question.subject = subject();
          question.confidence = 0.7;
        });
  }

  private EventQuery subjectAndType() {
    return with(
        question -> {
          question.subject = subject();
          question.types = types();
        });
  }

  private EventQuery frameworkAndCountry() {
    return with(
        question -> {
          question.framework = framework();
          question.country = any();
        });
  }

  private EventQuery countryAndType() {
    return with(
        question -> {
          question.country = any();
          question.types = types();
        });
  }

  private EventQuery wordsAndSide() {
    return with(
        question -> {
          question.sides = List.of(any());
          question.words = synthetic.word();
        });
  }

  private EventQuery wordsAndType() {
    return with(
        question -> {
          question.types = types();
          question.since = synthetic.day();
          question.words = synthetic.word() + " " + synthetic.word();
        });
  }

  /** A new article that tells four events of the days of which the record holds most. */
  private Arrival arrival() {
    String day = synthetic.day().toString();
    Made made =
        Made.article(
            "new", "fr", day, "Titre " + System.nanoTime(), "Une phrase sur " + synthetic.word());
    for (int i = 0; i < 4; i++) {
      made.event(types().get(0), any(), any(), day);
    }
    return made.arrival();
  }

  /** A thousand events of a side as JSON Lines. */
  private Object exported(Store store) {
    EventQuery query =
        with(
            question -> {
              question.sides = List.of(any());
              question.limit = 1000;
            });
    return store.events(query).stream()
        .mapToInt(event -> RecordJson.line(RecordJson.event(event)).length())
        .sum();
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
