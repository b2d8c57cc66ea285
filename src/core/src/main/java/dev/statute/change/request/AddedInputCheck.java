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
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedInput;
import java.util.List;
import java.util.function.Consumer;

/** Finds what operations take that they did not take. */
final class AddedInputCheck implements ChangeCheck {

  private static final Impact BREAKS_ALL = new Impact(ERROR, ERROR, ERROR, ERROR);
  private static final Impact SOURCES = new Impact(ERROR, ERROR, OFF, OFF);

  private static final ChangeRule REQUIRED =
      new ChangeRule(
          "added-required-parameter",
          "an operation takes a new parameter, which each request must have",
          BREAKS_ALL);

  private static final ChangeRule OPTIONAL =
      new ChangeRule(
          "added-optional-parameter",
          "an operation takes a new parameter, which requests may leave out",
          SOURCES);

  private static final ChangeRule REQUIRED_CONTENT =
      new ChangeRule(
          "added-required-content",
          "an operation takes content for the first time, which each request must have",
          BREAKS_ALL);

  private static final ChangeRule OPTIONAL_CONTENT =
      new ChangeRule(
          "added-optional-content",
          "an operation takes content for the first time, which requests may leave out",
          SOURCES);

  @Override
  public List<ChangeRule> rules() {
    return List.of(REQUIRED, OPTIONAL, REQUIRED_CONTENT, OPTIONAL_CONTENT);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      for (InputPairs inputs : Inputs.withMembers(operation)) {
        inputs.added().stream()
            .filter(AddedInputCheck::isOfRequests)
            .map(input -> change(operation, inputs, input))
            .forEach(changes);
      }
      operation.after().requiredFields().stream()
          .filter(field -> isNew(operation, field))
          .map(field -> field(operation, field))
          .forEach(changes);
    }
  }

  /** What the path has is compared as a whole; what the server gives is not in a request. */
  private static boolean isOfRequests(PublishedInput input) {
    return input.source() != InputSource.PATH && input.source() != InputSource.CONTEXT;
  }

  private static boolean isNew(OperationPair operation, String field) {
    return !operation.after().reads(field)
        && operation.before().requiredFields().stream().noneMatch(field::equalsIgnoreCase)
        && operation.before().inputs(InputSource.HEADER).stream()
            .noneMatch(input -> input.key().equalsIgnoreCase(field));
  }

  private static Change change(OperationPair operation, InputPairs inputs, PublishedInput input) {
    boolean isContent = input.source() == InputSource.CONTENT;
    if (Inputs.isRequired(operation.after(), input)) {
      return change(
          isContent ? REQUIRED_CONTENT : REQUIRED,
          operation,
          inputs,
          input,
          operation.after().name() + " needs " + InputPair.title(input) + " now",
          "Requests without it, as clients send them, are refused, and code that calls or implements "
              + operation.after().name()
              + " does not compile.",
          "Let requests leave it out: take it as @Nullable or with a default value.");
    }
    return change(
        isContent ? OPTIONAL_CONTENT : OPTIONAL,
        operation,
        inputs,
        input,
        operation.after().name() + " takes " + InputPair.title(input) + " now",
        "Requests are as good as before, but code that calls or implements "
            + operation.after().name()
            + " does not compile.",
        FormerMethod.repair(operation));
  }

  private static Change change(
      ChangeRule rule,
      OperationPair operation,
      InputPairs inputs,
      PublishedInput input,
      String what,
      String why,
      String repair) {
    Pointer after = inputs.afterPlace().then(input.name());
    Impact impact = operation.ofSources(rule.impact());
    return new Change(rule, impact, inputs.beforePlace(), after, what, why, repair);
  }

  /** A field that each request must have although no parameter of its own takes it. */
  private static Change field(OperationPair operation, String field) {
    return new Change(
        REQUIRED,
        REQUIRED.impact(),
        operation.beforePointer(),
        operation.afterPointer(),
        operation.after().name() + " needs the header field " + field + " now",
        "Requests without it, as clients send them, are refused.",
        "Do not demand it of requests that worked without it.");
  }
}
