package dev.statute.judge;

import dev.statute.api.DeclaredResponse;
import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;

/** A response declares one of the fields that it should carry if their values are at hand. */
final class AvailableFieldRule extends AnswerRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.LINT.id("available-field"),
          Basis.LINT,
          "a response declares one of the fields that it should carry where available");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    DeclaredResponse response = answer.response();
    List<FieldRule> rules =
        response.status().fields().stream()
            .filter(rule -> rule.condition() == Condition.AVAILABLE)
            .filter(rule -> rule.appliesTo(answer.method().token()))
            .filter(rule -> rule.ground().binds(answer.api().role()))
            .toList();
    if (!rules.isEmpty() && rules.stream().noneMatch(rule -> response.declares(rule.field()))) {
      List<String> names = rules.stream().map(FieldRule::field).toList();
      String first =
          answer.api().law().field(names.get(0)).map(HeaderField::constantName).orElseThrow();
      violations.accept(
          new Violation(
              response.place(),
              answer.operation().place(),
              answer.title() + " declares no " + Words.or(names),
              rules.get(0).ground().clause()
                  + ": a server should send these fields where it knows their values.",
              "Add headers = " + first + "."));
    }
  }
}
