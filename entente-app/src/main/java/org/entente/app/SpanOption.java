package org.entente.app;

import java.time.LocalDate;
import org.entente.record.Days;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which days are asked about. */
final class SpanOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "From this day, month or year on: 2024-09-13, 2024-09, 2024.")
  private String since;

  @Option(names = "--until", paramLabel = "DATE", description = "To this day, month or year.")
  private String until;

  /** The first day, or null. */
  LocalDate since() {
    return since == null ? null : days(spec, "--since", since).from();
  }

  /** The last day, or null. */
  LocalDate until() {
    return until == null ? null : days(spec, "--until", until).to();
  }

  static Days days(CommandSpec spec, String option, String written) {
    return Days.of(written)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    option
                        + " "
                        + written
                        + ": found no date such as 2024-09-13, 2024-09 or 2024"));
  }
}
