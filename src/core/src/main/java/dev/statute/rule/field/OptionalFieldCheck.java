package dev.statute.rule.field;

import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.Origin;
import dev.statute.contract.shape.Presence;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** A field that the law demands of each response is not declared to be optional. */
final class OptionalFieldCheck implements Check {

  @Override
  public String family() {
    return "optional-field";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (AnswerField declared : AnswerField.in(subject)) {
      if (!declared.declared().isAlways()) {
        declared
            .answer()
            .shape()
            .field(declared.field().name())
            .filter(shape -> shape.presence() == Presence.REQUIRED)
            .filter(shape -> isOfLaw(shape.origin()))
            .map(shape -> violation(declared, shape))
            .ifPresent(violation -> violations.add(Basis.STRUCTURE, violation));
      }
    }
  }

  private static boolean isOfLaw(Origin origin) {
    return origin instanceof Origin.Demanded || origin instanceof Origin.Owed;
  }

  private static Violation violation(AnswerField declared, FieldShape shape) {
    Answer answer = declared.answer();
    String demand =
        shape.origin() instanceof Origin.Owed owed
            ? "the response carries the field as the " + owed.other().status().title() + " does"
            : "each such response carries the field";
    return declared.violation(
        answer.title() + " always carries " + shape.name() + ", so it cannot be optional",
        shape.origin().ground().orElseThrow().clause() + ": " + demand + ".",
        declared.removal());
  }
}
