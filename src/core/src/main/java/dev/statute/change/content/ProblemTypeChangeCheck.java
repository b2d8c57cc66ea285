package dev.statute.change.content;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.AnsweredStatus;
import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.change.ResponsePair;
import dev.statute.change.ResponsePairs;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Law;
import java.util.List;
import java.util.function.Consumer;

/** Finds problem types that came, went, moved or have another identifier. */
final class ProblemTypeChangeCheck implements ChangeCheck {

  private static final ChangeRule ADDED =
      new ChangeRule(
          "added-problem-type",
          "an operation has another problem with a status that it had before",
          new Impact(ERROR, OFF, WARN, NOTE));

  private static final ChangeRule REMOVED =
      new ChangeRule(
          "removed-problem-type",
          "an operation lost one of several problems with a status",
          new Impact(ERROR, ERROR, OFF, OFF));

  private static final ChangeRule CHANGED =
      new ChangeRule(
          "changed-problem-type",
          "a problem is identified by another URI",
          new Impact(ERROR, ERROR, ERROR, ERROR));

  private static final ChangeRule MOVED =
      new ChangeRule(
          "moved-problem-type",
          "a problem is told with another status",
          new Impact(ERROR, ERROR, ERROR, WARN));

  @Override
  public List<ChangeRule> rules() {
    return List.of(ADDED, REMOVED, CHANGED, MOVED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (OperationPair operation : contracts.operations()) {
      ResponsePairs pairs = ResponsePairs.of(operation);
      pairs.pairs().forEach(pair -> kept(pair, shared));
      pairs.added().stream()
          .filter(response -> isBeside(response, operation.before()))
          .forEach(response -> added(operation, response, shared));
      pairs.removed().stream()
          .filter(response -> isBeside(response, operation.after()))
          .forEach(response -> removed(operation, response, shared));
    }
    shared.report(changes);
  }

  private static boolean isBeside(PublishedResponse response, PublishedOperation operation) {
    return !response.problemType().isEmpty()
        && operation.responses().stream()
            .anyMatch(other -> other.status().equals(response.status()));
  }

  private static void kept(ResponsePair pair, SharedChanges shared) {
    String old = pair.before().problemType();
    String now = pair.after().problemType();
    String operation = pair.operation().after().name();
    if (!pair.hasSameStatus()) {
      if (!now.isEmpty() && now.equals(old)) {
        shared.add(
            List.of(MOVED, pair.identity()), operation, speakers -> moved(pair, now, speakers));
      }
    } else if (!old.equals(now) && !old.isEmpty() && !new ContentPair(pair).isNoProblemAnyMore()) {
      shared.add(
          List.of(CHANGED, pair.identity()),
          operation,
          speakers -> changed(pair, old, now, speakers));
    } else if (!old.equals(now) && old.isEmpty()) {
      shared.add(
          List.of(ADDED, pair.identity()), operation, speakers -> named(pair, now, speakers));
    }
  }

  private static Change moved(ResponsePair pair, String type, Speakers speakers) {
    return new Change(
        MOVED,
        MOVED.impact(),
        pair.beforePlace(),
        pair.afterPlace(),
        "the problem "
            + type
            + " of "
            + speakers
            + " has the status "
            + pair.status().title()
            + " instead of "
            + pair.statusBefore().title(),
        "Clients that go by the status handle it as another problem, and those that run throw an"
            + " exception.",
        "Answer it with " + pair.statusBefore().title() + " as before.");
  }

  private static Change changed(ResponsePair pair, String old, String now, Speakers speakers) {
    return new Change(
        CHANGED,
        CHANGED.impact(),
        pair.beforePlace(),
        pair.afterPlace(),
        "the problem "
            + old
            + " of "
            + speakers
            + (now.isEmpty()
                ? " has no type of its own any more"
                : " has the type " + now + " now"),
        "The URI is what identifies a problem ("
            + pair.law().general().problems().type().clause()
            + "): clients that know the old one no longer recognize it.",
        "Keep the old URI. It need not lead anywhere.");
  }

  /** A problem document without a type of its own has got one. */
  private static Change named(ResponsePair pair, String now, Speakers speakers) {
    return new Change(
        ADDED,
        new Impact(OFF, OFF, WARN, NOTE),
        pair.beforePlace(),
        pair.afterPlace(),
        pair.status().title() + " of " + speakers + " has the problem type " + now + " now",
        known(pair.law()),
        "Tell the users of the API.");
  }

  private static String known(Law law) {
    return "Clients that do not know it go by the status and by the members that they know ("
        + law.general().compatibility().extension().clause()
        + ").";
  }

  private static void added(
      OperationPair operation, PublishedResponse response, SharedChanges shared) {
    String title = new AnsweredStatus(response, operation.law()).title();
    shared.add(
        List.of(ADDED, identity(operation, response)),
        operation.after().name(),
        speakers ->
            new Change(
                ADDED,
                ADDED.impact(),
                operation.beforePointer(),
                Pointer.response(operation.after().key(), response.key()),
                speakers
                    + " can now answer "
                    + title
                    + " with the problem "
                    + response.problemType(),
                "A switch over the replies without a case for it does not compile. "
                    + known(operation.law()),
                "Callers add a case for it."));
  }

  private static void removed(
      OperationPair operation, PublishedResponse response, SharedChanges shared) {
    String title = new AnsweredStatus(response, operation.law()).title();
    shared.add(
        List.of(REMOVED, identity(operation, response)),
        operation.after().name(),
        speakers ->
            new Change(
                REMOVED,
                REMOVED.impact(),
                Pointer.response(operation.before().key(), response.key()),
                operation.afterPointer(),
                speakers
                    + " no longer "
                    + speakers.verb("answers ", "answer ")
                    + title
                    + " with the problem "
                    + response.problemType(),
                "A switch over the replies with a case for it does not compile, and neither do"
                    + " implementations that return it.",
                "Declare it until the next major version, even if it is no longer given."));
  }

  private static Object identity(OperationPair operation, PublishedResponse response) {
    return List.of(response.isCommon() ? "" : operation.after().key(), response.key());
  }
}
