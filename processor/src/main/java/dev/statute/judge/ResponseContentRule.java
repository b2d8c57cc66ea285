package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.law.ContentRule;
import dev.statute.law.Method;
import dev.statute.law.WithoutContent;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/**
 * A response has a body only where its status and its method let it have content. Nothing can lift
 * that: where the framing of messages has no content (RFC 9112, 6.3), none is sent or read.
 */
final class ResponseContentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "response-content",
          Basis.STRUCTURE,
          "there is a body only where the status and the method let it be");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      ContentRule content = response.status().content();
      if (response.body() != null
          && !content.content().isAllowed()
          && response.status().totalBan().isEmpty()) {
        violations.accept(
            violation(
                response,
                "a " + response.status().title() + " response has no content",
                content.clause() + ": the status means that there is none."));
      }
    }
    for (Operation operation : api.operations()) {
      operation.method().ifPresent(method -> check(api, operation, method, violations));
    }
  }

  private static void check(
      Api api, Operation operation, Method method, Consumer<Violation> violations) {
    WithoutContent rule = method.withoutContent();
    if (rule == null) {
      return;
    }
    for (DeclaredResponse response : operation.responses()) {
      if (response.body() != null
          && response.status().content().content().isAllowed()
          && rule.appliesTo(response.status())) {
        violations.accept(
            violation(
                response,
                "a "
                    + response.status().title()
                    + " response to "
                    + method.token()
                    + " has no content",
                rule.ground().clause() + ": the method means that there is none."));
      }
    }
  }

  private static Violation violation(DeclaredResponse response, String message, String why) {
    return new Violation(response.bodyPlace(), message, why, "Remove the body.");
  }
}
