package dev.statute.rule.status;

import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.law.Content;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.rule.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells whether responses may say that a request was fulfilled, and that it was not. */
final class Outcomes {

  private Outcomes() {}

  /** Tells whether a response may say that the request was fulfilled. */
  static boolean maySucceed(Response response, Law law) {
    return mayBe(false, response, law);
  }

  /** Tells whether a response may say that the request was not fulfilled. */
  static boolean mayFail(Response response, Law law) {
    return mayBe(true, response, law);
  }

  /**
   * Returns the statuses that an operation may begin to succeed with: those that the definition of
   * its method names, those without content first.
   */
  static List<Status> successes(Operation operation, Subject subject) {
    Law law = subject.law();
    List<Integer> named =
        operation
            .method()
            .flatMap(method -> Optional.ofNullable(method.success()))
            .map(rule -> rule.only().isEmpty() ? rule.oneOf() : rule.only())
            .orElse(List.of());
    List<Status> statuses =
        named.stream()
            .flatMap(code -> law.status(code).stream())
            .sorted(Comparator.comparing(status -> status.content().content() != Content.FORBIDDEN))
            .toList();
    return statuses.isEmpty() ? general(false, law) : statuses;
  }

  /** Returns the statuses that an operation may begin to fail with. */
  static List<Status> errors(Subject subject) {
    return general(true, subject.law());
  }

  /** Returns what stands for any status of the first class that says so. */
  private static List<Status> general(boolean error, Law law) {
    return law.classes().stream()
        .filter(statusClass -> statusClass.error() == error && !statusClass.interim())
        .limit(1)
        .flatMap(statusClass -> law.status(statusClass.unknown()).stream())
        .toList();
  }

  private static boolean mayBe(boolean error, Response response, Law law) {
    Status known = response.knownStatus().orElse(null);
    if (known != null) {
      return law.classOf(known).error() == error;
    }
    List<StatusClass> classes = law.classes().stream().filter(response.status()::mayBe).toList();
    // A code of no class says neither.
    return classes.isEmpty()
        || classes.stream().anyMatch(statusClass -> statusClass.error() == error);
  }
}
