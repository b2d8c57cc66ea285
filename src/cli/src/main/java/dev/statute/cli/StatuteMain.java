package dev.statute.cli;

import dev.statute.cli.command.Session;
import dev.statute.cli.command.Statute;
import dev.statute.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The door for the command line of an operating system. */
public final class StatuteMain {

  /** Set by the launcher, which knows it: {@code out}, {@code err}, {@code out,err} or nothing. */
  private static final String TERMINAL = "statute.terminal";

  private StatuteMain() {}

  /**
   * Runs a command, and ends the program with its exit code.
   *
   * @param args the words of the command line
   */
  public static void main(String[] args) {
    // Newer JDKs have consoles of a kind that take long to load, also without a terminal.
    System.setProperty("jdk.console", "java.base");
    Session session =
        new Session(
            System.in,
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
            new FileOutputStream(FileDescriptor.err),
            charset(),
            terminal());
    System.exit(Statute.run(session, args));
  }

  private static Terminal terminal() {
    String known = System.getProperty(TERMINAL);
    boolean isConsole = known == null && console().isPresent();
    return Terminal.of(
        System.getenv(),
        isConsole || (known != null && known.contains("out")),
        isConsole || (known != null && known.contains("err")));
  }

  private static Charset charset() {
    return System.getProperty(TERMINAL) == null
        ? console().map(Console::charset).orElse(StandardCharsets.UTF_8)
        : StandardCharsets.UTF_8;
  }

  /** Returns the console; nothing if input or output is not a terminal. */
  @SuppressWarnings("SystemConsoleNull") // It is null where jdk.console says so.
  private static Optional<Console> console() {
    return Optional.ofNullable(System.console());
  }
}
