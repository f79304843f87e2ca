package org.entente.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.codebook.Codebook;
import org.entente.discourse.Coder;
import org.entente.model.ArticleRecord;
import org.entente.model.Event;
import org.entente.press.ExitCode;
import org.entente.press.Read;
import org.entente.record.Arrival;
import org.entente.record.CodingVersion;
import org.entente.record.StoredArticle;
import org.entente.record.Telling;
import org.entente.record.store.Store;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente recode}: reads the articles of the record again. */
@Command(
    name = "recode",
    mixinStandardHelpOptions = true,
    description =
        "Reads the articles of the record again with the codebook as it is now and shows what changed. Merges and reviews made by hand are kept.",
    footer = {
      "",
      "Example: entente recode",
      "Ended at any moment, the same command goes on where it was."
    })
final class RecodeCommand implements Callable<Integer> {

  private static final int BATCH = 100;

  private final Terminal terminal;

  @Mixin private StoreOption store;
  @Mixin private CodebookOption codebook;

  @Option(names = "--all", description = "Also articles that this codebook has coded.")
  private boolean all;

  private final Map<String, Integer> gone = new TreeMap<>();
  private final Map<String, Integer> come = new TreeMap<>();
  private int read;
  private int changed;
  private int failed;

  RecodeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Codebook data = codebook.load();
    CodingVersion version = new CodingVersion(Ingestion.ANALYSIS, data.version());
    Coder coder = new Coder(data, World.standard(), LocalDate.now(terminal.clock()));
    int cores = Runtime.getRuntime().availableProcessors();
    try (Store record = store.existing()) {
      long after = 0;
      List<StoredArticle> batch = record.articles(after, BATCH);
      while (!batch.isEmpty()) {
        recode(record, coder, version, cores, batch);
        after = batch.get(batch.size() - 1).line().id();
        batch = record.articles(after, BATCH);
      }
    }
    print();
    return failed > 0 ? ExitCode.INTERNAL.status() : 0;
  }

  private void recode(
      Store record, Coder coder, CodingVersion version, int cores, List<StoredArticle> batch)
      throws InterruptedException {
    List<StoredArticle> due =
        batch.stream().filter(article -> all || !article.coding().equals(version)).toList();
    List<StoredArticle> underWay = new ArrayList<>(due);
    try (Coding coding =
        new Coding(
            coder,
            cores,
            outcome -> {
              StoredArticle old = underWay.remove(0);
              if (outcome instanceof Coding.Coded coded) {
                record.recode(
                    new Arrival(
                        old.line().identity(),
                        coded.record(),
                        version,
                        terminal.clock().instant()));
                // What people have decided stays, so the store is asked what the article tells now.
                compare(old, record.article(old.line().id()).orElse(old).record());
              } else if (outcome instanceof Coding.Failed broken) {
                failed++;
                terminal
                    .err()
                    .println("entente: " + old.line().reference() + " could not be coded");
                broken.problem().printStackTrace(terminal.err());
              }
              return true;
            })) {
      for (StoredArticle article : due) {
        coding.add(new Read(article.record().article(), true));
      }
      coding.finish();
    }
  }

  /** Prints and counts what an article tells now that it did not tell before, and the other way. */
  private void compare(StoredArticle old, ArticleRecord now) {
    read++;
    List<String> before = lines(old.record().events());
    List<String> after = lines(now.events());
    List<String> lost = minus(before, after);
    List<String> found = minus(after, before);
    if (lost.isEmpty() && found.isEmpty()) {
      return;
    }
    changed++;
    terminal.out().println(old.line().reference() + " " + EventLines.article(old.line()));
    lost.forEach(line -> count("  - ", line, gone));
    found.forEach(line -> count("  + ", line, come));
  }

  private void count(String sign, String line, Map<String, Integer> counts) {
    terminal.out().println(sign + line);
    counts.merge(line.substring(0, line.indexOf(' ')), 1, Integer::sum);
  }

  private static List<String> minus(List<String> from, List<String> those) {
    List<String> rest = new ArrayList<>(from);
    those.forEach(rest::remove);
    return rest;
  }

  /** "THREATEN TUN>MLT actual 2026-03-12": what of an event counts as a change. */
  private static List<String> lines(List<Event> events) {
    return events.stream()
        .map(
            event ->
                Telling.signature("", event).substring(1).replace('#', ' ')
                    + " "
                    + event.status()
                    + (event.date() == null ? "" : " " + event.date().value()))
        .sorted()
        .toList();
  }

  private void print() {
    terminal
        .out()
        .println(
            EventLines.counted(read, "article")
                + " read again, "
                + changed
                + " changed; "
                + counted(gone)
                + " events gone, "
                + counted(come)
                + " new");
  }

  /** "3 (AGREE 1, CONSULT 2)". */
  private static String counted(Map<String, Integer> counts) {
    int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    String types =
        counts.entrySet().stream()
            .map(type -> type.getKey() + " " + type.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
    return sum == 0 ? "0" : sum + types;
  }
}
