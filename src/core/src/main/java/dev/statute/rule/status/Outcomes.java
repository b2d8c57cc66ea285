package dev.statute.rule.status;

import dev.statute.contract.Response;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.List;

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
