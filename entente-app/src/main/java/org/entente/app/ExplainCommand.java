package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.algebra.Act;
import org.entente.algebra.Composer;
import org.entente.codebook.Codebook;
import org.entente.codebook.Entry;
import org.entente.discourse.Coder;
import org.entente.language.Analyzers;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.press.ExitCode;
import org.entente.press.PressReader;
import org.entente.press.Read;
import org.entente.press.Reading;
import org.entente.press.Refused;
import org.entente.reading.Argument;
import org.entente.reading.Predicate;
import org.entente.reading.SentenceReading;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente explain}: why each sentence gave the events it gave, or none. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows for each sentence its predicates, the codebook entries that fit, and how each event came about.")
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "An article; - is standard input.")
  private Path file;

  @Option(names = "--parse", description = "Show the dependency tree as well.")
  private boolean parse;

  @Mixin private CodebookOption codebook;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Codebook data = codebook.load();
    Coder coder = new Coder(data, World.standard(), LocalDate.now(terminal.clock()));
    PressReader press = new PressReader(Set.copyOf(data.languages()));
    boolean[] refusedAny = {false};
    try (Stream<Reading> readings =
        file.toString().equals("-") ? press.read("-", terminal.in()) : press.read(file)) {
      readings.forEach(
          reading -> {
            if (reading instanceof Refused refused) {
              refusedAny[0] = true;
              terminal.err().println(refused.error().message());
            } else if (reading instanceof Read read) {
              explain(coder, read.article());
            }
          });
    }
    return refusedAny[0] ? ExitCode.NOTHING_READ.status() : 0;
  }

  private void explain(Coder coder, Article article) {
    List<Sentence> sentences = Analyzers.forLanguage(article.language()).analyze(article);
    coder.code(article, sentences, this::explain);
  }

  private void explain(
      SentenceReading reading, Composer composer, List<Act> acts, List<Event> events) {
    Sentence sentence = reading.sentence();
    terminal.out().println((sentence.index() + 1) + ". " + sentence.text().replaceAll("\\s+", " "));
    if (parse) {
      for (Token t : sentence.tokens()) {
        terminal
            .out()
            .printf(
                Locale.ROOT,
                "      %3d %-20s %-20s %-6s %3d %-12s %s%n",
                t.index(),
                t.form(),
                t.lemma(),
                t.tag(),
                t.head(),
                t.relation(),
                new TreeMap<>(t.features()));
      }
    }
    for (Predicate predicate : reading.all()) {
      List<Entry> fitting = composer.fitting(predicate);
      if (predicate.kind() == Predicate.Kind.VERB || !fitting.isEmpty()) {
        terminal.out().println("   " + describe(predicate, sentence));
        fitting.forEach(
            entry ->
                terminal.out().println("      fits " + entry.place() + " -> " + target(entry)));
      }
    }
    for (Act act : acts) {
      events.stream()
          .filter(event -> event.derivation().equals(act.derivation()))
          .findFirst()
          .ifPresentOrElse(
              event -> terminal.out().println("   event " + describe(event)),
              () ->
                  terminal
                      .out()
                      .println(
                          "   no event: "
                              + act.type()
                              + " ("
                              + act.status().word()
                              + ") "
                              + codes(act)
                              + missing(act)));
      act.derivation().forEach(step -> terminal.out().println("      by " + step));
    }
    if (acts.isEmpty()) {
      terminal.out().println("   no event: no entry of the codebook fits a predicate");
    }
    terminal.out().println();
  }

  private static String describe(Event event) {
    String kind = event.type() + (event.mode() == null ? "" : "/" + event.mode());
    return kind + " (" + event.status() + ") " + codes(event.actors(), event.recipients());
  }

  private static String codes(Act act) {
    return codes(act.actors(), act.recipients());
  }

  private static String codes(List<Actor> actors, List<Actor> recipients) {
    String codes =
        actors.isEmpty()
            ? "?"
            : actors.stream().map(Actor::code).collect(Collectors.joining(" + "));
    return recipients.isEmpty()
        ? codes
        : codes + " -> " + recipients.stream().map(Actor::code).collect(Collectors.joining(" + "));
  }

  /** Why an act gave no event, as far as the act itself shows it. */
  private static String missing(Act act) {
    return act.actors().isEmpty()
        ? ", its actor is not known"
        : ", told more fully by another act or without a participant that it needs";
  }

  private static String target(Entry entry) {
    return entry.operator() == null
        ? entry.act().type() + "." + entry.act().name()
        : "operator " + entry.operator().name();
  }

  private static String describe(Predicate predicate, Sentence sentence) {
    StringBuilder line = new StringBuilder(predicate.lemma());
    line.append(" (").append(predicate.form().name().toLowerCase(Locale.ROOT));
    line.append(predicate.negated() ? ", negated" : "");
    line.append(predicate.modal().isEmpty() ? ")" : ", modal " + predicate.modal() + ")");
    for (Argument argument : predicate.arguments()) {
      line.append(' ').append(argument.role().name().toLowerCase(Locale.ROOT));
      line.append(argument.marker().isEmpty() ? "" : ":" + argument.marker());
      line.append(argument.inherited() ? "*" : "").append('=');
      line.append(
          argument.heads().stream()
              .map(h -> sentence.token(h).form())
              .collect(Collectors.joining("+")));
    }
    return line.toString();
  }
}
