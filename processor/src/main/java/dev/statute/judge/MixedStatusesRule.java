package dev.statute.judge;

import dev.statute.api.DeclaredResponse;
import dev.statute.law.StatusConflict;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** An operation has no statuses beside each other that contradict each other. */
final class MixedStatusesRule extends AnswerRule {

  private final RuleInfo info;

  MixedStatusesRule(Basis basis, String summary) {
    this.info = new RuleInfo(basis.id("mixed-statuses"), basis, summary);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    DeclaredResponse response = answer.response();
    StatusConflict conflict = response.status().conflict();
    if (conflict == null
        || Basis.of(conflict.ground().level()) != info.basis()
        || !conflict.ground().binds(answer.api().role())) {
      return;
    }
    answer.api().responsesOf(answer.operation()).stream()
        .filter(other -> conflict.classes().contains(other.status().statusClass()))
        .filter(other -> other.status().code() != response.status().code())
        .findFirst()
        .ifPresent(
            other ->
                violations.accept(
                    new Violation(
                        response.statusPlace(),
                        answer.operation().place(),
                        answer.operation().name()
                            + " answers both "
                            + response.status().title()
                            + " and "
                            + other.status().title(),
                        conflict.ground().clause()
                            + ": the first says that the outcome is not known yet, the second that"
                            + " it is.",
                        "Remove this response, or split the operation into two.")));
  }
}
