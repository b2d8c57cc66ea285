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
                answer.response().status().title()
                    + " declares both "
                    + declared.field().name()
                    + " and "
                    + other,
                conflict.ground().clause() + ": a sender must not send both in one message.",
                "Remove "
                    + declared.field().constantName()
                    + " from its headers, or remove "
                    + answer.api().law().field(other).orElseThrow().constantName()
                    + " from its headers."));
      }
    }
  }
}
