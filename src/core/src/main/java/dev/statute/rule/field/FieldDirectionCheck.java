package dev.statute.rule.field;

import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** Responses declare response fields, and operations take request fields. */
final class FieldDirectionCheck implements Check {
  @Override
  public String family() {
    return "field-direction";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (ResponseField declared : ResponseField.in(subject.contract())) {
      if (!declared.field().inResponses() && !isForbidden(declared)) {
        violations.add(
            Basis.DOUBT,
            Violation.at(
                declared.site(),
                declared.declaration() + ", a field of requests",
                declared.field().clause() + ": only a request says something with it.",
                declared.removal()));
      }
    }
    for (InputField taken : InputField.in(subject.contract())) {
      if (!taken.field().inRequests()) {
        violations.add(
            Basis.DOUBT,
            taken.violation(
                taken.binding() + ", a field of responses",
                taken.field().clause() + ": only a response says something with it.",
                new Fix.Text("Take a field of requests instead."),
                taken.removal()));
      }
    }
  }

  /** Tells whether the law forbids the field in responses, which is reported as such. */
  private static boolean isForbidden(ResponseField declared) {
    return declared.response().knownStatus().isPresent()
        && declared.field().notInResponses() != null;
  }
}
