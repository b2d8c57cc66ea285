package dev.statute.rule.field;

import dev.statute.contract.shape.FieldProhibitions;
import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** A response carries no header field that it must not or should not carry. */
final class ForbiddenFieldCheck implements Check {
  @Override
  public String family() {
    return "forbidden-field";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (AnswerField declared : AnswerField.in(subject)) {
      Answer answer = declared.answer();
      FieldProhibitions prohibitions =
          new FieldProhibitions(
              answer.law(), answer.role(), answer.status(), answer.method().token());
      prohibitions.always(declared.field()).stream()
          .findFirst()
          .ifPresent(ground -> violations.add(ground, always(declared, ground)));
      prohibitions.sometimes(declared.field()).stream()
          .findFirst()
          .ifPresent(rule -> violations.add(Basis.DOUBT, sometimes(declared, rule)));
    }
  }

  private static Violation always(AnswerField declared, Ground ground) {
    boolean isRequirement = Basis.of(ground.level()) == Basis.REQUIREMENT;
    String verb = isRequirement ? "must not" : "should not";
    return declared.violation(
        declared.answer().title() + " " + verb + " carry " + declared.field().name(),
        ground.clause() + ": a server " + verb + " send the field in this response.",
        declared.removal());
  }

  private static Violation sometimes(AnswerField declared, FieldRule rule) {
    return declared.violation(
        declared.answer().title() + " always carries " + declared.field().name() + " here",
        rule.ground().clause()
            + ": a server must not send the field if "
            + rule.condition().words()
            + ".",
        new Fix.Text("Make sure that this is never so and suppress this warning."),
        declared.removal());
  }
}
