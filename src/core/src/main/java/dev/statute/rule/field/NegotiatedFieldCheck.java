package dev.statute.rule.field;

import dev.statute.contract.Operation;
import dev.statute.contract.shape.CacheReuse;
import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
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
      List<String> negotiating = negotiating(answer.operation());
      if (!negotiating.isEmpty()
          && answer.response().body().isPresent()
          && new CacheReuse(answer.method(), answer.status(), answer.response()).isPermitted()) {
        answer.law().classOf(answer.status()).fields().stream()
            .filter(rule -> rule.condition() == Condition.NEGOTIATED)
            .filter(rule -> rule.ground().binds(answer.role()))
            .filter(rule -> !answer.response().declares(rule.field()))
            .forEach(
                rule ->
                    violations.add(
                        rule.ground(),
                        violation(answer, rule, negotiating, subject.field(rule.field()))));
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

  private static Violation violation(
      Answer answer, FieldRule rule, List<String> negotiating, HeaderField missing) {
    return Violation.of(
        answer.response().site(),
        answer.operation().site(),
        answer.status().title()
            + " depends on "
            + Words.and(negotiating)
            + " but declares no "
            + rule.field()
            + answer.where(),
        rule.ground().clause()
            + ": a cache would give one client the representation that was chosen for another.",
        new Fix.AddField(answer.response(), missing));
  }
}
