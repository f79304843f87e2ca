package org.entente.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says how many answers are given. */
final class LimitOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "Most answers given: by default 50 events, 20 articles or statements, 10 lines of a section, 100 events to review, all events of an export.")
  private Integer limit;

  /** The number asked for, else the usual one. */
  int or(int usual) {
    if (limit != null && limit < 1) {
      throw new ParameterException(
          spec.commandLine(), "--limit " + limit + ": found no number from 1");
    }
    return limit == null ? usual : limit;
  }
}
