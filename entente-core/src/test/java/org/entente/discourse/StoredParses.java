package org.entente.discourse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.language.Conllu;
import org.entente.model.Sentence;

/**
 * The parses of the codebook's examples: one CoNLL-U file beside the tests for each data file of
 * the codebook, so that the examples run without the parser and a parser's mistake is told apart
 * from a rule's.
 */
final class StoredParses {

  /** What to run when a parse is missing or stale. */
  static final String COMMAND = "scripts/renew-parses";

  private static final Path FOLDER = Path.of("src/test/resources/parses");
  private static final String EXAMPLE = "# example = ";
  private static final String HEADER =
      "# Parses of the examples in codebook/%s by the parser and repairs of org.entente.language; made by "
          + COMMAND
          + ".\n\n";

  private final Map<String, Map<String, List<Sentence>>> files = new TreeMap<>();

  private static Path path(String codebookFile) {
    return FOLDER.resolve(codebookFile.replaceFirst("\\.yaml$", ".conllu"));
  }

  /** The sentences of an example, or null where its parse is not stored. */
  List<Sentence> of(String codebookFile, String example) {
    return examples(codebookFile).get(example);
  }

  /** The parses stored for a file of the codebook, by example. */
  Map<String, List<Sentence>> examples(String codebookFile) {
    return files.computeIfAbsent(codebookFile, StoredParses::read);
  }

  private static Map<String, List<Sentence>> read(String codebookFile) {
    Map<String, List<Sentence>> examples = new LinkedHashMap<>();
    Path path = path(codebookFile);
    if (!Files.exists(path)) {
      return examples;
    }
    try {
      String[] parts = Files.readString(path).split("(?m)^" + EXAMPLE, -1);
      for (int i = 1; i < parts.length; i++) {
        int end = parts[i].indexOf('\n');
        examples.put(parts[i].substring(0, end), Conllu.read(parts[i].substring(end + 1)));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(path + " cannot be read; run " + COMMAND, e);
    }
    return examples;
  }

  /** Puts these parses in the place of those stored for the file. */
  static void write(String codebookFile, Map<String, List<Sentence>> examples) {
    StringBuilder text = new StringBuilder(HEADER.formatted(codebookFile));
    examples.forEach(
        (example, parse) ->
            text.append(EXAMPLE).append(example).append('\n').append(Conllu.write(parse)));
    Path path = path(codebookFile);
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /** The files of the codebook for which parses are stored. */
  static List<String> stored() {
    if (!Files.exists(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(path -> path.toString().endsWith(".conllu"))
          .map(
              path ->
                  FOLDER
                      .relativize(path)
                      .toString()
                      .replace('\\', '/')
                      .replaceFirst("\\.conllu$", ".yaml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + FOLDER, e);
    }
  }

  /** Removes what is stored for a file of the codebook that is gone. */
  static void remove(String codebookFile) {
    try {
      Files.deleteIfExists(path(codebookFile));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + path(codebookFile), e);
    }
  }
}
