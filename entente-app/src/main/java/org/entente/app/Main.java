package org.entente.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;

/** Starts the command {@code entente}. */
public final class Main {

  /** The library that prints the help knows no narrower one. */
  private static final int NARROWEST_HELP = 55;

  private Main() {}

  /**
   * Runs the command line and ends the process with its exit code; see docs/errors.md for the
   * codes.
   */
  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    // "Today" is the reader's day; this is the one place that asks the machine for it.
    Clock clock = Clock.system(ZoneId.systemDefault());
    Terminal terminal =
        Terminal.of(out, err, System.in, System.getenv(), System.getProperties(), clock);
    int code = commandLine(terminal).execute(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    // The output contract is UTF-8, whatever the terminal's locale says.
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }

  /** The command with its subcommands, writing to this terminal. */
  static CommandLine commandLine(Terminal terminal) {
    CommandLine line = new CommandLine(new EntenteCommand());
    line.addSubcommand(new ReadCommand(terminal));
    line.addSubcommand(new ExplainCommand(terminal));
    line.addSubcommand(new EvaluateCommand(terminal));
    line.addSubcommand(new ResolveCommand(terminal));
    line.addSubcommand(new CodebookCommand(terminal));
    line.addSubcommand(new IngestCommand(terminal));
    line.addSubcommand(new WatchCommand(terminal));
    line.addSubcommand(new EventsCommand(terminal));
    line.addSubcommand(new ShowCommand(terminal));
    line.addSubcommand(new RelationsCommand(terminal));
    line.addSubcommand(new ActorCommand(terminal));
    line.addSubcommand(new StatementsCommand(terminal));
    line.addSubcommand(new SearchCommand(terminal));
    line.addSubcommand(new ExportCommand(terminal));
    line.addSubcommand(new RecodeCommand(terminal));
    line.addSubcommand(new ReviewCommand(terminal));
    line.addSubcommand(new MergeCommands.Split(terminal));
    line.addSubcommand(new MergeCommands.Join(terminal));
    line.addSubcommand(new RecordCommand(terminal));
    line.setOut(terminal.out()).setErr(terminal.err());
    line.setUsageHelpWidth(Math.max(NARROWEST_HELP, terminal.width()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    Failures failures = new Failures(terminal);
    line.setExecutionExceptionHandler(failures);
    line.setParameterExceptionHandler(failures);
    return line;
  }
}
