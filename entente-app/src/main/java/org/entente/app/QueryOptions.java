package org.entente.app;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.codebook.Codebook;
import org.entente.record.EventQuery;
import org.entente.record.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which events are asked for. */
final class QueryOptions {

  private static final Set<String> STATUSES =
      Set.of("actual", "historical", "future", "hypothetical", "negated");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--between",
      split = ",",
      paramLabel = "SIDE",
      description = "Sides that all take part, as IRN,BLR or \"Iran,Biélorussie\" or IGO:UN.")
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

  /**
   * The question.
   *
   * @param record the sides that it holds may be asked for beside those that are known
   * @param span the days asked about
   */
  EventQuery query(Store record, SpanOption span, int limit) {
    for (String type : types) {
      check("--type", type, capitals(type), Codebook.standard().types().keySet());
    }
    check("--status", status, status, STATUSES);
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "--min-confidence " + minConfidence + ": found no number from 0 to 1");
    }
    return new EventQuery(
        between.stream().map(side -> Sides.code(spec, record, side)).toList(),
        Sides.code(spec, record, actor),
        Sides.code(spec, record, recipient),
        types.stream().map(QueryOptions::capitals).toList(),
        span.since(),
        span.until(),
        subject,
        Sides.code(spec, record, framework),
        Sides.code(spec, record, country),
        status,
        words,
        minConfidence,
        minSources,
        limit);
  }

  /** Says that there is no such subject, where one was asked for by a name that none has. */
  void explainNothing() {
    if (subject != null) {
      Subjects.named(spec, subject);
    }
  }

  private void check(String option, String written, String meant, Set<String> known) {
    if (written != null && !known.contains(meant)) {
      throw new ParameterException(
          spec.commandLine(),
          option
              + " "
              + written
              + ": found nothing of that name, there are "
              + String.join(", ", new TreeSet<>(known)));
    }
  }

  private static String capitals(String written) {
    return written.strip().toUpperCase(Locale.ROOT);
  }
}
