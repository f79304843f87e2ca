package org.entente.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.record.Days;
import org.entente.record.EventQuery;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which events are asked for. */
final class QueryOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--between",
      split = ",",
      paramLabel = "SIDE",
      description = "Sides that all take part, as IRN,BLR or IGO:UN.")
  private List<String> between = List.of();

  @Option(names = "--actor", paramLabel = "SIDE", description = "Side that acts.")
  private String actor;

  @Option(names = "--recipient", paramLabel = "SIDE", description = "Side acted upon.")
  private String recipient;

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "Event types, as AGREE or CONSULT,SUPPORT.")
  private List<String> types = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "From this day, month or year on: 2024-09-13, 2024-09, 2024.")
  private String since;

  @Option(names = "--until", paramLabel = "DATE", description = "To this day, month or year.")
  private String until;

  @Option(names = "--subject", paramLabel = "WORD", description = "Sector or topic, as mining.")
  private String subject;

  @Option(
      names = "--framework",
      paramLabel = "CODE",
      description = "Organisation or treaty within which the act is placed, as IGO:SCO.")
  private String framework;

  @Option(names = "--country", paramLabel = "CODE", description = "Country of the place.")
  private String country;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "actual, historical, future, hypothetical or negated.")
  private String status;

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "Words that an article telling the event holds.")
  private String words;

  @Option(
      names = "--min-confidence",
      paramLabel = "0..1",
      defaultValue = "0",
      description = "Least confidence.")
  private double minConfidence;

  @Option(
      names = "--min-sources",
      paramLabel = "N",
      defaultValue = "0",
      description = "Least number of independent sources.")
  private int minSources;

  /** The question. */
  EventQuery query(int limit) {
    return new EventQuery(
        between.stream().map(QueryOptions::code).toList(),
        code(actor),
        code(recipient),
        types.stream().map(QueryOptions::code).toList(),
        day("--since", since, true),
        day("--until", until, false),
        subject,
        code(framework),
        code(country),
        status,
        words,
        minConfidence,
        minSources,
        limit);
  }

  /** Codes are written in capitals, but for the names of armed groups, which may be anything. */
  private static String code(String written) {
    return written == null ? null : written.strip().toUpperCase(Locale.ROOT);
  }

  LocalDate since() {
    return day("--since", since, true);
  }

  LocalDate until() {
    return day("--until", until, false);
  }

  private LocalDate day(String option, String written, boolean first) {
    return written == null ? null : day(spec, option, written, first);
  }

  static LocalDate day(CommandSpec spec, String option, String written, boolean first) {
    try {
      Days days = Days.of(written).orElseThrow(() -> new DateTimeException(written));
      return first ? days.from() : days.to();
    } catch (DateTimeException noDate) {
      throw new ParameterException(
          spec.commandLine(),
          option + " " + written + ": found no date such as 2024-09-13, 2024-09 or 2024");
    }
  }
}
