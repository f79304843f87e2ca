package org.entente.record.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table of beginnings of words, each with what it stands for; the longest that fits decides. */
final class Prefixes {

  /** Whole words of this length or shorter do not stand for longer words. */
  private static final int SHORT = 3;

  private final TreeMap<String, String> meanings = new TreeMap<>();

  private Prefixes() {}

  /** Tables by language from the columns of a file whose lines are concepts. */
  static Map<String, Prefixes> columns(String file, List<String> languages) {
    Map<String, Prefixes> tables = new TreeMap<>();
    languages.forEach(language -> tables.put(language, new Prefixes()));
    int number = 0;
    for (String[] cells : lines(file)) {
      number++;
      for (int i = 0; i < languages.size(); i++) {
        for (String word : cells[i].split(" ")) {
          tables.get(languages.get(i)).meanings.putIfAbsent(word, "concept " + number);
        }
      }
    }
    return tables;
  }

  /** The table of a file whose lines are a meaning and its words. */
  static Prefixes named(String file) {
    Prefixes table = new Prefixes();
    for (String[] cells : lines(file)) {
      for (String word : cells[1].split(" ")) {
        table.meanings.putIfAbsent(word, cells[0]);
      }
    }
    return table;
  }

  private static List<String[]> lines(String file) {
    List<String[]> lines = new ArrayList<>();
    try (InputStream in = Prefixes.class.getResourceAsStream("/record/merge/" + file)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#") && !line.isBlank()) {
          lines.add(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return lines;
  }

  /** What a folded word stands for. */
  Optional<String> meaning(String word) {
    for (int length = word.length(); length > 1; length--) {
      String meaning = meanings.get(word.substring(0, length));
      if (meaning != null && (length > SHORT || word.length() <= length + 1)) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }
}
