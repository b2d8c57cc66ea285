package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.SuccessRule;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A method succeeds with the statuses that its definition names. */
final class SuccessStatusRule implements Rule {

  private final RuleInfo info;

  SuccessStatusRule(Basis basis, String summary) {
    this.info = new RuleInfo(basis.id("success-status"), basis, summary);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      Method method = operation.method().orElse(null);
      SuccessRule rule = method == null ? null : method.success();
      if (rule != null
          && Basis.of(rule.ground().level()) == info.basis()
          && rule.ground().binds(api.role())) {
        check(api, operation, method, rule, violations);
      }
    }
  }

  private void check(
      Api api,
      Operation operation,
      Method method,
      SuccessRule rule,
      Consumer<Violation> violations) {
    List<Integer> named = rule.only().isEmpty() ? rule.oneOf() : rule.only();
    List<DeclaredResponse> others =
        api.responsesOf(operation).stream()
            .filter(response -> isSuccess(response.status(), api.law(), named))
            .filter(response -> !named.contains(response.status().code()))
            .filter(response -> response.status().permits(method.token(), api.role()))
            .toList();
    boolean oneIsNamed =
        api.responsesOf(operation).stream()
            .anyMatch(response -> named.contains(response.status().code()));
    if (rule.only().isEmpty() && oneIsNamed) {
      return;
    }
    for (DeclaredResponse response : others) {
      violations.accept(
          new Violation(
              response.statusPlace(),
              operation.place(),
              operation.name() + " succeeds with " + response.status().title(),
              rule.ground().clause()
                  + ": a successful "
                  + method.token()
                  + " "
                  + verb()
                  + " answered with "
                  + Words.or(titles(api.law(), named))
                  + ".",
              "Answer " + Words.or(titles(api.law(), named)) + " instead."));
    }
  }

  private String verb() {
    return switch (info.basis()) {
      case REQUIREMENT -> "must be";
      case RECOMMENDATION -> "should be";
      default -> "is usually";
    };
  }

  /** A success is of the class of those that the definition names. */
  private static boolean isSuccess(Status status, Law law, List<Integer> named) {
    return named.stream()
        .map(code -> law.status(code).orElse(null))
        .filter(Objects::nonNull)
        .anyMatch(other -> other.statusClass().equals(status.statusClass()));
  }

  private static List<String> titles(Law law, List<Integer> codes) {
    return codes.stream().flatMap(code -> law.status(code).stream()).map(Status::title).toList();
  }
}
