package dev.statute.rule.field;

import dev.statute.law.FieldRule;
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
      answer.status().fields().stream()
          .filter(rule -> rule.ground().level() == Level.LINT)
          .filter(rule -> rule.ground().binds(answer.role()))
          .filter(rule -> !answer.response().declares(rule.field()))
          .forEach(rule -> violations.add(rule.ground(), violation(subject, answer, rule)));
    }
  }

  private static Violation violation(Subject subject, Answer answer, FieldRule rule) {
    return Violation.of(
        answer.response().site(),
        answer.operation().site(),
        answer.status().title() + " declares no " + rule.field(),
        rule.ground().clause() + ": the response may carry the field, and clients go by it.",
        new Fix.AddField(answer.response(), subject.field(rule.field())));
  }
}
