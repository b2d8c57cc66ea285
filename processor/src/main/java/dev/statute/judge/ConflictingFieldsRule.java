package dev.statute.judge;

import dev.statute.api.DeclaredField;
import dev.statute.law.FieldConflict;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** A response carries no two header fields that exclude each other. */
final class ConflictingFieldsRule extends DeclaredFieldRule {

  ConflictingFieldsRule() {
    super(
        new RuleInfo(
            "conflicting-fields",
            Basis.REQUIREMENT,
            "a response declares no fields that exclude each other"));
  }

  @Override
  void check(Answer answer, DeclaredField declared, Consumer<Violation> violations) {
    FieldConflict conflict = declared.field().conflict();
    if (conflict == null || !conflict.ground().binds(answer.api().role())) {
      return;
    }
    for (String other : conflict.fields()) {
      if (answer.response().declares(other)) {
        violations.accept(
            new Violation(
                declared.place(),
                answer.operation().place(),
                carries(answer, declared) + " beside " + other,
                conflict.ground().clause() + ": a sender must not send both in one message.",
                "Remove one of the two from its headers."));
      }
    }
  }
}
