package dev.statute.change.operation;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.Route;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedOperation;
import java.util.List;
import java.util.function.Consumer;

/** Finds operations that implementations have to have now. */
final class AddedOperationCheck implements ChangeCheck {

  private static final ChangeRule ADDED =
      new ChangeRule("added-operation", "an operation was added", new Impact(OFF, ERROR, OFF, OFF));

  @Override
  public List<ChangeRule> rules() {
    return List.of(ADDED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (PublishedOperation operation : contracts.added()) {
      if (!operation.signature().isDefault()) {
        changes.accept(
            new Change(
                ADDED,
                ADDED.impact(),
                Pointer.ROOT,
                Pointer.operation(operation.key()),
                operation.name() + " (" + Route.of(operation) + ") was added",
                "Classes that implement the interface lack the method, so they do not compile.",
                "Declare it in an interface of its own, which only new classes implement."));
      }
    }
  }
}
