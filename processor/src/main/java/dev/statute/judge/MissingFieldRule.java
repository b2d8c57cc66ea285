package dev.statute.judge;

import dev.statute.api.DeclaredResponse;
import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import dev.statute.law.Level;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** A response carries a field that its status may carry and that helps clients. */
final class MissingFieldRule extends AnswerRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.LINT.id("missing-field"),
          Basis.LINT,
          "a response tells what clients wait for, such as when to try again");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    DeclaredResponse response = answer.response();
    response.status().fields().stream()
        .filter(rule -> rule.ground().level() == Level.LINT)
        .filter(rule -> rule.ground().binds(answer.api().role()))
        .filter(rule -> !response.declares(rule.field()))
        .forEach(rule -> violations.accept(violation(answer, rule)));
  }

  private static Violation violation(Answer answer, FieldRule rule) {
    String constant =
        answer.api().law().field(rule.field()).map(HeaderField::constantName).orElseThrow();
    return new Violation(
        answer.response().place(),
        answer.operation().place(),
        answer.response().status().title() + " declares no " + rule.field(),
        rule.ground().clause() + ": the response may carry the field, and clients go by it.",
        "Add headers = " + constant + ".");
  }
}
