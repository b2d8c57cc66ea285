package dev.statute.rule.status;

import dev.statute.contract.Response;
import dev.statute.law.Law;
import dev.statute.law.Status;

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
    return known == null
        ? law.classes().stream()
            .anyMatch(
                statusClass -> statusClass.error() == error && response.status().mayBe(statusClass))
        : law.classOf(known).error() == error;
  }
}
