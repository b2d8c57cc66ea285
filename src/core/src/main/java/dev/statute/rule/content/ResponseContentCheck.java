package dev.statute.rule.content;

import dev.statute.contract.Response;
import dev.statute.contract.shape.StatusShape;
import dev.statute.law.WithoutContent;
import dev.statute.rule.Answer;
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
      StatusShape shape = subject.shapes().of(known.status());
      if (known.response().body().isPresent() && !shape.isContentAllowed() && shape.isUsable()) {
        violations.add(
            Basis.STRUCTURE,
            violation(
                known.response(),
                "a " + known.status().title() + " response has no content",
                known.status().content().clause() + ": the status means that there is none."));
      }
    }
    for (Answer answer : subject.answers()) {
      WithoutContent rule = answer.method().withoutContent();
      if (rule != null
          && answer.operation().declares(answer.response())
          && answer.response().body().isPresent()
          && subject.shapes().of(answer.status()).isContentAllowed()
          && !answer.shape().contentAllowed()) {
        violations.add(
            Basis.STRUCTURE,
            violation(
                answer.response(),
                "a "
                    + answer.status().title()
                    + " response to "
                    + answer.method().token()
                    + " has no content",
                rule.ground().clause() + ": the method means that there is none."));
      }
    }
  }

  private static Violation violation(Response response, String what, String why) {
    return Violation.at(response.bodySite(), what, why, new Fix.RemoveBody(response));
  }
}
