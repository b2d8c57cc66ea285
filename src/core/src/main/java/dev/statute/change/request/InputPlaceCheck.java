package dev.statute.change.request;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.InputPair;
import dev.statute.change.OperationPair;
import java.util.List;
import java.util.function.Consumer;

/** Finds what operations take from another part of requests, or under another name. */
final class InputPlaceCheck implements ChangeCheck {

  private static final Impact CLIENTS = new Impact(OFF, OFF, ERROR, ERROR);

  private static final ChangeRule MOVED =
      new ChangeRule("moved-parameter", "a parameter comes from another part of requests", CLIENTS);

  private static final ChangeRule RENAMED =
      new ChangeRule("renamed-parameter", "a parameter has another name in requests", CLIENTS);

  @Override
  public List<ChangeRule> rules() {
    return List.of(MOVED, RENAMED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      for (InputPair input : Inputs.pairs(operation)) {
        if (!input.isInPlace()) {
          changes.accept(change(operation, input));
        }
      }
    }
  }

  private static Change change(OperationPair operation, InputPair input) {
    ChangeRule rule = input.before().source() == input.after().source() ? RENAMED : MOVED;
    String old = InputPair.title(input.before());
    return new Change(
        rule,
        rule.impact(),
        input.beforePlace(),
        input.afterPlace(),
        operation.after().name()
            + " takes "
            + input.after().name()
            + " from "
            + InputPair.title(input.after())
            + " instead of "
            + old,
        Inputs.isRequired(operation.after(), input.after())
            ? "Code compiles as before, but requests as clients send them are refused."
            : "Code compiles as before, but what clients send in " + old + " is not looked at.",
        "Go on to take it from " + old + ".");
  }
}
