package org.entente.app;

import java.io.UncheckedIOException;
import org.entente.codebook.CodebookException;
import org.entente.press.ExitCode;
import org.entente.record.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Mistakes of the user become messages; a mistake of ours shows where it happened. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Says what is wrong and where help is, not the whole help, behind which the message is lost. */
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    terminal.err().println("entente: " + wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, terminal.err());
    if (line.getParent() == null) {
      line.usage(terminal.err());
    } else {
      terminal.err().println("help: " + line.getCommandSpec().qualifiedName() + " --help");
    }
    return ExitCode.USAGE.status();
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine line, ParseResult result) {
    if (problem instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    if (problem instanceof CodebookException || problem instanceof UncheckedIOException) {
      terminal.err().println("entente: " + problem.getMessage());
      return ExitCode.USAGE.status();
    }
    if (problem instanceof RecordException failed) {
      terminal.err().println("entente: " + failed.getMessage());
      return ExitCode.STORE_FAILED.status();
    }
    terminal.err().println("entente: internal error, please report it with these lines:");
    problem.printStackTrace(terminal.err());
    return ExitCode.INTERNAL.status();
  }
}
