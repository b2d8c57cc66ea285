package dev.statute.openapi.judge.rule;

import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.contract.StatusRef;
import dev.statute.law.CodeRange;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.judge.subject.DocumentContract.Stranger;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.text.Printable;
import java.util.List;

/** The key of a response is a status code, a range of them, or {@code default}. */
final class StatusCodeCheck implements Check {

  /** How many codes have the same first digit. */
  private static final int HUNDRED = 100;

  private final DocumentContract document;

  StatusCodeCheck(DocumentContract document) {
    this.document = document;
  }

  @Override
  public String family() {
    return "status-code";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    CodeRange codes = subject.law().codes();
    for (Stranger stranger : document.strangers()) {
      violations.add(
          Basis.REQUIREMENT,
          Violation.of(
              stranger.site(),
              stranger.operation(),
              Printable.quoted(stranger.response().status()) + " is not a status code",
              why(codes),
              new Fix.Text(
                  "Write a status code such as '200', a range such as '4XX', or default.")));
    }
    for (Operation operation : subject.contract().operations()) {
      for (Response response : operation.responses()) {
        if (response.status() instanceof StatusRef.Unregistered status
            && !codes.contains(status.code())) {
          violations.add(
              Basis.REQUIREMENT,
              Violation.of(
                  response.statusSite(),
                  operation.site(),
                  status.title() + " is not a status code",
                  why(codes),
                  new Fix.SetStatus(response, List.of())));
        } else if (response.status() instanceof StatusRef.Range range
            && !codes.contains(range.firstDigit() * HUNDRED)) {
          violations.add(
              Basis.REQUIREMENT,
              Violation.of(
                  response.statusSite(),
                  operation.site(),
                  range.title() + " has no status codes",
                  why(codes),
                  new Fix.RemoveResponse(response)));
        }
      }
    }
  }

  private static String why(CodeRange codes) {
    return codes.clause()
        + ": a status code is a number from "
        + codes.from()
        + " to "
        + codes.to()
        + ".";
  }
}
