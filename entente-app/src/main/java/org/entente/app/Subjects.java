package org.entente.app;

import java.util.Locale;
import java.util.TreeSet;
import org.entente.codebook.Codebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Sectors and topics of the codebook, by which events and statements are asked for. */
final class Subjects {

  private Subjects() {}

  /**
   * The subject as the codebook writes it; null for null.
   *
   * @throws ParameterException naming all subjects where there is none of that name
   */
  static String named(CommandSpec spec, String subject) {
    if (subject == null) {
      return null;
    }
    Codebook codebook = Codebook.standard();
    TreeSet<String> all = new TreeSet<>();
    for (String language : codebook.languages()) {
      all.addAll(codebook.lexicon(language).topics().subjects().keySet());
    }
    String name = subject.strip().toLowerCase(Locale.ROOT);
    if (!all.contains(name)) {
      throw new ParameterException(
          spec.commandLine(),
          "--subject " + subject + ": found no such subject, there are " + String.join(", ", all));
    }
    return name;
  }
}
