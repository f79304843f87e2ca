package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Parsed sentences as CoNLL-U: ten columns a word, the span of each word in MISC ({@code
 * Span=12:15}, offsets in the article), and the sentence in comments ({@code # text}, {@code #
 * span}, {@code # kind}).
 */
public final class Conllu {
  private static final int COLUMNS = 10;

  private Conllu() {}

  /** The sentences in CoNLL-U, each followed by an empty line. */
  public static String write(List<Sentence> sentences) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : sentences) {
      out.append("# text = ").append(escape(sentence.text())).append('\n');
      out.append("# span = ")
          .append(sentence.span().start())
          .append(':')
          .append(sentence.span().end())
          .append('\n');
      out.append("# kind = ").append(sentence.kind()).append('\n');
      for (Token token : sentence.tokens()) {
        out.append(token.index()).append('\t');
        out.append(field(token.form())).append('\t').append(field(token.lemma())).append('\t');
        out.append(token.tag()).append("\t_\t").append(features(token)).append('\t');
        out.append(token.head()).append('\t').append(token.relation()).append("\t_\t");
        out.append("Span=").append(token.start()).append(':').append(token.end()).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * The sentences of a text that {@link #write} made.
   *
   * @throws IllegalArgumentException naming the line that is not CoNLL-U as written here
   */
  public static List<Sentence> read(String conllu) {
    List<Sentence> sentences = new ArrayList<>();
    Map<String, String> comments = new TreeMap<>();
    List<Token> tokens = new ArrayList<>();
    int number = 0;
    for (String line : (conllu + "\n").split("\n", -1)) {
      number++;
      if (line.startsWith("#")) {
        int equals = line.indexOf(" = ");
        if (equals > 0) {
          comments.put(line.substring(1, equals).strip(), line.substring(equals + 3));
        }
      } else if (!line.isBlank()) {
        tokens.add(token(line, number));
      } else if (!tokens.isEmpty()) {
        sentences.add(sentence(sentences.size(), comments, tokens, number));
        comments.clear();
        tokens.clear();
      }
    }
    return sentences;
  }

  private static Sentence sentence(
      int index, Map<String, String> comments, List<Token> tokens, int line) {
    if (!comments.keySet().containsAll(List.of("text", "span", "kind"))) {
      throw new IllegalArgumentException(
          "line " + line + ": the sentence lacks # text, # span or # kind");
    }
    Block.Kind kind = Block.Kind.valueOf(comments.get("kind"));
    return new Sentence(
        index, span(comments.get("span"), line), kind, unescape(comments.get("text")), tokens);
  }

  private static Token token(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS || !columns[9].startsWith("Span=")) {
      throw new IllegalArgumentException(
          "line " + number + ": not ten columns with a span: " + line);
    }
    Map<String, String> features = new TreeMap<>();
    if (!columns[5].equals("_")) {
      for (String feature : columns[5].split("\\|")) {
        int equals = feature.indexOf('=');
        features.put(feature.substring(0, equals), feature.substring(equals + 1));
      }
    }
    Span span = span(columns[9].substring("Span=".length()), number);
    return new Token(
        number(columns[0], number),
        span.start(),
        span.end(),
        columns[1],
        columns[2],
        columns[3],
        features,
        number(columns[6], number),
        columns[7]);
  }

  private static Span span(String text, int line) {
    int colon = text.indexOf(':');
    return new Span(
        number(text.substring(0, Math.max(colon, 0)), line),
        number(text.substring(colon + 1), line));
  }

  private static int number(String text, int line) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("line " + line + ": not a number: " + text, e);
    }
  }

  private static String features(Token token) {
    if (token.features().isEmpty()) {
      return "_";
    }
    StringBuilder out = new StringBuilder();
    new TreeMap<>(token.features())
        .forEach((k, v) -> out.append(out.isEmpty() ? "" : "|").append(k).append('=').append(v));
    return out.toString();
  }

  private static String field(String text) {
    return text.isEmpty() ? "_" : text;
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        out.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i) == 'r' ? '\r' : text.charAt(i));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
