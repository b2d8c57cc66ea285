package dev.statute.rule.field;

import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
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
      List<FieldRule> rules = rules(answer);
      if (!rules.isEmpty()
          && rules.stream().noneMatch(rule -> answer.response().declares(rule.field()))) {
        violations.add(Basis.LINT, violation(subject, answer, rules));
      }
    }
  }

  private static List<FieldRule> rules(Answer answer) {
    return answer.status().fields().stream()
        .filter(rule -> rule.condition() == Condition.AVAILABLE)
        .filter(rule -> rule.appliesTo(answer.method().token()))
        .filter(rule -> rule.ground().binds(answer.role()))
        .toList();
  }

  private static Violation violation(Subject subject, Answer answer, List<FieldRule> rules) {
    List<String> names = rules.stream().map(FieldRule::field).toList();
    return Violation.of(
        answer.response().site(),
        answer.operation().site(),
        answer.title() + " declares no " + Words.or(names),
        rules.get(0).ground().clause()
            + ": a server should send these fields where it knows their values.",
        new Fix.AddField(answer.response(), subject.field(names.get(0))));
  }
}
