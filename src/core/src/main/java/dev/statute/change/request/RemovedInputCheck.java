package dev.statute.change.request;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.FormerMethod;
import dev.statute.change.Impact;
import dev.statute.change.InputPair;
import dev.statute.change.InputPairs;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.law.Ground;
import dev.statute.law.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds what operations no longer take. */
final class RemovedInputCheck implements ChangeCheck {

  private static final Impact IGNORED = new Impact(ERROR, ERROR, WARN, WARN);

  private static final ChangeRule PARAMETER =
      new ChangeRule("removed-parameter", "an operation no longer takes a parameter", IGNORED);

  private static final ChangeRule CONTENT =
      new ChangeRule("removed-content", "an operation no longer takes content", IGNORED);

  private static final ChangeRule MEANINGLESS =
      new ChangeRule(
          "removed-meaningless-content",
          "an operation no longer takes content, which its method gives no meaning",
          new Impact(ERROR, ERROR, NOTE, NOTE));

  @Override
  public List<ChangeRule> rules() {
    return List.of(PARAMETER, CONTENT, MEANINGLESS);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      for (InputPairs inputs : Inputs.withMembers(operation)) {
        inputs.removed().stream()
            .filter(input -> input.source() != InputSource.PATH)
            .filter(input -> input.source() != InputSource.CONTEXT)
            .filter(input -> Inputs.precondition(input, contracts.law()).isEmpty())
            .map(input -> change(operation, inputs, input))
            .forEach(changes);
      }
    }
  }

  private static Change change(OperationPair operation, InputPairs inputs, PublishedInput input) {
    if (input.source() != InputSource.CONTENT) {
      return change(
          PARAMETER,
          operation,
          inputs,
          input,
          "What clients send in it has no effect any more, and code that calls or implements "
              + operation.after().name()
              + " does not compile.");
    }
    Optional<Ground> meaningless =
        operation.law().method(operation.after().method()).map(Method::requestContentGround);
    return meaningless
        .map(
            ground ->
                change(
                    MEANINGLESS,
                    operation,
                    inputs,
                    input,
                    "Content has no generally defined meaning in a request with "
                        + operation.after().method()
                        + " ("
                        + ground.clause()
                        + "), but code that calls or implements "
                        + operation.after().name()
                        + " does not compile."))
        .orElseGet(
            () ->
                change(
                    CONTENT,
                    operation,
                    inputs,
                    input,
                    "The content that clients send has no effect any more, and code that calls or"
                        + " implements "
                        + operation.after().name()
                        + " does not compile."));
  }

  private static Change change(
      ChangeRule rule,
      OperationPair operation,
      InputPairs inputs,
      PublishedInput input,
      String why) {
    return new Change(
        rule,
        operation.ofSources(rule.impact()),
        inputs.beforePlace().then(input.name()),
        inputs.afterPlace(),
        operation.after().name() + " no longer takes " + InputPair.title(input),
        why,
        FormerMethod.repair(operation));
  }
}
