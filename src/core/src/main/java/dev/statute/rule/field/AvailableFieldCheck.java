package dev.statute.rule.field;

import dev.statute.contract.shape.FieldShape;
import dev.statute.law.Condition;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.rule.Words;
import java.util.List;

/** A response declares one of the fields that it should carry if their values are at hand. */
final class AvailableFieldCheck implements Check {
  @Override
  public String family() {
    return "available-field";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Answer answer : subject.answers()) {
      List<FieldShape> wanted = answer.shape().wanted(Condition.AVAILABLE);
      if (!wanted.isEmpty() && wanted.stream().noneMatch(field -> field.presence().isCarried())) {
        violations.add(Basis.LINT, violation(subject, answer, wanted));
      }
    }
  }

  private static Violation violation(Subject subject, Answer answer, List<FieldShape> wanted) {
    List<String> names = wanted.stream().map(FieldShape::name).toList();
    return Violation.of(
        answer.response().site(),
        answer.operation().site(),
        answer.title() + " declares no " + Words.or(names),
        wanted.get(0).origin().ground().orElseThrow().clause()
            + ": a server should send these fields where it knows their values.",
        new Fix.AddField(answer.response(), subject.field(names.get(0))));
  }
}
