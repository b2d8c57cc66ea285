package dev.statute.change.request;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.InputPair;
import dev.statute.change.OperationPair;
import dev.statute.rule.Words;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Finds parameters that are written in another way, and content that may be less long. */
final class InputFormCheck implements ChangeCheck {

  private static final ChangeRule STYLE =
      new ChangeRule(
          "changed-parameter-style",
          "a parameter of the query is written in another way",
          new Impact(OFF, OFF, ERROR, ERROR));

  private static final ChangeRule DEFAULT =
      new ChangeRule(
          "changed-parameter-default",
          "a parameter has another default value",
          new Impact(OFF, OFF, WARN, WARN));

  private static final ChangeRule LIMIT =
      new ChangeRule(
          "lowered-content-limit",
          "the content of requests may be less long",
          new Impact(OFF, OFF, ERROR, ERROR));

  @Override
  public List<ChangeRule> rules() {
    return List.of(STYLE, DEFAULT, LIMIT);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      for (InputPair input : Inputs.pairs(operation)) {
        compareStyles(operation, input, changes);
        compareDefaults(operation, input, changes);
      }
      compareLimits(operation, changes);
    }
  }

  private static void compareStyles(
      OperationPair operation, InputPair input, Consumer<Change> changes) {
    String old = input.before().style();
    String now = input.after().style();
    if (!old.isEmpty() && !now.isEmpty() && !old.equals(now)) {
      changes.accept(
          new Change(
              STYLE,
              STYLE.impact(),
              input.beforePlace(),
              input.afterPlace(),
              title(operation, input) + " is written as " + now + " instead of " + old,
              "What clients send is read as something else, or refused.",
              "Go on to read it as " + old + "."));
    }
  }

  private static void compareDefaults(
      OperationPair operation, InputPair input, Consumer<Change> changes) {
    List<String> old = input.before().defaults();
    List<String> now = input.after().defaults();
    if (!old.isEmpty() && !now.isEmpty() && !old.equals(now)) {
      changes.accept(
          new Change(
              DEFAULT,
              DEFAULT.impact(),
              input.beforePlace(),
              input.afterPlace(),
              title(operation, input)
                  + " is "
                  + Words.and(now)
                  + " instead of "
                  + Words.and(old)
                  + " where a request leaves it out",
              "Clients that leave it out get something else.",
              "Keep the default value " + Words.and(old) + "."));
    }
  }

  private static String title(OperationPair operation, InputPair input) {
    return InputPair.title(input.after()) + " of " + operation.after().name();
  }

  private static void compareLimits(OperationPair operation, Consumer<Change> changes) {
    OptionalLong old = operation.before().contentLimit();
    OptionalLong now = operation.after().contentLimit();
    if (now.isEmpty() || old.orElse(Long.MAX_VALUE) <= now.getAsLong()) {
      return;
    }
    Change change =
        new Change(
            LIMIT,
            LIMIT.impact(),
            operation.beforePointer(),
            operation.afterPointer(),
            operation.after().name()
                + " takes at most "
                + now.getAsLong()
                + " octets of content"
                + (old.isPresent() ? " instead of " + old.getAsLong() : ""),
            "Requests with more, as clients may send them, are refused.",
            old.isPresent()
                ? "Keep the limit of " + old.getAsLong() + "."
                : "Choose a limit that no client exceeds.");
    changes.accept(old.isPresent() ? change : change.with(new Impact(OFF, OFF, WARN, WARN)));
  }
}
