package org.entente.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.codebook.Codebook;
import org.entente.evaluation.ArticleEvaluation;
import org.entente.evaluation.ConfidenceFit;
import org.entente.evaluation.ErrorPage;
import org.entente.evaluation.Evaluation;
import org.entente.evaluation.EvaluationJson;
import org.entente.evaluation.EvaluationText;
import org.entente.evaluation.GoldProblem;
import org.entente.evaluation.GoldReader;
import org.entente.evaluation.GoldSet;
import org.entente.evaluation.Judged;
import org.entente.evaluation.OutputReader;
import org.entente.model.ArticleRecord;
import org.entente.press.ExitCode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente evaluate}: how well the events found agree with those of careful readers. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Compares the events found with gold: those that careful readers found.",
    footer = {
      "",
      "Examples: entente evaluate gold/ --run --errors errors.html",
      "          entente evaluate gold/ --output events.jsonl --format json",
      "Exit codes: 0 all evaluated, 1 some refused, 2 wrong call, 3 nothing to",
      "evaluate, 70 defect. docs/how-to/evaluate.md describes gold and figures."
    })
final class EvaluateCommand implements Callable<Integer> {

  /** Formats of the result. */
  enum Format {
    /** For people. */
    text,
    /** One object for programs. */
    json
  }

  /** Where the events come from. */
  private static final class Source {
    @Option(
        names = "--output",
        paramLabel = "FILE",
        description = "What read --format jsonl wrote for the texts of the gold.")
    private Path output;

    @Option(names = "--run", description = "Read the texts of the gold now (default).")
    private boolean run;
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = {
        "Gold articles or PLOVER records (.json, .jsonl) or sentences with a marked pair (.tsv);",
        "of a folder, all such files in it."
      })
  private List<Path> gold;

  @ArgGroup private Source source;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text for people (default) or json.")
  private Format format;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write a page that shows each sentence with the events expected and found.")
  private Path errors;

  @Option(
      names = "--calibrate",
      paramLabel = "FILE",
      description = "Write the table of confidence that fits this gold; see docs/confidence.md.")
  private Path table;

  @Option(
      names = "--level",
      paramLabel = "GOLD",
      description = "For --calibrate: gold never looked at, by which the level is set.")
  private List<Path> level;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Texts read at a time (default: one for each core).")
  private Integer threads;

  @Mixin private CodebookOption codebook;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (threads != null && threads < 1) {
      throw wrong("--threads " + threads + ": found no number from 1");
    }
    if (level != null && table == null) {
      throw wrong("--level: found without --calibrate, whose table it levels");
    }
    Codebook data = codebook.load();
    GoldSet known = GoldReader.read(gold, data.types().keySet());
    GoldSet unseen = GoldReader.read(level == null ? List.of() : level, data.types().keySet());
    List<GoldProblem> problems = new ArrayList<>(known.problems());
    problems.addAll(unseen.problems());
    if (known.isEmpty()) {
      report(problems);
      return ExitCode.NOTHING_READ.status();
    }
    Map<String, ArticleRecord> records = new HashMap<>();
    boolean refused = false;
    if (source != null && !source.run) {
      OutputReader.Output output = OutputReader.read(source.output);
      problems.addAll(output.problems());
      records.putAll(output.records());
      report(problems);
      if (records.isEmpty()) {
        return ExitCode.NOTHING_READ.status();
      }
    } else {
      report(problems);
      int cores = threads != null ? threads : Runtime.getRuntime().availableProcessors();
      GoldCoding coding = new GoldCoding(terminal, data, cores);
      coding.code(known);
      coding.code(unseen);
      records.putAll(coding.records());
      refused = coding.isRefused();
      if (coding.isFailed()) {
        finish(known, unseen, records, problems);
        return ExitCode.INTERNAL.status();
      }
    }
    finish(known, unseen, records, problems);
    boolean all = problems.isEmpty() && !refused;
    return (all ? ExitCode.ALL_READ : ExitCode.SOME_REFUSED).status();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void report(List<GoldProblem> problems) {
    problems.forEach(problem -> terminal.err().println(problem.message()));
  }

  private void finish(
      GoldSet known,
      GoldSet unseen,
      Map<String, ArticleRecord> records,
      List<GoldProblem> problems) {
    Evaluation evaluation = Evaluation.of(known, records, problems);
    switch (format) {
      case text -> terminal.out().print(EvaluationText.of(evaluation));
      case json -> terminal.out().println(new EvaluationJson().of(evaluation));
    }
    terminal.out().flush();
    if (errors != null) {
      boolean page = errors.toString().endsWith(".html") || errors.toString().endsWith(".htm");
      write(page ? errors : errors.resolve("index.html"), ErrorPage.of(evaluation));
    }
    if (table != null) {
      List<Judged> articles = judged(evaluation);
      if (articles.isEmpty()) {
        throw wrong("--calibrate: found no event of an article that can be judged");
      }
      List<Judged> marked =
          evaluation.sentences() == null ? List.of() : evaluation.sentences().judged();
      List<Judged> levels = judged(Evaluation.of(unseen, records, List.of()));
      write(table, String.join("\n", ConfidenceFit.table(articles, marked, levels)) + "\n");
    }
  }

  private static List<Judged> judged(Evaluation evaluation) {
    ArticleEvaluation articles = evaluation.articles();
    return articles == null ? List.of() : articles.judged();
  }

  private static void write(Path file, String content) {
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e, e);
    }
  }
}
