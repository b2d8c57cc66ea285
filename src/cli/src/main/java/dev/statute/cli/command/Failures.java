package dev.statute.cli.command;

import dev.statute.cli.file.FileFailure;
import dev.statute.cli.file.WrongValue;
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
    Exit exit = Exit.DEFECT;
    if (e instanceof CommandFailure failure) {
      session.tell("statute: " + failure.text());
      exit = failure.exit();
    } else if (e instanceof FileFailure failure) {
      session.tell("statute: " + failure.text());
      exit = Exit.UNREADABLE;
    } else if (e instanceof WrongValue wrong) {
      session.tell("statute: " + wrong.text());
      exit = Exit.USAGE;
    } else if (e instanceof OutOfMemoryError) {
      session.tell("statute: the memory does not suffice. Give Java more: java -Xmx4g -jar …");
      exit = Exit.UNREADABLE;
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
    return exit.code();
  }
}
