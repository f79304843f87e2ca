package org.entente.app;

import java.io.UncheckedIOException;
import org.entente.codebook.CodebookException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Mistakes of the user become messages; a mistake of ours shows where it happened. */
final class Failures implements IExecutionExceptionHandler {

  /** The command line or the codebook is wrong. */
  static final int USAGE = 2;

  /** A mistake of Entente's own. */
  static final int INTERNAL = 70;

  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine line, ParseResult result) {
    if (problem instanceof CodebookException || problem instanceof UncheckedIOException) {
      terminal.err().println("entente: " + problem.getMessage());
      return USAGE;
    }
    terminal.err().println("entente: internal error, please report it with these lines:");
    problem.printStackTrace(terminal.err());
    return INTERNAL;
  }
}
