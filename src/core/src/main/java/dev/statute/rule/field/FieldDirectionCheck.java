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
                declared.declaration() + ", a request field",
                declared.field().clause() + ": the field has a meaning in requests only.",
                declared.removal()));
      }
    }
    for (InputField taken : InputField.in(subject.contract())) {
      if (!taken.field().inRequests()) {
        violations.add(
            Basis.DOUBT,
            taken.violation(
                taken.binding() + ", a response field",
                taken.field().clause() + ": the field has a meaning in responses only.",
                new Fix.Text("Use a request field instead."),
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
