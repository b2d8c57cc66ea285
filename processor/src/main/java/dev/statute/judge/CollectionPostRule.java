package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.law.AnswerRule;
import dev.statute.law.Method;
import dev.statute.rule.Basis;
import java.util.Optional;
import java.util.function.Consumer;

/** What adds to a collection whose items have paths can say where the new item is. */
final class CollectionPostRule implements Rule {

  private static final String ITEM = "/{}";
  private static final String CREATED = "created";

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.LINT.id("collection-post"),
          Basis.LINT,
          "what adds to a collection can answer that something was created");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      operation
          .method()
          .flatMap(CollectionPostRule::created)
          .filter(answer -> answer.ground().binds(api.role()))
          .filter(answer -> hasItems(api, operation))
          .filter(answer -> !isGiven(api, operation, answer))
          .ifPresent(answer -> violations.accept(violation(api, operation, answer)));
    }
  }

  /** Returns how a method that is not idempotent, and so may create each time, says so. */
  private static Optional<AnswerRule> created(Method method) {
    return method.idempotent()
        ? Optional.empty()
        : method.answers().stream().filter(a -> CREATED.equals(a.when())).findFirst();
  }

  private static boolean hasItems(Api api, Operation operation) {
    String item = api.pathOf(operation).shape() + ITEM;
    return api.operations().stream().anyMatch(o -> api.pathOf(o).shape().equals(item));
  }

  private static boolean isGiven(Api api, Operation operation, AnswerRule answer) {
    return api.responsesOf(operation).stream()
        .map(DeclaredResponse::status)
        .anyMatch(
            status -> answer.statuses().contains(status.code()) || status.contentAdvice() != null);
  }

  private static Violation violation(Api api, Operation operation, AnswerRule answer) {
    String title = api.law().status(answer.statuses().get(0)).orElseThrow().title();
    return new Violation(
        operation.place(),
        operation.name() + " never answers " + title,
        answer.ground().clause()
            + ": the response to a request that created a resource says so, and where the resource is.",
        "Declare a response with " + title + " for a request that creates an item.");
  }
}
