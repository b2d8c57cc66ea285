package dev.statute.rule;

import dev.statute.spec.FieldRule;
import dev.statute.spec.Status;
import java.util.Optional;
import java.util.function.Consumer;

/** An operation that stands in for a response can also give that response. */
final class MirroredStatusRule extends AnswerRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.DOUBT.id("mirrored-status"),
          Basis.DOUBT,
          "an operation with a response that stands in for another can give the other too");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    Optional<FieldRule> missing =
        answer.response().status().fields().stream()
            .filter(rule -> rule.mirrors() != null)
            .filter(rule -> MirroredFieldRule.mirrored(answer, rule).isEmpty())
            .findFirst();
    if (answer.isLegal() && missing.isPresent()) {
      FieldRule rule = missing.get();
      String mirrored = answer.api().spec().status(rule.mirrors()).map(Status::title).orElseThrow();
      violations.accept(
          new Violation(
              answer.response().statusPlace(),
              answer.operation().place(),
              answer.operation().name()
                  + " answers "
                  + answer.response().status().title()
                  + " and never "
                  + mirrored,
              rule.ground().clause()
                  + ": the response stands in for the "
                  + mirrored
                  + " to the same request.",
              "Declare a response with " + mirrored + "."));
    }
  }
}
