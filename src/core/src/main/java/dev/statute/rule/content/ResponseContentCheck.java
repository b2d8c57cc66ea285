package dev.statute.rule.content;

import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.law.ContentRule;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.WithoutContent;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.KnownResponse;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/**
 * A response has a body only where its status and its method let it have content. Nothing can lift
 * that: where the framing of messages has no content (RFC 9112, 6.3), none is sent or read.
 */
final class ResponseContentCheck implements Check {
  @Override
  public String family() {
    return "response-content";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (KnownResponse known : subject.declared()) {
      ContentRule content = known.status().content();
      if (known.response().body().isPresent()
          && !content.content().isAllowed()
          && known.status().totalBan().isEmpty()) {
        violations.add(
            Basis.STRUCTURE,
            violation(
                known.response(),
                "a " + known.status().title() + " response has no content",
                content.clause() + ": the status means that there is none."));
      }
    }
    for (Operation operation : subject.contract().operations()) {
      operation.method().ifPresent(method -> check(operation, method, violations));
    }
  }

  private static void check(Operation operation, Method method, Violations violations) {
    WithoutContent rule = method.withoutContent();
    if (rule == null) {
      return;
    }
    for (Response response : operation.responses()) {
      Status status = response.knownStatus().orElse(null);
      if (status != null
          && response.body().isPresent()
          && status.content().content().isAllowed()
          && rule.appliesTo(status)) {
        violations.add(
            Basis.STRUCTURE,
            violation(
                response,
                "a " + status.title() + " response to " + method.token() + " has no content",
                rule.ground().clause() + ": the method means that there is none."));
      }
    }
  }

  private static Violation violation(Response response, String what, String why) {
    return Violation.at(response.bodySite(), what, why, new Fix.RemoveBody(response));
  }
}
