package org.entente.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.language.Analyzers;
import org.entente.language.Conllu;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * A table of sentences with the predicates that must be read in them, and their stored parses. The
 * table's format stands at the head of {@code src/test/resources/reading/fr/table.txt}.
 */
final class ReadingTable {
  private static final Path FOLDER = Path.of("src", "test", "resources", "reading");

  /**
   * A sentence of the table.
   *
   * @param kind headline or paragraph
   * @param text the sentence
   * @param line where it stands in the table
   * @param expected the predicates that must be found
   */
  record Row(Block.Kind kind, String text, int line, List<Expected> expected) {}

  /**
   * A predicate that must be found.
   *
   * @param lemma its lemma, or the form of its head where written {@code =form}
   * @param absent whether no such predicate may be found
   * @param values role, preposition or property -> value
   */
  record Expected(String lemma, boolean absent, Map<String, String> values) {}

  private ReadingTable() {}

  static List<Row> rows(String language) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : read(FOLDER.resolve(language).resolve("table.txt")).split("\n")) {
      number++;
      if (line.startsWith("- ")) {
        rows.add(
            new Row(Block.Kind.PARAGRAPH, line.substring(2).strip(), number, new ArrayList<>()));
      } else if (line.startsWith("T ")) {
        rows.add(new Row(Block.Kind.TITLE, line.substring(2).strip(), number, new ArrayList<>()));
      } else if (line.startsWith("  ")) {
        rows.get(rows.size() - 1).expected().add(expected(line.strip(), number));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalStateException(
            "table.txt, line " + number + ": neither sentence, predicate nor comment");
      }
    }
    return rows;
  }

  private static Expected expected(String line, int number) {
    String[] parts = line.split("\\s+");
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      if (equals < 0) {
        throw new IllegalStateException("table.txt, line " + number + ": no value: " + parts[i]);
      }
      values.put(parts[i].substring(0, equals).replace('_', ' '), parts[i].substring(equals + 1));
    }
    boolean absent = parts[0].startsWith("!");
    return new Expected(parts[0].substring(absent ? 1 : 0).replace('_', ' '), absent, values);
  }

  /** The stored parses by their text. */
  static Map<String, Sentence> parses(String language) {
    Map<String, Sentence> parses = new LinkedHashMap<>();
    for (Sentence sentence : Conllu.read(read(FOLDER.resolve(language).resolve("parses.conllu")))) {
      parses.put(sentence.text(), sentence);
    }
    return parses;
  }

  /** Parses the table's sentences with the real parser and stores them. */
  static void renew(String language) {
    List<Sentence> sentences = new ArrayList<>();
    for (Row row : rows(language)) {
      List<Block> blocks = List.of(new Block(row.kind(), new Span(0, row.text().length())));
      Article article =
          new Article(
              "table",
              null,
              null,
              language,
              null,
              null,
              false,
              row.text(),
              null,
              List.of(),
              List.of(),
              blocks);
      List<Sentence> parsed = Analyzers.forLanguage(language).analyze(article);
      if (parsed.size() != 1) {
        throw new IllegalStateException(
            "table.txt, line " + row.line() + ": " + parsed.size() + " sentences");
      }
      sentences.add(parsed.get(0));
    }
    try {
      Files.writeString(FOLDER.resolve(language).resolve("parses.conllu"), Conllu.write(sentences));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the predicate has for a key of the table; "-" for nothing. */
  static String value(Sentence sentence, Predicate predicate, String key) {
    return switch (key) {
      case "form" -> predicate.form().name();
      case "negated" -> String.valueOf(predicate.negated());
      case "modal" -> predicate.modal().isEmpty() ? "-" : predicate.modal();
      case "support" -> predicate.support() == 0 ? "-" : sentence.token(predicate.support()).form();
      case "governor" ->
          predicate.governor() == 0 ? "-" : sentence.token(predicate.governor()).form();
      case "clause" ->
          sentence
              .text()
              .substring(
                  predicate.clause().start() - sentence.span().start(),
                  predicate.clause().end() - sentence.span().start())
              .replace(' ', '_');
      case "inherited" -> forms(sentence, predicate, a -> a.inherited());
      default -> {
        for (Argument.Role role : Argument.Role.values()) {
          if (role.name().toLowerCase(Locale.ROOT).equals(key)) {
            yield forms(sentence, predicate, a -> a.role() == role);
          }
        }
        yield forms(
            sentence, predicate, a -> a.role() == Argument.Role.OBLIQUE && a.marker().equals(key));
      }
    };
  }

  private static String forms(
      Sentence sentence, Predicate predicate, java.util.function.Predicate<Argument> wanted) {
    List<String> forms = new ArrayList<>();
    for (Argument argument : predicate.arguments()) {
      if (wanted.test(argument)) {
        argument.heads().forEach(h -> forms.add(sentence.token(h).form()));
      }
    }
    return forms.isEmpty() ? "-" : String.join("+", forms);
  }
}
