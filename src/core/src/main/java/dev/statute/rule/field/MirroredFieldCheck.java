package dev.statute.rule.field;

import dev.statute.contract.Response;
import dev.statute.contract.shape.ResponsesByCode;
import dev.statute.law.FieldRule;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;

/** A response that stands in for another carries no field that the other does not carry. */
final class MirroredFieldCheck implements Check {
  @Override
  public String family() {
    return "mirrored-field";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (AnswerField declared : AnswerField.in(subject)) {
      if (declared.answer().isLegal() && !declared.field().managed()) {
        for (FieldRule rule : declared.answer().status().fields()) {
          if (rule.mirrors() != null
              && rule.field().equals(declared.field().name())
              && rule.ground().binds(subject.role())) {
            check(declared, rule, rule.mirrors(), violations);
          }
        }
      }
    }
  }

  private static void check(
      AnswerField declared, FieldRule rule, int mirrored, Violations violations) {
    Answer answer = declared.answer();
    List<Response> others =
        ResponsesByCode.of(answer.contract(), answer.operation()).named(mirrored);
    if (!others.isEmpty() && others.stream().noneMatch(other -> other.declares(rule.field()))) {
      violations.add(Basis.DOUBT, violation(declared, rule, others.get(0)));
    }
  }

  private static Violation violation(AnswerField declared, FieldRule rule, Response other) {
    String title = other.status().title();
    return declared.violation(
        declared.declaration()
            + ", but the "
            + title
            + " of "
            + declared.answer().operation().name()
            + " does not",
        rule.ground().clause()
            + ": the response carries this field if the "
            + title
            + " to the same request would carry it.",
        new Fix.MoveField(declared.answer().response(), other, declared.field()),
        declared.removal());
  }
}
