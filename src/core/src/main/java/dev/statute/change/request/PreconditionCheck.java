package dev.statute.change.request;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.InputPair;
import dev.statute.change.InputPairs;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds preconditions that requests must have now, and those that are no longer looked at. */
final class PreconditionCheck implements ChangeCheck {

  private static final ChangeRule REQUIRED =
      new ChangeRule(
          "precondition-now-required",
          "a request must have a precondition now",
          new Impact(WARN, OFF, ERROR, ERROR));

  private static final ChangeRule IGNORED =
      new ChangeRule(
          "precondition-no-longer-read",
          "an operation no longer looks at a precondition",
          new Impact(WARN, OFF, WARN, WARN));

  private static final ChangeRule UNPROTECTED =
      new ChangeRule(
          "lost-update-protection",
          "an operation no longer looks at the precondition that prevents lost updates",
          new Impact(WARN, OFF, WARN, ERROR));

  @Override
  public List<ChangeRule> rules() {
    return List.of(REQUIRED, IGNORED, UNPROTECTED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      InputPairs inputs = operation.inputs();
      inputs.pairs().stream()
          .filter(input -> Inputs.precondition(input.after(), contracts.law()).isPresent())
          .filter(input -> !Inputs.isRequired(operation.before(), input.before()))
          .filter(input -> Inputs.isRequired(operation.after(), input.after()))
          .map(input -> required(operation, input))
          .forEach(changes);
      demanded(operation).ifPresent(changes);
      for (PublishedInput input : inputs.removed()) {
        Inputs.precondition(input, contracts.law())
            .map(precondition -> ignored(operation, inputs, input, precondition))
            .ifPresent(changes);
      }
    }
  }

  private static Change required(OperationPair operation, InputPair input) {
    return new Change(
        REQUIRED,
        REQUIRED.impact(),
        input.beforePlace(),
        input.afterPlace(),
        "requests for "
            + operation.after().name()
            + " can no longer leave out the precondition "
            + input.after().key(),
        "Those that do, as clients send them, are refused. Code that passes null for it fails.",
        "Take it as @Nullable, as it was.");
  }

  /** The status that refuses requests without a precondition is declared for the first time. */
  private static Optional<Change> demanded(OperationPair operation) {
    Law law = operation.law();
    int code = law.general().compatibility().unconditional();
    Optional<PublishedResponse> response = response(operation.after(), code);
    Optional<Status> status = law.status(code);
    if (response.isEmpty() || status.isEmpty() || response(operation.before(), code).isPresent()) {
      return Optional.empty();
    }
    boolean wasNeeded =
        operation.before().inputs().stream()
            .filter(input -> Inputs.isRequired(operation.before(), input))
            .anyMatch(input -> Inputs.precondition(input, law).isPresent());
    Change change =
        new Change(
            REQUIRED,
            // Whoever handles each response has one more to handle.
            wasNeeded ? new Impact(ERROR, OFF, NOTE, NOTE) : new Impact(ERROR, OFF, ERROR, ERROR),
            operation.beforePointer(),
            operation.afterPointer().then("responses", response.get().key()),
            operation.after().name()
                + " answers "
                + status.get().title()
                + " now to requests without a precondition",
            "Requests without one, as clients send them, are refused ("
                + status.get().clause()
                + "), and a switch over all responses does not compile.",
            "Go on to fulfil requests without a precondition.");
    return Optional.of(change);
  }

  private static Optional<PublishedResponse> response(PublishedOperation operation, int code) {
    return operation.responses().stream()
        .filter(response -> response.code().orElse(0) == code)
        .findFirst();
  }

  private static Change ignored(
      OperationPair operation,
      InputPairs inputs,
      PublishedInput input,
      HeaderField.Precondition precondition) {
    boolean isUnprotected =
        isProtection(precondition)
            && operation.law().method(operation.after().method()).filter(Method::safe).isEmpty()
            && operation.after().inputs().stream()
                .flatMap(other -> Inputs.precondition(other, operation.law()).stream())
                .noneMatch(PreconditionCheck::isProtection);
    ChangeRule rule = isUnprotected ? UNPROTECTED : IGNORED;
    return new Change(
        rule,
        rule.impact(),
        inputs.beforePlace().then(input.name()),
        inputs.afterPlace(),
        operation.after().name() + " no longer looks at the precondition " + input.key(),
        isUnprotected
            ? "Clients that send it rely on it not to overwrite what others have written ("
                + precondition.ground().clause()
                + "). Their updates now get lost, and nobody notices."
            : "Requests whose condition is false are fulfilled all the same ("
                + precondition.ground().clause()
                + ").",
        "Go on to take " + input.key() + ".");
  }

  private static boolean isProtection(HeaderField.Precondition precondition) {
    return precondition.prevents() == HeaderField.Precondition.Prevented.LOST_UPDATES;
  }
}
