package org.entente.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.entente.codebook.Codebook;
import org.entente.evaluation.AccuracyPage;
import org.entente.evaluation.Evaluation;
import org.entente.evaluation.GoldReader;
import org.entente.evaluation.GoldSet;

/**
 * Prints docs/accuracy.md: {@code Accuracy DATA STATE NOTES}, where DATA is what
 * scripts/development-data laid out. Started by scripts/accuracy.
 */
final class Accuracy {

  /** A set of the development data: its file or folder, name and description. */
  private record Source(String path, String name, String description) {}

  private static final String UNSEEN = "French, unseen";

  private static final List<Source> SOURCES =
      List.of(
          new Source(
              "unseen",
              UNSEEN,
              "development articles that nobody opened; only totals were seen while tuning."),
          new Source(
              "seen",
              "French, seen",
              "the other development articles, read while tuning: what they show is an upper bound."),
          new Source(
              "own",
              "own articles",
              "articles written for the project (some English), whose gold was written before"
                  + " they were coded, and read while tuning."),
          new Source(
              "english-odd.tsv",
              "English, unseen",
              "odd rows of the training half of the PLOVER relation set (Hu et al. 2024);"
                  + " only totals were seen. Its test half is not touched here."),
          new Source(
              "english-even.tsv",
              "English, seen",
              "even rows of the same, read while tuning: an upper bound."));

  private Accuracy() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Clock clock = Clock.system(ZoneId.systemDefault());
    Terminal terminal =
        new Terminal(
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            err,
            new ByteArrayInputStream(new byte[0]),
            false,
            false,
            Terminal.USUAL,
            clock);
    Codebook codebook = Codebook.standard();
    List<AccuracyPage.Part> parts = new ArrayList<>();
    for (Source source : SOURCES) {
      GoldSet gold =
          GoldReader.read(
              List.of(Path.of(args[0]).resolve(source.path())), codebook.types().keySet());
      gold.problems().forEach(problem -> err.println(problem.message()));
      GoldCoding coding =
          new GoldCoding(terminal, codebook, Runtime.getRuntime().availableProcessors());
      coding.code(gold);
      parts.add(
          new AccuracyPage.Part(
              source.name(),
              source.description(),
              Evaluation.of(gold, coding.records(), gold.problems())));
    }
    String notes = Files.readString(Path.of(args[2]));
    out.print(AccuracyPage.of(parts, UNSEEN, LocalDate.now(clock), args[1], notes));
    out.flush();
  }
}
