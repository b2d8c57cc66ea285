package dev.statute.judge;

import dev.statute.law.StandIn;
import dev.statute.law.Status;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** An operation with a response that stands in for another can also give the other. */
final class MirroredStatusRule extends AnswerRule {

  private final RuleInfo info;

  MirroredStatusRule(Basis basis, String summary) {
    this.info = new RuleInfo(basis.id("mirrored-status"), basis, summary);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    StandIn standIn = answer.response().status().standIn();
    if (standIn == null
        || Basis.of(standIn.ground().level()) != info.basis()
        || !standIn.ground().binds(answer.api().role())
        || !answer.isLegal()
        || !MirroredFieldRule.responses(answer, standIn.status()).isEmpty()) {
      return;
    }
    String mirrored = answer.api().law().status(standIn.status()).map(Status::title).orElseThrow();
    violations.accept(
        new Violation(
            answer.response().statusPlace(),
            answer.operation().place(),
            answer.operation().name()
                + " answers "
                + answer.response().status().title()
                + " but never "
                + mirrored,
            standIn.ground().clause()
                + ": the response stands in for the "
                + mirrored
                + " to the same request.",
            "Declare a response with " + mirrored + "."));
  }
}
