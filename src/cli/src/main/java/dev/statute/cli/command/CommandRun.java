package dev.statute.cli.command;

import dev.statute.text.Printable;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line. */
final class CommandRun {

  private static final int WIDEST_HELP = 100;

  private final Session session;
  private final RootCommand root = new RootCommand();

  private CommandRun(Session session) {
    this.session = session;
  }

  /**
   * Runs a command line, and never throws.
   *
   * @return the exit code
   */
  static int run(Session session, String... arguments) {
    return new CommandRun(session).run(arguments);
  }

  private int run(String... arguments) {
    CommandLine line = commands();
    PrintWriter out = new PrintWriter(new OutputStreamWriter(session.out(), session.charset()));
    PrintWriter err = new PrintWriter(new OutputStreamWriter(session.err(), session.charset()));
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.min(WIDEST_HELP, session.terminal().width()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(session.terminal().isColoured() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((e, args) -> usage(e));
    line.setExecutionExceptionHandler((e, failed, result) -> failure(e));
    line.setExecutionStrategy(this::execute);
    try {
      return line.execute(arguments);
    } catch (Error e) { // Such as too little memory; nobody is helped by a stack trace.
      return failure(e);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private CommandLine commands() {
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new CheckCommand(session))
            .addSubcommand(new DiffCommand(session))
            .addSubcommand(new ExportCommand(session))
            .addSubcommand(new ExplainCommand(session))
            .addSubcommand(new ImportCommand(session))
            .addSubcommand(new PagesCommand(session))
            .addSubcommand(new CompletionCommand(session));
    line.getCommandSpec().version("statute " + version().orElse("(unreleased)"));
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    return line;
  }

  /** Returns the version in the manifest of the jar. */
  static Optional<String> version() {
    return Optional.ofNullable(CommandRun.class.getPackage().getImplementationVersion());
  }

  private int execute(ParseResult result) {
    if (result.hasSubcommand()
        || result.isUsageHelpRequested()
        || result.isVersionHelpRequested()) {
      return new CommandLine.RunLast().execute(result);
    }
    CommandLine line = result.commandSpec().commandLine();
    line.usage(line.getErr());
    return Exit.USAGE.code();
  }

  private int usage(ParameterException e) {
    CommandLine line = e.getCommandLine();
    StringBuilder message = new StringBuilder("statute: ").append(what(e, line));
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> nearest = unmatched.getSuggestions();
      if (!nearest.isEmpty()) {
        message.append("\nDid you mean ").append(nearest.get(0)).append('?');
      }
    }
    message
        .append("\nFor help, type: ")
        .append(line.getCommandSpec().qualifiedName())
        .append(" --help");
    session.tell(message.toString());
    return Exit.USAGE.code();
  }

  private String what(ParameterException e, CommandLine line) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String word = Printable.quoted(unmatched.getUnmatched().get(0));
      return line.getCommand() == root
          ? "there is no command " + word + "."
          : word + " is one word too many.";
    }
    return e.getMessage() + ".";
  }

  private int failure(Throwable e) {
    return Failures.tell(e, session, root.isDebug());
  }
}
