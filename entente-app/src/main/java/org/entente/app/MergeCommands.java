package org.entente.app;

import java.util.concurrent.Callable;
import org.entente.record.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands by which people correct what was merged. */
final class MergeCommands {

  private MergeCommands() {}

  /** {@code entente split}: a report is taken out of its event. */
  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description =
          "Takes a report out of its event into one of its own; they are never joined again, also after recoding.",
      footer = {"", "Example: entente split R34"})
  static final class Split implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private CommandSpec spec;
    @Mixin private StoreOption store;

    @Parameters(paramLabel = "REPORT", description = "Name of the report, as show prints it: R34.")
    private String report;

    Split(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      long id = References.number(spec, 'R', report);
      try (Store record = store.existing()) {
        long event = record.split(id, terminal.clock().instant());
        terminal.out().println("R" + id + " now tells E" + event);
      } catch (IllegalArgumentException wrong) {
        throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
      }
      return 0;
    }
  }

  /** {@code entente join}: two events are made one. */
  @Command(
      name = "join",
      mixinStandardHelpOptions = true,
      description = "Makes two events one; they stay one, also after recoding.",
      footer = {"", "Example: entente join E12 E15"})
  static final class Join implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private CommandSpec spec;
    @Mixin private StoreOption store;

    @Parameters(index = "0", paramLabel = "EVENT", description = "Name of an event, as E12.")
    private String one;

    @Parameters(index = "1", paramLabel = "EVENT", description = "Name of the other.")
    private String other;

    Join(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      long first = References.number(spec, 'E', one);
      long second = References.number(spec, 'E', other);
      try (Store record = store.existing()) {
        long kept = record.join(first, second, terminal.clock().instant());
        terminal.out().println("E" + first + " and E" + second + " are now E" + kept);
      } catch (IllegalArgumentException wrong) {
        throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
      }
      return 0;
    }
  }
}
