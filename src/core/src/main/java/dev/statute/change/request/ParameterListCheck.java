package dev.statute.change.request;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.FormerMethod;
import dev.statute.change.Impact;
import dev.statute.change.InputPair;
import dev.statute.change.InputPairs;
import dev.statute.change.OperationPair;
import dev.statute.change.type.TypeComparison;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds parameters of Java that come in another order, and those that come or go with something
 * else that is reported as a change of requests, or is none.
 */
final class ParameterListCheck implements ChangeCheck {

  private static final ChangeRule CHANGED =
      new ChangeRule(
          "changed-parameters",
          "the Java method of an operation has other parameters, or another order of them",
          new Impact(ERROR, ERROR, OFF, OFF));

  private static final int SHOWN = 12;

  @Override
  public List<ChangeRule> rules() {
    return List.of(CHANGED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      if (isChanged(operation, operation.inputs())) {
        changes.accept(change(operation));
      }
    }
  }

  private static boolean isChanged(OperationPair operation, InputPairs inputs) {
    return inputs.added().stream().anyMatch(ParameterListCheck::isApart)
        || inputs.removed().stream()
            .anyMatch(
                input -> isApart(input) || Inputs.precondition(input, operation.law()).isPresent())
        || inputs.pairs().stream()
            .filter(pair -> pair.after().source() == InputSource.CONTEXT)
            .anyMatch(pair -> !pair.before().type().name().equals(pair.after().type().name()))
        || !isInOrder(operation, inputs);
  }

  /** Variables come and go with the path; what the server gives is not in a request. */
  private static boolean isApart(PublishedInput input) {
    return input.source() == InputSource.CONTEXT || input.source() == InputSource.PATH;
  }

  private static boolean isInOrder(OperationPair operation, InputPairs inputs) {
    Set<PublishedInput> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    List<PublishedInput> newOrder = inputs.pairs().stream().map(InputPair::before).toList();
    kept.addAll(newOrder);
    return newOrder.equals(operation.before().inputs().stream().filter(kept::contains).toList());
  }

  private static Change change(OperationPair operation) {
    return new Change(
        CHANGED,
        operation.ofSources(CHANGED.impact()),
        operation.beforePointer().then("inputs"),
        operation.afterPointer().then("inputs"),
        "the parameters of "
            + operation.after().name()
            + " are "
            + parameters(operation.after())
            + " instead of "
            + parameters(operation.before()),
        "Code that calls or implements it does not compile, or passes one for another.",
        FormerMethod.repair(operation));
  }

  private static String parameters(PublishedOperation operation) {
    return operation.inputs().stream()
        .limit(SHOWN)
        .map(input -> TypeComparison.shown(input.type()) + " " + input.name())
        .collect(Collectors.joining(", ", "(", operation.inputs().size() > SHOWN ? ", ...)" : ")"));
  }
}
