package dev.statute.openapi.judge.rule;

import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.Origin;
import dev.statute.contract.shape.Presence;
import dev.statute.law.HeaderField;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.Optional;

/** Finds fields that the law demands of a response and that a document does not declare. */
final class DemandedFieldCheck implements Check {

  @Override
  public String family() {
    return "demanded-field";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Answer answer : subject.answers()) {
      if (answer.isLegal()) {
        for (FieldShape field : answer.shape().fields()) {
          Optional<HeaderField> known = field.ref().known();
          if (isOwed(field) && known.isPresent() && !answer.response().declares(field.name())) {
            violations.add(Basis.REQUIREMENT, violation(answer, field, known.get()));
          }
        }
      }
    }
  }

  /** What servers set by themselves, a document need not declare. */
  private static boolean isOwed(FieldShape field) {
    return field.presence() == Presence.REQUIRED
        && (field.origin() instanceof Origin.Demanded || field.origin() instanceof Origin.Owed);
  }

  private static Violation violation(Answer answer, FieldShape field, HeaderField known) {
    String title = answer.status().title();
    String why =
        field.origin() instanceof Origin.Owed owed
            ? ": the response carries the field as the " + owed.other().status().title() + " does."
            : ": each such response carries the field.";
    return Violation.of(
        answer.response().site(),
        answer.operation().site(),
        title + " declares no " + field.name(),
        field.origin().ground().orElseThrow().clause() + why,
        new Fix.AddField(answer.response(), known));
  }
}
