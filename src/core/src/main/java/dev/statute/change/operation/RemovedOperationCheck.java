package dev.statute.change.operation;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.Route;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.ResponseContent;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds operations that are gone. */
final class RemovedOperationCheck implements ChangeCheck {

  private static final Impact BREAKS_ALL = new Impact(ERROR, ERROR, ERROR, ERROR);

  private static final ChangeRule REMOVED =
      new ChangeRule("removed-operation", "an operation was removed", BREAKS_ALL);

  private static final ChangeRule BEFORE_SUNSET =
      new ChangeRule(
          "removed-before-sunset", "an operation was removed before its sunset", BREAKS_ALL);

  private static final ChangeRule AFTER_SUNSET =
      new ChangeRule(
          "removed-after-sunset",
          "an operation was removed after its sunset",
          new Impact(NOTE, NOTE, NOTE, NOTE));

  @Override
  public List<ChangeRule> rules() {
    return List.of(REMOVED, BEFORE_SUNSET, AFTER_SUNSET);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    Set<String> retrieved = retrieved(contracts);
    for (PublishedOperation operation : contracts.removed()) {
      Optional<Instant> sunset =
          contracts.before().lifecycleOf(operation).flatMap(PublishedLifecycle::sunset);
      if (isAnsweredByRetrieval(operation, retrieved, contracts)) {
        changes.accept(twin(operation));
      } else if (sunset.isEmpty()) {
        changes.accept(removed(operation));
      } else if (sunset.get().isAfter(contracts.now())) {
        changes.accept(beforeSunset(operation, sunset.get()));
      } else {
        changes.accept(afterSunset(operation, sunset.get()));
      }
    }
  }

  /** Returns the paths whose representations the new contract gives. */
  private static Set<String> retrieved(ContractPair contracts) {
    return contracts.after().operations().stream()
        .filter(operation -> gives(operation, ResponseContent.REPRESENTATION, contracts))
        .map(operation -> Route.of(operation).pathShape())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** A server answers requests for the header section alone as it would the whole. */
  private static boolean isAnsweredByRetrieval(
      PublishedOperation operation, Set<String> retrieved, ContractPair contracts) {
    return gives(operation, ResponseContent.FORBIDDEN, contracts)
        && retrieved.contains(Route.of(operation).pathShape());
  }

  private static boolean gives(
      PublishedOperation operation, ResponseContent content, ContractPair contracts) {
    return contracts
        .law()
        .method(operation.method())
        .filter(method -> method.responseContent() == content)
        .isPresent();
  }

  private static Change removed(PublishedOperation operation) {
    return change(
        REMOVED,
        operation,
        gone(operation),
        "Clients that send "
            + Route.of(operation)
            + " get an error, and code that uses "
            + operation.name()
            + " does not compile.",
        "Keep "
            + operation.name()
            + ", and announce when it will end: @Lifecycle(deprecated = \"...\", sunset = \"...\")."
            + " After its sunset it may go.");
  }

  private static Change twin(PublishedOperation operation) {
    Impact impact = new Impact(ERROR, ERROR, NOTE, NOTE);
    return change(
            REMOVED,
            operation,
            gone(operation),
            "The operation that gives the representation answers such requests, but code that uses "
                + operation.name()
                + " does not compile.",
            "Keep " + operation.name() + " if its answers differ from those.")
        .with(impact);
  }

  private static Change beforeSunset(PublishedOperation operation, Instant sunset) {
    return change(
        BEFORE_SUNSET,
        operation,
        gone(operation) + " before its sunset, " + sunset,
        "Clients were told that they can send " + Route.of(operation) + " until then.",
        "Keep " + operation.name() + " until " + sunset + ".");
  }

  private static Change afterSunset(PublishedOperation operation, Instant sunset) {
    return change(
        AFTER_SUNSET,
        operation,
        gone(operation) + " after its sunset, " + sunset,
        "That was announced. Clients that still send "
            + Route.of(operation)
            + " get an error, and code that uses "
            + operation.name()
            + " does not compile.",
        "Tell those who still use it.");
  }

  private static String gone(PublishedOperation operation) {
    return operation.name() + " (" + Route.of(operation) + ") was removed";
  }

  private static Change change(
      ChangeRule rule, PublishedOperation operation, String what, String why, String repair) {
    Pointer before = Pointer.operation(operation.key());
    return new Change(rule, rule.impact(), before, Pointer.ROOT, what, why, repair);
  }
}
