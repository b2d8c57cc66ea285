package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.law.StatusClass;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** What an operation answers must be final. */
final class InterimStatusRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "interim-status", Basis.REQUIREMENT, "what an operation answers is a final status");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      StatusClass statusClass = api.law().classOf(response.status());
      if (statusClass.interim() && response.status().concludes() == null) {
        violations.accept(
            new Violation(
                response.statusPlace(),
                response.status().title()
                    + " is interim, so it cannot be the response of an operation",
                statusClass.clause() + ": a client goes on waiting for the final response.",
                "Remove this response."));
      }
    }
  }
}
