package dev.statute.rule.field;

import dev.statute.contract.DeclaredField;
import dev.statute.law.FieldConflict;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Related;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** A response carries no two header fields that exclude each other. */
final class ConflictingFieldsCheck implements Check {
  @Override
  public String family() {
    return "conflicting-fields";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (AnswerField declared : AnswerField.in(subject)) {
      FieldConflict conflict = declared.field().conflict();
      if (conflict != null && conflict.ground().binds(subject.role())) {
        conflict.fields().stream()
            .filter(other -> isBeside(declared, other))
            .forEach(
                other ->
                    violations.add(
                        conflict.ground(), violation(subject, declared, other, conflict)));
      }
    }
  }

  /** Tells whether some response carries both; two that are optional can take turns. */
  private static boolean isBeside(AnswerField declared, String other) {
    return declared
        .answer()
        .response()
        .declared(other)
        .filter(beside -> declared.declared().isAlways() || beside.isAlways())
        .isPresent();
  }

  private static Violation violation(
      Subject subject, AnswerField declared, String other, FieldConflict conflict) {
    DeclaredField beside = declared.answer().response().declared(other).orElseThrow();
    return declared
        .violation(
            declared.answer().status().title()
                + " declares both "
                + declared.field().name()
                + " and "
                + other,
            conflict.ground().clause() + ": a sender must not send both in one message.",
            declared.removal(),
            new Fix.RemoveField(declared.answer().response(), subject.field(other)))
        .with(new Related.InContract(beside.site(), beside.name() + " is declared here."));
  }
}
