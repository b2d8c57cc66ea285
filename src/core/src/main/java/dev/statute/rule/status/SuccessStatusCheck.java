package dev.statute.rule.status;

import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.SuccessRule;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.KnownResponse;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.rule.Words;
import java.util.List;

/** Finds operations that succeed with other statuses than the definition of their method names. */
final class SuccessStatusCheck implements Check {

  @Override
  public String family() {
    return "success-status";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Operation operation : subject.contract().operations()) {
      operation.method().ifPresent(method -> check(subject, operation, method, violations));
    }
  }

  private static void check(
      Subject subject, Operation operation, Method method, Violations violations) {
    SuccessRule rule = method.success();
    if (rule != null && rule.ground().binds(subject.role())) {
      check(subject, operation, method, rule, violations);
    }
  }

  private static void check(
      Subject subject,
      Operation operation,
      Method method,
      SuccessRule rule,
      Violations violations) {
    List<Status> named = named(rule, subject.law());
    if (rule.only().isEmpty() && answersOneOf(named, subject.contract().responsesOf(operation))) {
      return;
    }
    for (KnownResponse known : subject.responsesOf(operation)) {
      if (isSuccess(known.status(), named)
          && !covers(known.response(), named)
          && subject.shapes().of(known.status()).answers(method, subject.role())) {
        violations.add(rule.ground(), violation(operation, method, rule, known, named));
      }
    }
  }

  private static List<Status> named(SuccessRule rule, Law law) {
    List<Integer> codes = rule.only().isEmpty() ? rule.oneOf() : rule.only();
    return codes.stream().flatMap(code -> law.status(code).stream()).toList();
  }

  private static boolean answersOneOf(List<Status> named, List<Response> responses) {
    return responses.stream().anyMatch(response -> covers(response, named));
  }

  private static boolean covers(Response response, List<Status> named) {
    return named.stream().anyMatch(status -> response.status().covers(status.code()));
  }

  /** A success is of the class of those that the definition names. */
  private static boolean isSuccess(Status status, List<Status> named) {
    return named.stream().anyMatch(other -> other.statusClass().equals(status.statusClass()));
  }

  private static Violation violation(
      Operation operation,
      Method method,
      SuccessRule rule,
      KnownResponse known,
      List<Status> named) {
    return Violation.of(
        known.response().statusSite(),
        operation.site(),
        operation.name() + " succeeds with " + known.status().title(),
        rule.ground().clause()
            + ": a successful "
            + method.token()
            + " "
            + verb(Basis.of(rule.ground().level()))
            + " answered with "
            + Words.or(named.stream().map(Status::title).toList())
            + ".",
        new Fix.SetStatus(known.response(), named));
  }

  private static String verb(Basis basis) {
    return switch (basis) {
      case REQUIREMENT -> "must be";
      case RECOMMENDATION -> "should be";
      default -> "is usually";
    };
  }
}
