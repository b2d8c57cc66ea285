package dev.statute.change.response;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds operations that take the functions for their responses in another order. */
final class ReorderedResponseCheck implements ChangeCheck {

  private static final ChangeRule REORDERED =
      new ChangeRule(
          "reordered-responses",
          "the responses of an operation are declared in another order",
          new Impact(ERROR, OFF, OFF, OFF));

  @Override
  public List<ChangeRule> rules() {
    return List.of(REORDERED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      List<String> before = common(operation.before(), operation.after());
      List<String> after = common(operation.after(), operation.before());
      if (!before.equals(after)) {
        changes.accept(change(operation, before, after));
      }
    }
  }

  private static Change change(OperationPair operation, List<String> before, List<String> after) {
    return new Change(
        REORDERED,
        REORDERED.impact(),
        operation.beforePointer(),
        operation.afterPointer(),
        operation.after().name()
            + " declares its responses in the order "
            + String.join(", ", after)
            + " instead of "
            + String.join(", ", before),
        "match takes one function for each response in the order of the declarations, so calls of it"
            + " do not compile.",
        "Declare the responses in the old order, and new ones after them.");
  }

  /** Returns the responses that another version has too, in the order of one. */
  private static List<String> common(PublishedOperation one, PublishedOperation other) {
    List<String> keys = new ArrayList<>(cases(one));
    keys.retainAll(cases(other));
    return keys;
  }

  private static List<String> cases(PublishedOperation operation) {
    return operation.signature().cases().isEmpty()
        ? operation.responses().stream().map(PublishedResponse::key).toList()
        : operation.signature().cases();
  }
}
