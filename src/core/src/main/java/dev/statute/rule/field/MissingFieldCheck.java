package dev.statute.rule.field;

import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.Presence;
import dev.statute.law.Ground;
import dev.statute.law.Level;
import dev.statute.rule.Answer;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** A response carries a field that its status may carry and that helps clients. */
final class MissingFieldCheck implements Check {
  @Override
  public String family() {
    return "missing-field";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Answer answer : subject.answers()) {
      for (FieldShape field : answer.shape().fields()) {
        if (field.presence() == Presence.IF_DECLARED) {
          field
              .origin()
              .ground()
              .filter(ground -> ground.level() == Level.LINT)
              .ifPresent(g -> violations.add(g, violation(subject, answer, field.name(), g)));
        }
      }
    }
  }

  private static Violation violation(Subject subject, Answer answer, String field, Ground ground) {
    return Violation.of(
        answer.response().site(),
        answer.operation().site(),
        answer.status().title() + " declares no " + field,
        ground.clause() + ": the response may carry the field, and clients rely on it.",
        new Fix.AddField(answer.response(), subject.field(field)));
  }
}
