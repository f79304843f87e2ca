package org.entente.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.language.Analyzers;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.world.ActorResolver;
import org.entente.world.Cast;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente resolve}: whom a phrase names. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description = "Resolves a phrase to the codes, sectors and offices of the actors it names.",
    footer = {"", "Example: entente resolve deux hauts responsables iraniens"})
final class ResolveCommand implements Callable<Integer> {

  /** Exit code where the phrase names nobody known. */
  static final int NOBODY = 1;

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PHRASE", description = "A noun phrase.")
  private List<String> words;

  @Option(names = "--language", defaultValue = "fr", description = "fr (default) or en.")
  private String language;

  @Option(
      names = "--date",
      description = "The day of which the phrase speaks (ISO), default today.")
  private LocalDate date;

  ResolveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!Analyzers.languages().contains(language)) {
      throw new ParameterException(
          spec.commandLine(),
          "--language "
              + language
              + ": not installed; installed: "
              + String.join(", ", Analyzers.languages()));
    }
    String phrase = String.join(" ", words);
    LocalDate day = date == null ? LocalDate.now(terminal.clock()) : date;
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, phrase.length()));
    Article article =
        new Article(
            "phrase",
            null,
            null,
            language,
            null,
            day,
            false,
            phrase,
            null,
            List.of(),
            List.of(),
            List.of(block));
    List<Sentence> sentences = Analyzers.forLanguage(language).analyze(article);
    ActorResolver resolver =
        new ActorResolver(World.standard(), Cast.of(sentences, language, day), language, day);
    int found = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.head() == 0 || token.relation().equals("conj")) {
          for (Actor actor : resolver.resolve(sentence, token.index())) {
            found++;
            terminal.out().println(line(actor));
          }
        }
      }
    }
    if (found == 0) {
      terminal.err().println("entente: \"" + phrase + "\" names nobody known");
      return NOBODY;
    }
    return 0;
  }

  private static String line(Actor actor) {
    return String.join(
        "\t",
        actor.code(),
        actor.country() == null ? "-" : actor.country(),
        actor.sector() == null ? "-" : actor.sector(),
        actor.name() == null ? "-" : actor.name(),
        actor.office() == null ? "-" : actor.office(),
        actor.text());
  }
}
