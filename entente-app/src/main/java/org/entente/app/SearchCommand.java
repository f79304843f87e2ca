package org.entente.app;

import java.util.List;
import org.entente.record.ArticleLine;
import org.entente.record.export.RecordJson;
import org.entente.record.export.Sheets;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente search}: articles that hold words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description =
        "Finds articles of the record that hold all words, in any of its languages, best first.",
    footer = {"", "Example: entente search accord frontière"})
final class SearchCommand extends Question {

  private static final int USUAL = 20;

  @Mixin private LimitOption limit;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORD",
      description = "Words, accents need not be written.")
  private List<String> words;

  SearchCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int ask(Store record) {
    int most = limit.or(USUAL);
    List<ArticleLine> found = record.search(String.join(" ", words), most);
    EventLines lines = new EventLines(terminal);
    print(
        found,
        Sheets.ARTICLES,
        RecordJson::article,
        line -> lines.hanging("", line.reference() + " " + EventLines.article(line)));
    count(found, most, "article");
    return 0;
  }
}
