package org.entente.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.Event;
import org.entente.record.Report;
import org.entente.record.Review;
import org.entente.record.StoredEvent;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente review}: people say what is right. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "Walks through events of which the coder was unsure, or through those named, and asks for a word on each:",
      "  a  accept      r  reject      s or nothing  skip      q  quit",
      "  c type=AGREE actors=IRN/GOV,BLR/GOV recipients= date=2024-09-13 place=Minsk country=BLR",
      "     correct: what is not named stays",
      "Decisions are kept, outlive recoding, and can be exported as gold articles."
    },
    footer = {
      "",
      "Examples: entente review --below 0.6",
      "          entente review E12 --say \"c type=AGREE\"",
      "          entente review --gold gold/"
    })
final class ReviewCommand implements Callable<Integer> {

  /** Events reviewed in one sitting unless another number is asked for. */
  private static final int USUAL = 100;

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(arity = "0..*", paramLabel = "EVENT", description = "Events to review, as E12.")
  private List<String> named = List.of();

  @Option(
      names = "--below",
      defaultValue = "0.8",
      paramLabel = "0..1",
      description = "Review events less sure than this (default 0.8).")
  private double below;

  @Mixin private LimitOption limit;

  @Option(
      names = "--say",
      paramLabel = "WORD",
      description = "The word on every event named, instead of asking.")
  private String say;

  @Option(names = "--reviewer", paramLabel = "NAME", description = "Who decides; kept.")
  private String reviewer;

  @Option(
      names = "--gold",
      paramLabel = "FOLDER",
      description = "Write the articles whose events are all reviewed as gold articles, and end.")
  private Path gold;

  private int decided;

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store record = store.existing()) {
      if (gold != null) {
        GoldFolder folder = new GoldFolder(gold);
        folder.write(record);
        terminal
            .out()
            .println(
                EventLines.counted(folder.written(), "gold article")
                    + " in "
                    + gold
                    + "; "
                    + folder.partly()
                    + " left out as not all of their events are reviewed");
        return 0;
      }
      List<StoredEvent> events = events(record);
      if (say != null) {
        for (StoredEvent event : events) {
          decide(record, event, say);
        }
      } else {
        ask(record, events);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write " + gold + ": " + failed.getMessage(), failed);
    }
    terminal.out().println(EventLines.counted(decided, "event") + " decided");
    return 0;
  }

  private List<StoredEvent> events(Store record) {
    if (named.isEmpty()) {
      if (say != null) {
        throw new ParameterException(spec.commandLine(), "--say needs the events it is about");
      }
      return record.uncertain(below, limit.or(USUAL));
    }
    List<StoredEvent> events = new ArrayList<>();
    for (String name : named) {
      long id = References.number(spec, 'E', name);
      events.add(
          record
              .event(id)
              .filter(event -> event.reports() > 0)
              .orElseThrow(() -> new ParameterException(spec.commandLine(), "no event E" + id)));
    }
    return events;
  }

  private void ask(Store record, List<StoredEvent> events) {
    BufferedReader answers =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    EventLines lines = new EventLines(terminal);
    for (int i = 0; i < events.size(); i++) {
      lines.print(events.get(i));
      boolean settled = false;
      while (!settled) {
        terminal.out().print((i + 1) + "/" + events.size() + " a, r, c ..., s, q? ");
        terminal.out().flush();
        String answer = line(answers);
        if (answer == null || answer.equals("q")) {
          return;
        }
        try {
          settled = answer.isEmpty() || answer.equals("s") || decide(record, events.get(i), answer);
        } catch (ParameterException wrong) {
          terminal.out().println(wrong.getMessage());
        }
      }
    }
  }

  private static String line(BufferedReader answers) {
    try {
      String line = answers.readLine();
      return line == null ? null : line.strip();
    } catch (IOException failed) {
      throw new UncheckedIOException("standard input broke off", failed);
    }
  }

  /** Carries out a word on all reports of an event; true where it was understood. */
  private boolean decide(Store record, StoredEvent event, String word) {
    String verdict =
        switch (word.split(" ", 2)[0]) {
          case "a" -> Review.ACCEPTED;
          case "r" -> Review.REJECTED;
          case "c" -> Review.CORRECTED;
          default ->
              throw new ParameterException(
                  spec.commandLine(), "found \"" + word + "\"; allowed: a, r, c ..., s, q");
        };
    for (Report report : record.reports(event.id())) {
      if (report.current()) {
        Event right =
            verdict.equals(Review.CORRECTED)
                ? Correction.of(spec, word.substring(1)).apply(report.event())
                : null;
        record.review(report.id(), verdict, right, reviewer, terminal.clock().instant());
      }
    }
    decided++;
    terminal.out().println(event.reference() + " " + verdict);
    return true;
  }
}
