package dev.statute.change.operation;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.law.GeneralRules;
import dev.statute.law.Method;
import dev.statute.law.MethodCacheability;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds operations that have another method, which may promise less than the old one, or more. */
final class MethodChangeCheck implements ChangeCheck {

  private static final Impact IMPACT = new Impact(OFF, OFF, ERROR, ERROR);

  private static final ChangeRule LOST_SAFETY =
      new ChangeRule("lost-safety", "an operation is no longer safe", IMPACT);

  private static final ChangeRule LOST_IDEMPOTENCE =
      new ChangeRule("lost-idempotence", "an operation is no longer idempotent", IMPACT);

  private static final ChangeRule GAINED_SAFETY =
      new ChangeRule("gained-safety", "an operation became safe by another method", IMPACT);

  private static final ChangeRule GAINED_IDEMPOTENCE =
      new ChangeRule(
          "gained-idempotence", "an operation became idempotent by another method", IMPACT);

  private static final ChangeRule CHANGED =
      new ChangeRule(
          "changed-method", "an operation has another method, which promises the same", IMPACT);

  @Override
  public List<ChangeRule> rules() {
    return List.of(CHANGED, LOST_SAFETY, LOST_IDEMPOTENCE, GAINED_SAFETY, GAINED_IDEMPOTENCE);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      if (!operation.before().method().equals(operation.after().method())) {
        changes.accept(change(operation));
      }
    }
  }

  private static Change change(OperationPair operation) {
    String old = operation.before().method();
    String now = operation.after().method();
    Optional<Method> before = operation.law().method(old);
    Optional<Method> after = operation.law().method(now);
    boolean wasSafe = before.filter(Method::safe).isPresent();
    boolean isSafe = after.filter(Method::safe).isPresent();
    boolean wasIdempotent = before.filter(Method::idempotent).isPresent();
    boolean isIdempotent = after.filter(Method::idempotent).isPresent();
    GeneralRules.Compatibility rules = operation.law().general().compatibility();
    if (wasSafe && !isSafe) {
      return change(
          LOST_SAFETY,
          operation,
          old + ", which is safe, to " + now + ", which is not",
          "Clients may send a safe request without being asked to, as when they prefetch, and again"
              + " after a failure ("
              + rules.safe().clause()
              + "): what they did in this way would now have effects.");
    }
    if (wasIdempotent && !isIdempotent) {
      return change(
          LOST_IDEMPOTENCE,
          operation,
          old + ", which is idempotent, to " + now + ", which is not",
          "Clients may repeat an idempotent request after a failure ("
              + rules.idempotent().clause()
              + "): what they repeated would now be done twice.");
    }
    if (isSafe && !wasSafe) {
      return change(
          GAINED_SAFETY,
          operation,
          old + " to " + now + ", which is safe",
          "What is won: clients may repeat and prefetch it ("
              + rules.safe().clause()
              + ")"
              + (isCacheable(after) && !isCacheable(before)
                  ? ", and caches may reuse what it answers."
                  : "."));
    }
    if (isIdempotent && !wasIdempotent) {
      return change(
          GAINED_IDEMPOTENCE,
          operation,
          old + " to " + now + ", which is idempotent",
          "What is won: clients may repeat it after a failure ("
              + rules.idempotent().clause()
              + ").");
    }
    return change(CHANGED, operation, old + " to " + now, "");
  }

  private static boolean isCacheable(Optional<Method> method) {
    return method.filter(m -> m.cacheability() == MethodCacheability.TRUE).isPresent();
  }

  private static Change change(
      ChangeRule rule, OperationPair operation, String fromTo, String more) {
    String old = operation.before().method();
    return new Change(
        rule,
        rule.impact(),
        operation.beforePointer(),
        operation.afterPointer().then("method"),
        operation.after().name() + " changed from " + fromTo,
        ("Clients that send " + old + " get an error. " + more).strip(),
        "Keep " + old + ", and add " + operation.after().method() + " as another operation.");
  }
}
