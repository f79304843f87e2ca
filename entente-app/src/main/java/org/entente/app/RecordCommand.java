package org.entente.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.press.ExitCode;
import org.entente.record.Totals;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente record}: how much the record holds, and whether it is sound. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description =
        "Tells where the record is, how much it holds, and with --check whether it is sound.")
final class RecordCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StoreOption store;

  @Option(names = "--check", description = "Looks through the whole database; takes a while.")
  private boolean check;

  RecordCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store record = store.existing()) {
      Totals totals = record.totals();
      terminal.out().println(record.location());
      terminal
          .out()
          .println(
              totals.articles()
                  + " articles in "
                  + totals.versions()
                  + " versions, "
                  + totals.reports()
                  + " reports of "
                  + totals.events()
                  + " events ("
                  + totals.merged()
                  + " told by several articles), "
                  + totals.statements()
                  + " statements");
      if (check) {
        List<String> problems = record.check();
        problems.forEach(problem -> terminal.out().println("wrong: " + problem));
        if (!problems.isEmpty()) {
          return ExitCode.STORE_FAILED.status();
        }
        terminal.out().println("sound");
      }
    }
    return 0;
  }
}
