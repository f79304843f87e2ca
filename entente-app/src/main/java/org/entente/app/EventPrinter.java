package org.entente.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.model.Framework;
import org.entente.model.Quote;
import org.entente.model.Statement;

/**
 * Shows what was read to people: each event as a short sentence, with the words of the article that
 * tell it.
 */
final class EventPrinter {

  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  /**
   * By quad class: verbal cooperation, material cooperation, verbal conflict, material conflict.
   */
  private static final String[] QUAD_COLOURS = {
    "", "\u001b[36m", "\u001b[32m", "\u001b[33m", "\u001b[31m"
  };

  private static final String BETWEEN = " · ";
  private static final String INDENT = "  ";
  private static final String DEEPER = "    ";

  /** Longest stretch of a statement that is shown, in characters. */
  private static final int STATEMENT = 200;

  private final PrintWriter out;
  private final boolean coloured;
  private final int width;

  EventPrinter(Terminal terminal) {
    this.out = terminal.out();
    this.coloured = terminal.coloured();
    this.width = terminal.width();
  }

  void print(ArticleRecord record) {
    Article article = record.article();
    block("", article.title() == null ? article.id() : article.title(), BOLD);
    block("", heading(article), DIM);
    out.println();
    if (record.events().isEmpty()) {
      out.println(INDENT + "no event found");
      out.println();
    }
    record.events().forEach(this::print);
    if (!record.statements().isEmpty()) {
      out.println(INDENT + style(BOLD, "Statements"));
      record.statements().forEach(this::print);
      out.println();
    }
  }

  private static String heading(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add(article.language());
    if (article.published() != null) {
      parts.add(
          article.published() + (article.publishedInferred() ? " (inferred from the text)" : ""));
    }
    if (article.outlet() != null) {
      parts.add(article.outlet());
    }
    if (!article.credits().isEmpty()) {
      parts.add("credits " + String.join(", ", article.credits()));
    }
    return String.join(BETWEEN, parts);
  }

  private void print(Event event) {
    String kind = event.type() + (event.mode() == null ? "" : "/" + event.mode());
    String status = event.status().equals("actual") ? "" : " (" + event.status() + ")";
    out.println(INDENT + style(QUAD_COLOURS[event.quad()] + BOLD, kind) + status);
    block(DEEPER, Prose.of(event), "");
    block(DEEPER, facts(event), DIM);
    quote(event);
    out.println();
  }

  private static String facts(Event event) {
    List<String> facts = new ArrayList<>();
    if (event.date() != null) {
      facts.add(event.date().value());
    }
    if (event.place() != null) {
      facts.add(
          event.place().name()
              + (event.place().country() == null ? "" : ", " + event.place().country()));
    }
    if (!event.attribution().isEmpty()) {
      facts.add(
          "according to "
              + event.attribution().stream()
                  .map(Attribution::name)
                  .collect(Collectors.joining(", ")));
    }
    if (!event.subjects().isEmpty()) {
      facts.add("on " + String.join(", ", event.subjects()));
    }
    if (!event.frameworks().isEmpty()) {
      facts.add(
          "within "
              + event.frameworks().stream().map(Framework::code).collect(Collectors.joining(", ")));
    }
    facts.add(String.format(Locale.ROOT, "confidence %.2f", event.confidence()));
    return String.join(BETWEEN, facts);
  }

  /** The sentence, with the word that names the act in bold. */
  private void quote(Event event) {
    Quote sentence = event.evidence();
    int from = event.trigger().start() - sentence.start();
    int to = event.trigger().end() - sentence.start();
    boolean inside = from >= 0 && from < to && to <= sentence.text().length();
    String quoted = "“" + sentence.text() + "”";
    List<Lines.Line> lines =
        inside
            ? Lines.wrap(quoted, width - DEEPER.length(), from + 1, to + 1)
            : Lines.wrap(quoted, width - DEEPER.length(), 0, 0);
    for (Lines.Line line : lines) {
      out.println(
          DEEPER
              + line.text().substring(0, line.from())
              + style(BOLD, line.text().substring(line.from(), line.to()))
              + line.text().substring(line.to()));
    }
    if (!event.mentions().isEmpty()) {
      int more = event.mentions().size();
      out.println(
          DEEPER + style(DIM, "told again in " + more + (more == 1 ? " sentence" : " sentences")));
    }
  }

  private void print(Statement statement) {
    String words = statement.text().replaceAll("\\s+", " ").strip();
    if (words.length() > STATEMENT) {
      words = words.substring(0, words.lastIndexOf(' ', STATEMENT)) + " …";
    }
    String speaker = Prose.party(statement.speaker());
    block(
        DEEPER,
        speaker + ", " + statement.kind() + " (“" + statement.cue() + "”): “" + words + "”",
        "");
  }

  private void block(String indent, String text, String style) {
    for (Lines.Line line : Lines.wrap(text, width - indent.length(), 0, 0)) {
      out.println(indent + style(style, line.text()));
    }
  }

  private String style(String code, String text) {
    return coloured && !code.isEmpty() && !text.isEmpty() ? code + text + RESET : text;
  }
}
