package org.entente.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself: does nothing without a subcommand but say which there are. */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    version = "entente 0.1.0",
    description =
        "Reads political and diplomatic news and keeps a sourced record of who did or said what to whom.",
    synopsisSubcommandLabel = "COMMAND")
final class EntenteCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, for example: entente read ARTICLE");
  }
}
