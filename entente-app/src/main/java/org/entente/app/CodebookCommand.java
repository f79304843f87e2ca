package org.entente.app;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import org.entente.codebook.BaseAct;
import org.entente.codebook.Codebook;
import org.entente.codebook.Entry;
import org.entente.codebook.EventType;
import org.entente.codebook.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente codebook}: checks and prints the data that decide what is an event. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    description = "Checks and prints the data that decide what is an event.")
final class CodebookCommand implements Runnable {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  CodebookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to do: entente codebook check, entente codebook show TYPE, entente codebook page");
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Loads the codebook and names every mistake in it.")
  int check(@Mixin CodebookOption option) {
    Codebook codebook = option.load();
    int entries =
        codebook.languages().stream().mapToInt(l -> codebook.lexicon(l).entries().size()).sum();
    terminal
        .out()
        .println(
            codebook.types().size()
                + " types, "
                + codebook.operators().size()
                + " operators, "
                + codebook.rows().size()
                + " rows of composition, "
                + entries
                + " entries in "
                + String.join(", ", codebook.languages())
                + ": no mistake found");
    return 0;
  }

  @Command(
      name = "page",
      mixinStandardHelpOptions = true,
      description = "Prints the codebook as a page of documentation (Markdown).")
  int page(@Mixin CodebookOption option) {
    terminal.out().print(CodebookPage.of(option.load()));
    return 0;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Prints an event type or operator with its words and examples.")
  int show(
      @Mixin CodebookOption option,
      @Parameters(
              paramLabel = "TYPE",
              description = "An event type (SANCTION) or an operator (demand).")
          String name) {
    Codebook codebook = option.load();
    PrintWriter out = terminal.out();
    EventType type = codebook.types().get(name.toUpperCase(Locale.ROOT));
    if (type == null && !codebook.operators().containsKey(name)) {
      throw new ParameterException(
          spec.commandLine(),
          "no event type or operator "
              + name
              + "; types: "
              + String.join(", ", codebook.types().keySet())
              + "; operators: "
              + String.join(", ", codebook.operators().keySet()));
    }
    if (type != null) {
      out.println(type.name() + ": quad " + type.quad() + ", score " + type.score());
      type.acts().values().stream()
          .sorted(Comparator.comparing(BaseAct::name))
          .forEach(
              act ->
                  out.println(
                      "  " + act.name() + ": mode " + act.mode() + ", CAMEO " + act.cameo()));
    } else {
      out.println(name + ": " + codebook.operators().get(name).meaning());
    }
    for (String language : codebook.languages()) {
      for (Entry entry : codebook.lexicon(language).entries()) {
        String owner = entry.operator() == null ? entry.act().type() : entry.operator().name();
        if (owner.equals(type == null ? name : type.name())) {
          out.println();
          out.println(
              language + " " + entry.id() + "  " + entry.words().values() + "  " + entry.place());
          for (Example example : entry.examples()) {
            out.println("   " + example.text() + "  => " + example.expected());
          }
        }
      }
    }
    return 0;
  }
}
