package org.entente.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.codebook.Codebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Sectors and topics of the codebook, by which events and statements are asked for. */
final class Subjects {

  private Subjects() {}

  /**
   * The words of a subject by language.
   *
   * @throws ParameterException naming all subjects where there is none of that name
   */
  static Map<String, List<String>> words(CommandSpec spec, String subject) {
    Codebook codebook = Codebook.standard();
    Map<String, List<String>> words = new TreeMap<>();
    TreeSet<String> all = new TreeSet<>();
    for (String language : codebook.languages()) {
      Map<String, List<String>> subjects = codebook.lexicon(language).topics().subjects();
      all.addAll(subjects.keySet());
      List<String> found = subjects.get(subject.strip().toLowerCase(Locale.ROOT));
      if (found != null) {
        words.put(language, found.stream().map(String::strip).toList());
      }
    }
    if (words.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--subject " + subject + ": found no such subject, there are " + String.join(", ", all));
    }
    return words;
  }
}
