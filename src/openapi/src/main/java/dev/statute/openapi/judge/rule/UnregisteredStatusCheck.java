package dev.statute.openapi.judge.rule;

import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.contract.StatusRef;
import dev.statute.law.Law;
import dev.statute.law.StatusClass;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;
import java.util.Optional;

/** Finds status codes that the law does not know. HTTP permits them; clients guess at them. */
final class UnregisteredStatusCheck implements Check {

  @Override
  public String family() {
    return "unregistered-status";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Operation operation : subject.contract().operations()) {
      for (Response response : operation.responses()) {
        if (response.status() instanceof StatusRef.Unregistered status
            && subject.law().codes().contains(status.code())) {
          violations.add(Basis.DOUBT, violation(subject.law(), operation, response, status));
        }
      }
    }
  }

  private static Violation violation(
      Law law, Operation operation, Response response, StatusRef.Unregistered status) {
    Optional<StatusClass> statusClass = law.classes().stream().filter(status::mayBe).findFirst();
    String known =
        statusClass
            .flatMap(found -> law.status(found.unknown()))
            .map(found -> found.title())
            .orElse("an error");
    String clause =
        statusClass
            .map(found -> found.unknownGround().clause())
            .orElse(law.codes().clause())
            .toString();
    return Violation.of(
        response.statusSite(),
        operation.site(),
        status.title() + " is not a registered status code",
        clause + ": clients treat a code that they do not know as " + known + ".",
        new Fix.SetStatus(response, List.of()),
        new Fix.Text("Add the code to a law of your own."));
  }
}
