package dev.statute.rule.status;

import dev.statute.law.StatusConflict;
import dev.statute.rule.Answer;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.KnownResponse;
import dev.statute.rule.Related;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** Finds statuses of one operation that contradict each other. */
final class MixedStatusesCheck implements Check {

  @Override
  public String family() {
    return "mixed-statuses";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Answer answer : subject.answers()) {
      StatusConflict conflict = answer.status().conflict();
      if (conflict != null && conflict.ground().binds(answer.role())) {
        subject.responsesOf(answer.operation()).stream()
            .filter(other -> conflict.classes().contains(other.status().statusClass()))
            .filter(other -> other.status().code() != answer.status().code())
            .findFirst()
            .ifPresent(
                other -> violations.add(conflict.ground(), violation(answer, other, conflict)));
      }
    }
  }

  private static Violation violation(Answer answer, KnownResponse other, StatusConflict conflict) {
    return Violation.of(
            answer.response().statusSite(),
            answer.operation().site(),
            answer.operation().name()
                + " answers both "
                + answer.status().title()
                + " and "
                + other.status().title(),
            conflict.ground().clause()
                + ": the first says that the outcome is not known yet, the second that it is.",
            new Fix.RemoveResponse(answer.response()),
            new Fix.Text("Split the operation into two."))
        .with(
            new Related.InContract(
                other.response().statusSite(), other.status().title() + " is declared here."));
  }
}
