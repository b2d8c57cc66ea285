package dev.statute.rule.status;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.StatusRef;
import dev.statute.law.AnswerRule;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds operations that add to a collection and cannot say where the new item is. */
final class CollectionPostCheck implements Check {

  /** What the path of an item has after that of its collection. */
  private static final String ROOT = "/";

  private static final String ITEM = "/{}";

  @Override
  public String family() {
    return "collection-post";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Set<String> shapes = new HashSet<>();
    for (Operation operation : subject.contract().operations()) {
      operation
          .method()
          .flatMap(CollectionPostCheck::created)
          .filter(answer -> answer.ground().binds(subject.role()))
          .filter(answer -> hasItems(subject.contract(), operation, shapes))
          .filter(answer -> !isGiven(subject.contract(), operation, answer))
          .flatMap(answer -> violation(subject, operation, answer))
          .ifPresent(violation -> violations.add(Basis.LINT, violation));
    }
  }

  /** Returns how a method that is not idempotent, and so may create each time, says so. */
  private static Optional<AnswerRule> created(Method method) {
    return method.idempotent() ? Optional.empty() : method.creation();
  }

  /**
   * Tells whether some operation is at the path of an item.
   *
   * @param shapes the shapes of all paths, found when they are first needed
   */
  private static boolean hasItems(Contract contract, Operation operation, Set<String> shapes) {
    if (shapes.isEmpty()) {
      contract.operations().forEach(other -> shapes.add(contract.pathOf(other).shape()));
    }
    String collection = contract.pathOf(operation).shape();
    String item = collection.equals(ROOT) ? ITEM : collection + ITEM;
    return shapes.contains(item);
  }

  private static boolean isGiven(Contract contract, Operation operation, AnswerRule answer) {
    return contract.responsesOf(operation).stream()
        .anyMatch(
            response ->
                covers(response.status(), answer.statuses())
                    || response.knownStatus().map(Status::contentAdvice).isPresent());
  }

  private static boolean covers(StatusRef ref, List<Integer> codes) {
    return codes.stream().anyMatch(ref::covers);
  }

  private static Optional<Violation> violation(
      Subject subject, Operation operation, AnswerRule answer) {
    return subject
        .law()
        .status(answer.statuses().get(0))
        .map(
            status ->
                Violation.at(
                    operation.site(),
                    operation.name() + " never answers " + status.title(),
                    answer.ground().clause()
                        + ": the response to a request that created a resource says so, and where"
                        + " the resource is.",
                    new Fix.AddResponse(
                        operation, List.of(status), "for a request that creates an item")));
  }
}
