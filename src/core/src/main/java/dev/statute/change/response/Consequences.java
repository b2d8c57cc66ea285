package dev.statute.change.response;

import dev.statute.change.AnsweredStatus;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.SimpleNames;
import dev.statute.law.Ground;
import dev.statute.law.StatusClass;

/** Sentences about what changed responses do to those who get them. */
final class Consequences {

  private Consequences() {}

  /** Says that a case is missing. */
  static String missingCase(OperationPair operation) {
    return "A switch over " + reply(operation.after()) + " without a case for it does not compile.";
  }

  /** Says that a case is one too many. */
  static String emptyCase(OperationPair operation) {
    return "A switch over " + reply(operation.after()) + " with a case for it does not compile.";
  }

  /** Says that cases for an old status, and what returns it, no longer compile. */
  static String lostCase(String old) {
    return "A switch with a case for "
        + old
        + " does not compile, and neither do implementations that return it.";
  }

  /** Says that clients that were compiled with the old contract do not know a status. */
  static String unknownStatus(AnsweredStatus status) {
    return "Clients compiled before throw an exception for " + code(status) + ".";
  }

  /** Says what any client takes a status for that it does not know; empty if nothing says so. */
  static String takenFor(AnsweredStatus status) {
    return status.statusClass().map(known -> takenFor(known, status)).orElse("");
  }

  private static String takenFor(StatusClass statusClass, AnsweredStatus status) {
    Ground ground = statusClass.unknownGround();
    return "A client that does not know "
        + code(status)
        + " treats it as "
        + status.law().status(statusClass.unknown()).map(known -> known.title()).orElse("another")
        + " ("
        + ground.clause()
        + ").";
  }

  /** Returns the number of a status, or what stands for several. */
  static String code(AnsweredStatus status) {
    return status.isOpen() ? status.title() : status.response().status();
  }

  private static String reply(PublishedOperation operation) {
    String name = operation.signature().replyType();
    return name.isEmpty() ? "its replies" : SimpleNames.simple(name);
  }

  /** Joins sentences, of which some may be empty. */
  static String all(String... sentences) {
    StringBuilder all = new StringBuilder();
    for (String sentence : sentences) {
      if (!sentence.isEmpty()) {
        all.append(all.isEmpty() ? "" : " ").append(sentence);
      }
    }
    return all.toString();
  }
}
