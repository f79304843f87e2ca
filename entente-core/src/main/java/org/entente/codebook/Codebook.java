package org.entente.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The data that decide what is an event: types, operators, composition, and the words of each
 * language. Immutable.
 */
public final class Codebook {

  private final Map<String, EventType> types;
  private final Map<String, Operator> operators;
  private final List<Row> rows;
  private final Map<String, Lexicon> lexicons;
  private final String version;

  Codebook(
      Map<String, EventType> types,
      Map<String, Operator> operators,
      List<Row> rows,
      Map<String, Lexicon> lexicons,
      String version) {
    this.types = Map.copyOf(types);
    this.operators = Map.copyOf(operators);
    this.rows = List.copyOf(rows);
    this.lexicons = Map.copyOf(lexicons);
    this.version = version;
  }

  private static final class Standard {
    static final Codebook INSTANCE = CodebookLoader.load(Folder.resource("codebook"));
  }

  /** The codebook that comes with Entente. */
  public static Codebook standard() {
    return Standard.INSTANCE;
  }

  /**
   * The codebook in a folder.
   *
   * @throws CodebookException with all problems found, if there is one
   */
  public static Codebook in(Path folder) {
    return CodebookLoader.load(Folder.read(folder));
  }

  /** Twelve hexadecimal digits that are others as soon as a file of the codebook is another. */
  public String version() {
    return version;
  }

  /** Event types by name, sorted. */
  public Map<String, EventType> types() {
    return new TreeMap<>(types);
  }

  /** The event type of this name. */
  public EventType type(String name) {
    EventType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException(
          "no event type " + name + "; there are " + new TreeSet<>(types.keySet()));
    }
    return type;
  }

  /** Operators by name, sorted. */
  public Map<String, Operator> operators() {
    return new TreeMap<>(operators);
  }

  /** The composition table in its order. */
  public List<Row> rows() {
    return rows;
  }

  /** ISO 639-1 codes of the languages that have words. */
  public Set<String> languages() {
    return new TreeSet<>(lexicons.keySet());
  }

  /** The words of a language. */
  public Lexicon lexicon(String language) {
    return Optional.ofNullable(lexicons.get(language))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no words for language " + language + "; there are " + languages()));
  }
}
