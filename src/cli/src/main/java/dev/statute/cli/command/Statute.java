package dev.statute.cli.command;

/** Runs command lines. */
public final class Statute {

  private Statute() {}

  /**
   * Runs a command line. It never throws.
   *
   * @param session what the command reads from and writes to
   * @param arguments the words after the name of the program
   * @return the exit code: one of {@link Exit}
   */
  public static int run(Session session, String... arguments) {
    return Explanation.isPlain(arguments)
        ? Explanation.run(session, arguments)
        : CommandRun.run(session, arguments);
  }
}
