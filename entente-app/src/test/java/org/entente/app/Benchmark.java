package org.entente.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.codebook.Codebook;
import org.entente.discourse.Coder;
import org.entente.discourse.Trace;
import org.entente.language.Analyzers;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.press.PressReader;
import org.entente.press.Read;
import org.entente.press.Reading;
import org.entente.world.World;

/**
 * Measures how fast articles are read: {@code scripts/benchmark FILE...}. Each round does every
 * article once by the parser alone and once by all that follows it, in turn, so that both suffer
 * alike from whatever else the machine does; the processor time of the thread is taken, not the
 * time of the clock. The first rounds warm up and do not count: as many as it takes to read some
 * thousand sentences, for the compiler sees a loop of the parser much sooner than a rule.
 */
final class Benchmark {

  private static final int ROUNDS = 7;
  private static final int LEAST_WARM_UP = 5;
  private static final int SENTENCES_TO_WARM_UP = 10_000;

  private final Coder coder =
      new Coder(Codebook.standard(), World.standard(), LocalDate.of(2026, 11, 1));
  private final PressReader press = new PressReader(Set.copyOf(Codebook.standard().languages()));
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private long sentences;

  private Benchmark() {}

  /** Files and folders to read. */
  public static void main(String[] files) {
    new Benchmark().measure(List.of(files).stream().map(Path::of).toList());
  }

  private void measure(List<Path> files) {
    List<Long> pressTimes = new ArrayList<>();
    List<Long> parserTimes = new ArrayList<>();
    List<Long> restTimes = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    int articles = 0;
    int warmUp = LEAST_WARM_UP;
    for (int round = 0; round < warmUp + ROUNDS; round++) {
      long begun = now();
      List<Article> read = files.stream().flatMap(this::articles).toList();
      long pressed = now() - begun;
      articles = read.size();
      long parsing = 0;
      long rest = 0;
      sentences = 0;
      for (Article article : read) {
        long start = now();
        List<Sentence> parsed = Analyzers.forLanguage(article.language()).analyze(article);
        long middle = now();
        coder.code(article, parsed, Trace.NONE);
        parsing += middle - start;
        rest += now() - middle;
        sentences += parsed.size();
      }
      if (round == 0) {
        warmUp = (int) Math.max(warmUp, SENTENCES_TO_WARM_UP / Math.max(1, sentences));
      } else if (round >= warmUp) {
        pressTimes.add(pressed);
        parserTimes.add(parsing);
        restTimes.add(rest);
        ratios.add((double) (pressed + parsing + rest) / parsing);
      }
    }
    print(articles, median(pressTimes), median(parserTimes), median(restTimes), ratios);
  }

  private Stream<Article> articles(Path file) {
    try (Stream<Reading> readings = press.read(file)) {
      return readings
          .filter(Read.class::isInstance)
          .map(reading -> ((Read) reading).article())
          .toList()
          .stream();
    }
  }

  private void print(int articles, long pressed, long parsing, long rest, List<Double> ratios) {
    double whole = (pressed + parsing + rest) / 1e9;
    out.printf(
        Locale.ROOT,
        "%d articles, %d sentences, median of %d rounds, one thread%n",
        articles,
        sentences,
        ratios.size());
    out.printf(
        Locale.ROOT,
        "%10.1f articles a second%n%10.1f sentences a second%n",
        articles / whole,
        sentences / whole);
    out.printf(
        Locale.ROOT,
        "%10.1f sentences a second by the parser alone%n",
        sentences / (parsing / 1e9));
    share("press", pressed, whole);
    share("language (parsing)", parsing, whole);
    share("world, reading, codebook, algebra, discourse", rest, whole);
    out.printf(
        Locale.ROOT,
        "%10.2f times the parser alone (rounds: %s)%n",
        median(ratios),
        ratios.stream().map(r -> String.format(Locale.ROOT, "%.2f", r)).toList());
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(use -> use.getUsed())
            .sum();
    out.printf(Locale.ROOT, "%10.0f MB at most in use%n", peak / 1e6);
  }

  private void share(String step, long time, double whole) {
    out.printf(Locale.ROOT, "%10.1f %% %s%n", 100 * time / 1e9 / whole, step);
  }

  private static <T extends Comparable<T>> T median(List<T> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** Processor time of this thread in nanoseconds. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
