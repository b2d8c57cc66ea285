package dev.statute.change.operation;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.OFF;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.change.Route;
import dev.statute.law.Law;
import dev.statute.law.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds operations that have another path, whatever its variables are called. */
final class PathChangeCheck implements ChangeCheck {

  private static final ChangeRule CHANGED =
      new ChangeRule(
          "changed-path", "an operation has another path", new Impact(OFF, OFF, ERROR, ERROR));

  private static final ChangeRule REDIRECTED =
      new ChangeRule(
          "changed-path-redirected",
          "an operation has another path, to which the old one redirects for good",
          new Impact(OFF, OFF, ERROR, NOTE));

  @Override
  public List<ChangeRule> rules() {
    return List.of(CHANGED, REDIRECTED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    Set<String> forwarded =
        contracts.after().operations().stream()
            .filter(operation -> Route.of(operation).isForwarded(operation, contracts.law()))
            .map(operation -> Route.of(operation).shape())
            .collect(Collectors.toCollection(HashSet::new));
    for (OperationPair operation : contracts.operations()) {
      Route before = Route.of(operation.before());
      if (!before.pathShape().equals(Route.of(operation.after()).pathShape())) {
        changes.accept(
            forwarded.contains(before.shape()) ? redirected(operation) : changed(operation));
      }
    }
  }

  private static Change changed(OperationPair operation) {
    String why = "Clients that use the old path get an error.";
    String repair =
        "Keep the old path, or answer it with a permanent redirection ("
            + permanent(operation.law())
            + ") to the new one.";
    return change(CHANGED, operation, why, repair);
  }

  private static Change redirected(OperationPair operation) {
    String why =
        "Clients are sent to the new path with each request; a client that was compiled with the"
            + " old contract does not know the redirection.";
    return change(REDIRECTED, operation, why, "Keep the old path until its clients have moved.");
  }

  private static String permanent(Law law) {
    return law.statuses().stream()
        .filter(status -> isPermanent(status.redirect()))
        .map(status -> status.title() + "; " + status.clause())
        .collect(Collectors.joining(", "));
  }

  private static boolean isPermanent(Status.@Nullable Redirect redirect) {
    return redirect != null
        && redirect.target() == Status.Redirect.Target.PERMANENT
        && redirect.method() == Status.Redirect.NextMethod.KEPT;
  }

  private static Change change(
      ChangeRule rule, OperationPair operation, String why, String repair) {
    return new Change(
        rule,
        rule.impact(),
        operation.beforePointer(),
        operation.afterPointer().then("path"),
        operation.after().name()
            + " moved from "
            + operation.before().path()
            + " to "
            + operation.after().path(),
        why,
        repair);
  }
}
