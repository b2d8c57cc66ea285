package dev.statute.rule.field;

import dev.statute.contract.Operation;
import dev.statute.contract.shape.FieldShape;
import dev.statute.law.Condition;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.rule.Answer;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.rule.Words;
import java.util.List;

/** A negotiated response that a cache may reuse names the request fields it was chosen by. */
final class NegotiatedFieldCheck implements Check {
  @Override
  public String family() {
    return "negotiated-field";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Answer answer : subject.answers()) {
      for (FieldShape field : answer.shape().wanted(Condition.NEGOTIATED)) {
        if (!field.presence().isCarried()) {
          Ground ground = field.origin().ground().orElseThrow();
          violations.add(ground, violation(answer, subject.field(field.name()), ground));
        }
      }
    }
  }

  private static List<String> negotiating(Operation operation) {
    return InputField.of(operation).stream()
        .map(InputField::field)
        .filter(HeaderField::negotiates)
        .map(HeaderField::name)
        .toList();
  }

  private static Violation violation(Answer answer, HeaderField missing, Ground ground) {
    return Violation.of(
        answer.response().site(),
        answer.operation().site(),
        answer.status().title()
            + " depends on "
            + Words.and(negotiating(answer.operation()))
            + " but declares no "
            + missing.name()
            + answer.where(),
        ground.clause()
            + ": a cache would give one client the representation that was chosen for another.",
        new Fix.AddField(answer.response(), missing));
  }
}
