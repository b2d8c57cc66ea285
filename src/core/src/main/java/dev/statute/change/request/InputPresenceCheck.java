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
import dev.statute.change.type.TypeComparison;
import dev.statute.contract.file.InputSource;
import java.util.List;
import java.util.function.Consumer;

/** Finds what requests may no longer leave out, or may leave out now. */
final class InputPresenceCheck implements ChangeCheck {

  private static final ChangeRule REQUIRED =
      new ChangeRule(
          "parameter-now-required",
          "a parameter or the content may no longer be left out",
          new Impact(WARN, OFF, ERROR, ERROR));

  private static final ChangeRule OPTIONAL =
      new ChangeRule(
          "parameter-now-optional",
          "a parameter or the content may be left out",
          new Impact(OFF, WARN, OFF, OFF));

  @Override
  public List<ChangeRule> rules() {
    return List.of(REQUIRED, OPTIONAL);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      for (InputPair input : Inputs.pairs(operation)) {
        if (input.after().source() != InputSource.CONTEXT && !isOfOtherNumber(input)) {
          compare(operation, input, changes);
        }
      }
    }
  }

  /** Several values may be none; that there are several or one now is a change of the type. */
  private static boolean isOfOtherNumber(InputPair input) {
    return TypeComparison.elementOf(input.before().type()).isPresent()
        != TypeComparison.elementOf(input.after().type()).isPresent();
  }

  private static void compare(OperationPair operation, InputPair input, Consumer<Change> changes) {
    boolean wasRequired = Inputs.isRequired(operation.before(), input.before());
    boolean isRequired = Inputs.isRequired(operation.after(), input.after());
    String title = InputPair.title(input.after());
    String name = operation.after().name();
    if (isRequired && !wasRequired) {
      if (Inputs.precondition(input.after(), operation.law()).isEmpty()) {
        changes.accept(
            change(
                REQUIRED,
                input,
                "requests for " + name + " can no longer leave out " + title,
                "Those that do, as clients send them, are refused. Code that passes null for it"
                    + " fails.",
                "Take it as @Nullable or with a default value, as it was."));
      }
    } else if (wasRequired && !isRequired && input.after().defaults().isEmpty()) {
      changes.accept(
          change(
              OPTIONAL,
              input,
              "requests for " + name + " can leave out " + title + " now",
              "Code that implements " + name + " gets null, or nothing, where it got a value.",
              "Give it a default value, or see that each implementation does without it."));
    }
  }

  private static Change change(
      ChangeRule rule, InputPair input, String what, String why, String repair) {
    return new Change(
        rule, rule.impact(), input.beforePlace(), input.afterPlace(), what, why, repair);
  }
}
