package dev.statute.rule.field;

import dev.statute.contract.shape.Prohibition;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** A field that servers and clients set by themselves is left to them. */
final class ManagedFieldCheck implements Check {
  @Override
  public String family() {
    return "managed-field";
  }

  private static final String WHY =
      ": the HTTP implementation handles the field, not the application.";

  @Override
  public void check(Subject subject, Violations violations) {
    for (ResponseField declared : ResponseField.in(subject.contract())) {
      if (declared.field().managed() && !isForbidden(subject, declared)) {
        violations.add(
            Basis.DOUBT,
            Violation.at(
                declared.site(),
                declared.declaration() + ", which servers set by themselves",
                declared.field().clause() + WHY,
                declared.removal()));
      }
    }
    for (InputField taken : InputField.in(subject.contract())) {
      if (taken.field().managed()) {
        violations.add(
            Basis.DOUBT,
            taken.violation(
                taken.binding() + ", which clients set and servers read by themselves",
                taken.field().clause() + WHY,
                taken.removal()));
      }
    }
  }

  /** Tells whether the law forbids the field in some answer, which is reported as such. */
  private static boolean isForbidden(Subject subject, ResponseField declared) {
    return subject.answers().stream()
        .filter(answer -> answer.response() == declared.response())
        .flatMap(answer -> answer.shape().prohibitions(declared.field().name()).stream())
        .anyMatch(Prohibition::isUnconditional);
  }
}
