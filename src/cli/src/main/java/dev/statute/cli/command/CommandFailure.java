package dev.statute.cli.command;

import java.io.Serial;

/** Ends a command with a message for people. */
final class CommandFailure extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final Exit exit;

  /**
   * Makes a failure.
   *
   * @param exit the exit code
   * @param message what is wrong, and what to do, in one or more lines
   */
  CommandFailure(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  /** Makes a failure that has a cause, which people see only if they ask for it. */
  CommandFailure(Exit exit, String message, Throwable cause) {
    super(message, cause);
    this.exit = exit;
  }

  Exit exit() {
    return exit;
  }

  /** Returns what is wrong. */
  String text() {
    String message = getMessage();
    return message == null ? exit.name() : message;
  }
}
