package org.entente.language.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words and patterns of one language, read from its data files and checked.
 *
 * @param vocabulary its words
 * @param patterns its patterns
 */
record TimeData(Vocabulary vocabulary, PatternTree patterns) {

  /** Kinds of words that the engine itself asks for. */
  private static final Set<String> BUILT_IN =
      Set.of(Slot.MONTH_FIRST, "day-suffix", PublicationDay.FUTURE_SIGN);

  private static final List<String> PATTERN_FILES =
      List.of("patterns.tsv", "patterns-relative.tsv", "patterns-spans.tsv");

  /**
   * Reads the language's files from the class path.
   *
   * @throws IllegalArgumentException where there are none
   * @throws IllegalStateException where one is broken: every mistake with its file and line
   */
  static TimeData load(String code) {
    String folder = "/language/time/" + code + "/";
    String words = read(folder + "words.tsv");
    if (words == null) {
      throw new IllegalArgumentException(
          "no time grammar for language '" + code + "': " + folder + " is missing");
    }
    Loading loading = new Loading();
    loading.words(folder + "words.tsv", words);
    PatternSyntax syntax = new PatternSyntax(loading.vocabulary());
    for (String name : PATTERN_FILES) {
      String patterns = read(folder + name);
      if (patterns != null) {
        loading.patterns(folder + name, patterns, syntax);
      }
    }
    loading.checkUse(folder + "words.tsv", syntax);
    return loading.result();
  }

  private static String read(String resource) {
    try (InputStream in = TimeData.class.getResourceAsStream(resource)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** A reading under way, with the mistakes found so far. */
  static final class Loading {
    private final Vocabulary vocabulary = new Vocabulary();
    private final PatternTree tree = new PatternTree();
    private final Set<String> seen = new TreeSet<>();
    private final List<String> mistakes = new ArrayList<>();
    private int order;

    /** Reads lines of kind, words separated by bars, and value where the kind has one. */
    void words(String file, String content) {
      eachLine(
          file,
          content,
          row -> {
            if (row.length < 2 || row.length > 3) {
              throw new IllegalArgumentException(
                  "expected kind, words and perhaps a value, found " + row.length + " columns");
            }
            Object value = value(row[0], row.length > 2 ? row[2] : "");
            for (String word : row[1].split("\\|", -1)) {
              if (word.isBlank() || !vocabulary.add(row[0], word, value)) {
                throw new IllegalArgumentException(
                    "empty or repeated word '" + word + "' of kind " + row[0]);
              }
            }
          });
    }

    private static Object value(String kind, String text) {
      return switch (kind) {
        case "month", "short-month", "weekday", "short-weekday", "number", "ordinal", "day-word" ->
            Integer.valueOf(text);
        case "unit" -> Unit.valueOf(text.toUpperCase(Locale.ROOT));
        case "season" -> Season.valueOf(text.toUpperCase(Locale.ROOT));
        case "feast" -> Feast.parse(text);
        default -> {
          if (!text.isEmpty()) {
            throw new IllegalArgumentException(
                "words of kind " + kind + " have no value, found '" + text + "'");
          }
          yield null;
        }
      };
    }

    /** Reads lines of pattern and meaning. */
    void patterns(String file, String content, PatternSyntax syntax) {
      eachLine(
          file,
          content,
          row -> {
            if (row.length != 2) {
              throw new IllegalArgumentException(
                  "expected a pattern and a meaning, found " + row.length + " columns");
            }
            if (!seen.add(row[0])) {
              throw new IllegalArgumentException("repeated pattern: " + row[0]);
            }
            Meaning meaning = Meaning.parse(row[1]);
            order++;
            for (PatternSyntax.Variant variant : syntax.read(row[0])) {
              meaning.check(variant.names());
              tree.add(variant, meaning, order);
            }
          });
    }

    private void eachLine(
        String file, String content, java.util.function.Consumer<String[]> reader) {
      int number = 0;
      for (String line : content.split("\\R", -1)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          try {
            reader.accept(line.split("\t", -1));
          } catch (IllegalArgumentException e) {
            mistakes.add(file + ":" + number + ": " + e.getMessage());
          }
        }
      }
    }

    Vocabulary vocabulary() {
      return vocabulary;
    }

    /** Tells kinds of words that nothing asks for. */
    void checkUse(String file, PatternSyntax syntax) {
      Set<String> unused = new TreeSet<>(vocabulary.kinds());
      unused.removeAll(syntax.used());
      unused.removeAll(BUILT_IN);
      if (!unused.isEmpty()) {
        mistakes.add(file + ": kinds of words that no pattern uses: " + unused);
      }
    }

    TimeData result() {
      if (!mistakes.isEmpty()) {
        throw new IllegalStateException(String.join("\n", mistakes));
      }
      return new TimeData(vocabulary, tree);
    }
  }
}
