package dev.statute.change.response;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.AnsweredStatus;
import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.change.ResponsePairs;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import java.util.List;
import java.util.function.Consumer;

/** Finds responses that came or went while another one with their status is there. */
final class AddedVariantCheck implements ChangeCheck {

  private static final ChangeRule ADDED =
      new ChangeRule(
          "added-variant",
          "an operation has another response with the same status",
          new Impact(ERROR, OFF, ERROR, WARN));

  private static final ChangeRule REMOVED =
      new ChangeRule(
          "removed-variant",
          "an operation lost one of several responses with the same status",
          new Impact(ERROR, ERROR, OFF, OFF));

  @Override
  public List<ChangeRule> rules() {
    return List.of(ADDED, REMOVED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      ResponsePairs pairs = ResponsePairs.of(operation);
      for (PublishedResponse response : pairs.added()) {
        if (isVariant(response, operation.before())) {
          changes.accept(added(operation, response));
        }
      }
      for (PublishedResponse response : pairs.removed()) {
        if (isVariant(response, operation.after())) {
          changes.accept(removed(operation, response));
        }
      }
    }
  }

  /** Tells whether the status is another one's too; problems are told apart by their types. */
  private static boolean isVariant(PublishedResponse response, PublishedOperation operation) {
    return response.problemType().isEmpty()
        && operation.responses().stream()
            .anyMatch(other -> other.status().equals(response.status()));
  }

  private static Change added(OperationPair operation, PublishedResponse response) {
    return new Change(
        ADDED,
        ADDED.impact(),
        operation.beforePointer(),
        Pointer.response(operation.after().key(), response.key()),
        operation.after().name() + " can now answer " + title(operation, response),
        Consequences.all(
            Consequences.missingCase(operation),
            "Clients that run read it as the response that they know with that status."),
        "Answer with another status, or with what the response had until now.");
  }

  private static Change removed(OperationPair operation, PublishedResponse response) {
    return new Change(
        REMOVED,
        REMOVED.impact(),
        Pointer.response(operation.before().key(), response.key()),
        operation.afterPointer(),
        operation.after().name() + " no longer answers " + title(operation, response),
        Consequences.all(
            Consequences.emptyCase(operation), "Implementations that return it do not compile."),
        "Declare it until the next major version, even if it is no longer given.");
  }

  private static String title(OperationPair operation, PublishedResponse response) {
    return new AnsweredStatus(response, operation.law()).title() + " as " + response.key();
  }
}
