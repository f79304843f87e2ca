package org.entente.app;

import java.util.List;
import org.entente.record.SpokenLine;
import org.entente.record.export.RecordJson;
import org.entente.record.export.Sheets;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente statements}: who said what. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = "Shows what speakers said, the newest first.",
    footer = {"", "Example: entente statements --speaker Iran --subject nuclear"})
final class StatementsCommand extends Question {

  private static final int USUAL = 20;

  @Mixin private LimitOption limit;

  @Option(
      names = "--speaker",
      paramLabel = "SIDE",
      description = "Side of the speaker, as IRN or Iran.")
  private String speaker;

  @Option(
      names = "--subject",
      paramLabel = "WORD",
      description = "What the statement is about, as nuclear or mining.")
  private String subject;

  @Option(names = "--about", paramLabel = "WORD", description = "A word of what was said.")
  private String about;

  StatementsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int ask(Store record) {
    int most = limit.or(USUAL);
    String side = Sides.code(spec(), record, speaker);
    List<SpokenLine> found = record.statements(side, about, Subjects.named(spec(), subject), most);
    EventLines lines = new EventLines(terminal);
    print(found, Sheets.STATEMENTS, RecordJson::statement, lines::print);
    count(found, most, "statement");
    return 0;
  }
}
