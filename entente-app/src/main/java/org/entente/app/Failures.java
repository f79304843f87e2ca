package org.entente.app;

import java.io.UncheckedIOException;
import org.entente.codebook.CodebookException;
import org.entente.press.ExitCode;
import org.entente.record.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Mistakes of the user become messages; a mistake of ours shows where it happened. */
final class Failures implements IExecutionExceptionHandler {

  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine line, ParseResult result) {
    if (problem instanceof ParameterException wrong) {
      terminal.err().println("entente: " + wrong.getMessage());
      return ExitCode.USAGE.status();
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
