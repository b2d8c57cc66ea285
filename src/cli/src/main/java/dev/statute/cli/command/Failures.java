package dev.statute.cli.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Tells people why a command failed, without a stack trace unless they ask for one. */
final class Failures {

  private Failures() {}

  /**
   * Writes what went wrong.
   *
   * @param isDebug whether to show where in Statute
   * @return the exit code
   */
  static int tell(Throwable e, Session session, boolean isDebug) {
    if (e instanceof CommandFailure failure) {
      session.tell("statute: " + failure.text());
    } else {
      session.tell("statute: a defect of Statute: " + e);
      if (!isDebug) {
        session.tell("With --debug it says where. Please report that, with the command line.");
      }
    }
    if (isDebug) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      session.tell(trace.toString());
    }
    return (e instanceof CommandFailure failure ? failure.exit() : Exit.DEFECT).code();
  }
}
