package org.entente.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.Arrival;
import org.entente.record.EventQuery;
import org.entente.record.Made;
import org.entente.record.Outcome;
import org.entente.record.StoredArticle;
import org.entente.record.StoredEvent;

/**
 * A process that stores articles and says of each when it is stored: {@code Filler STORE FIRST
 * END}. Tests end it at any moment, run two of them at once, or take its server away.
 */
final class Filler {

  private Filler() {}

  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (Store store = Stores.open(arguments[0])) {
      int end = Integer.parseInt(arguments[2]);
      for (int i = Integer.parseInt(arguments[1]); i < end; i++) {
        Arrival arrival = article(i);
        String text = arrival.record().article().text();
        String url = arrival.record().article().url();
        if (store.stateOf(arrival.identity(), text, url, null) != Outcome.KNOWN) {
          store.put(arrival);
          out.println(arrival.identity());
        }
      }
    }
    out.println("done");
  }

  /** Starts such a process; what it says of mistakes is shown with the test's own. */
  static Process start(String store, int first, int end) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Filler.class.getName(),
            store,
            String.valueOf(first),
            String.valueOf(end))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** What a process says, up to so many lines or to its end. */
  static List<String> lines(Process process, int most) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    String line = null;
    while (lines.size() < most && (line = out.readLine()) != null) {
      lines.add(line);
    }
    return lines;
  }

  /**
   * Asserts that a store holds these articles once each and nothing else, is sound, and tells the
   * events that one process, never disturbed, would have made of them.
   *
   * @param calm a file for the store of that process
   */
  static void assertWhole(Store whole, int articles, Path calm) {
    assertThat(whole.check()).isEmpty();
    Set<String> expected = new TreeSet<>();
    try (Store undisturbed = Stores.open(calm.toString())) {
      for (int i = 0; i < articles; i++) {
        Arrival arrival = article(i);
        expected.add(arrival.identity());
        undisturbed.put(arrival);
      }
      assertThat(identities(whole)).isEqualTo(expected);
      assertThat(whole.totals()).isEqualTo(undisturbed.totals());
      assertThat(shapes(whole)).isEqualTo(shapes(undisturbed));
    }
  }

  private static List<String> shapes(Store store) {
    return store.events(EventQuery.newest(10_000)).stream().map(Filler::shape).sorted().toList();
  }

  private static String shape(StoredEvent event) {
    return event.day() + " " + event.type() + " " + event.reports() + " " + event.sources();
  }

  /** The identities of all articles, none of which may be there twice. */
  static Set<String> identities(Store store) {
    List<String> all =
        store.articles(0, 10_000).stream()
            .map(StoredArticle::line)
            .map(line -> line.identity())
            .toList();
    assertThat(all).doesNotHaveDuplicates();
    return new TreeSet<>(all);
  }

  /** Every third article tells what the two before it tell; every seventh is a new version. */
  static Arrival article(int i) {
    int story = i / 3;
    int day = 1 + story % 28;
    String date = String.format(java.util.Locale.ROOT, "2025-%02d-%02d", 1 + story / 28 % 12, day);
    String body = "Le Mali accuse le Niger d'ingérence, affaire " + story + ".";
    String url = "https://o" + i % 3 + ".example/" + (i % 7 == 6 ? i - 1 : i);
    return Made.article(
            "o" + i % 3, "fr", date, "Titre " + story, body + (i % 7 == 6 ? " Suite." : ""))
        .at(url)
        .event("ACCUSE", "MLI", "NER", date)
        .statement("MLI")
        .arrival();
  }
}
