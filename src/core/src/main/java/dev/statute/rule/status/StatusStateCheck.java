package dev.statute.rule.status;

import dev.statute.contract.shape.StatusShape;
import dev.statute.contract.shape.Turn;
import dev.statute.law.Clause;
import dev.statute.law.Ground;
import dev.statute.law.StatusClass;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.KnownResponse;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;

/** Finds statuses that are not in use. */
final class StatusStateCheck implements Check {

  @Override
  public String family() {
    return "status-state";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (KnownResponse known : subject.declared()) {
      if (isOutOfUse(subject.shapes().of(known.status()))) {
        Ground discouraged = known.status().discouraged();
        if (discouraged == null) {
          // Where nothing else is said, the use of what is not in use is doubtful.
          violations.add(Basis.DOUBT, violation(known, known.status().clause(), subject));
        } else {
          violations.add(discouraged, violation(known, discouraged.clause(), subject));
        }
      }
    }
  }

  /** Other rules report statuses that nobody may send, and those that are interim. */
  private static boolean isOutOfUse(StatusShape shape) {
    return !shape.status().state().isInUse() && shape.isUsable() && shape.turn() == Turn.FINAL;
  }

  private static Violation violation(KnownResponse known, Clause clause, Subject subject) {
    return Violation.at(
        known.response().statusSite(),
        known.status().title() + " is " + known.status().state().word(),
        clause + ": clients cannot be expected to know what the status means.",
        new Fix.Worded("Answer with a status that is in use.", general(known, subject)));
  }

  /** Returns the status that a client takes one for which it does not know (RFC 9110, 15). */
  private static List<Fix.Change> general(KnownResponse known, Subject subject) {
    StatusClass statusClass = subject.law().classOf(known.status());
    return subject.law().status(statusClass.unknown()).stream()
        .filter(status -> statusClass.error() && !isOutOfUse(subject.shapes().of(status)))
        .<Fix.Change>map(
            status -> new Fix.Apply(new Fix.SetStatus(known.response(), List.of(status))))
        .toList();
  }
}
