package dev.statute.rule.field;

import dev.statute.law.StandIn;
import dev.statute.law.Status;
import dev.statute.rule.Answer;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;

/** An operation with a response that stands in for another can also give the other. */
final class MirroredStatusCheck implements Check {
  @Override
  public String family() {
    return "mirrored-status";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Answer answer : subject.answers()) {
      StandIn standIn = answer.status().standIn();
      if (standIn != null
          && standIn.ground().binds(answer.role())
          && answer.isLegal()
          && answer.contract().responsesOf(answer.operation()).stream()
              .noneMatch(other -> other.status().covers(standIn.status()))) {
        Status other = answer.law().status(standIn.status()).orElseThrow();
        violations.add(standIn.ground(), violation(answer, standIn, other));
      }
    }
  }

  private static Violation violation(Answer answer, StandIn standIn, Status other) {
    return Violation.of(
        answer.response().statusSite(),
        answer.operation().site(),
        answer.operation().name()
            + " answers "
            + answer.status().title()
            + " but never "
            + other.title(),
        standIn.ground().clause()
            + ": the response stands in for the "
            + other.title()
            + " to the same request.",
        new Fix.AddResponse(answer.operation(), List.of(other), ""));
  }
}
