package dev.statute.rule.field;

import dev.statute.contract.Response;
import dev.statute.contract.shape.Prohibition;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

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
    IdentityHashMap<Response, Set<String>> forbidden = forbidden(subject);
    for (ResponseField declared : ResponseField.in(subject.contract())) {
      if (declared.field().managed() && !isForbidden(declared, forbidden)) {
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
  private static boolean isForbidden(
      ResponseField declared, IdentityHashMap<Response, Set<String>> forbidden) {
    return forbidden.getOrDefault(declared.response(), Set.of()).contains(declared.field().name());
  }

  /** Returns the names of the fields that the law forbids in the answers of each response. */
  private static IdentityHashMap<Response, Set<String>> forbidden(Subject subject) {
    IdentityHashMap<Response, Set<String>> forbidden = new IdentityHashMap<>();
    for (Answer answer : subject.answers()) {
      for (Prohibition prohibition : answer.shape().prohibitions()) {
        if (prohibition.isUnconditional()) {
          forbidden
              .computeIfAbsent(answer.response(), response -> new HashSet<>())
              .add(prohibition.field());
        }
      }
    }
    return forbidden;
  }
}
