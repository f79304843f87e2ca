package org.entente.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.model.Quote;
import org.entente.model.Statement;

/** Shows what was read to people: an event a paragraph, with the sentence that tells it. */
final class EventPrinter {

  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RESET = "\u001b[0m";
  private static final String[] QUAD_COLOURS = {"", "\u001b[36m", "\u001b[32m", "\u001b[33m", "\u001b[31m"};

  private final PrintWriter out;
  private final boolean coloured;

  EventPrinter(Terminal terminal) {
    this.out = terminal.out();
    this.coloured = terminal.coloured();
  }

  void print(ArticleRecord record) {
    Article article = record.article();
    out.println(style(BOLD, article.title() == null ? article.id() : article.title()));
    out.println(style(DIM, heading(article)));
    out.println();
    if (record.events().isEmpty()) {
      out.println("  no event found");
      out.println();
    }
    record.events().forEach(this::print);
    for (Statement statement : record.statements()) {
      String speaker = statement.speaker().name() == null ? statement.speaker().text() : statement.speaker().name();
      out.println("  " + style(DIM, statement.kind()) + "  " + speaker + " (" + statement.speaker().code() + "), \""
          + statement.cue() + "\": " + statement.text().strip());
    }
    if (!record.statements().isEmpty()) {
      out.println();
    }
  }

  private static String heading(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add(article.language());
    if (article.published() != null) {
      parts.add(article.published() + (article.publishedInferred() ? " (inferred from the text)" : ""));
    }
    if (article.outlet() != null) {
      parts.add(article.outlet());
    }
    if (!article.credits().isEmpty()) {
      parts.add("credits " + String.join(", ", article.credits()));
    }
    return String.join(" - ", parts);
  }

  private void print(Event event) {
    String kind = event.type() + (event.mode() == null ? "" : "/" + event.mode());
    String status = event.status().equals("actual") ? "" : " (" + event.status() + ")";
    out.println("  " + style(QUAD_COLOURS[event.quad()], kind) + status + "  " + style(BOLD, parties(event)));
    List<String> facts = new ArrayList<>();
    if (event.date() != null) {
      facts.add(event.date().value());
    }
    if (event.place() != null) {
      facts.add(event.place().name() + (event.place().country() == null ? "" : " (" + event.place().country() + ")"));
    }
    if (!event.subjects().isEmpty()) {
      facts.add("on " + String.join(", ", event.subjects()));
    }
    if (!event.frameworks().isEmpty()) {
      facts.add("within " + event.frameworks().stream().map(f -> f.code()).collect(Collectors.joining(", ")));
    }
    if (!event.attribution().isEmpty()) {
      facts.add("according to " + event.attribution().stream().map(Attribution::name).collect(Collectors.joining(", ")));
    }
    facts.add(String.format(Locale.ROOT, "confidence %.2f", event.confidence()));
    out.println("    " + String.join(" - ", facts));
    out.println("    " + style(DIM, quoted(event)));
    out.println();
  }

  private static String parties(Event event) {
    String actors = event.actors().stream().map(EventPrinter::party).collect(Collectors.joining(" + "));
    if (event.recipients().isEmpty()) {
      return actors;
    }
    return actors + " -> " + event.recipients().stream().map(EventPrinter::party).collect(Collectors.joining(" + "));
  }

  private static String party(Actor actor) {
    String name = actor.name() == null ? actor.text() : actor.name();
    return name.isEmpty() ? actor.code() : name + " [" + actor.code() + "]";
  }

  /** The sentence, with the word that names the act in bold. */
  private String quoted(Event event) {
    Quote sentence = event.evidence();
    int from = event.trigger().start() - sentence.start();
    int to = event.trigger().end() - sentence.start();
    String text = sentence.text();
    if (coloured && from >= 0 && to <= text.length()) {
      text = text.substring(0, from) + RESET + BOLD + text.substring(from, to) + RESET + DIM + text.substring(to);
    }
    return "\"" + text.replaceAll("\\s+", " ") + "\"";
  }

  private String style(String code, String text) {
    return coloured ? code + text + RESET : text;
  }
}
