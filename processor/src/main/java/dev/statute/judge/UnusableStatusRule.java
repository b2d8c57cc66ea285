package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.law.MethodBan;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;

/** A status must be one that somebody may send. */
final class UnusableStatusRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("unusable-status", Basis.REQUIREMENT, "a status is one that somebody may send");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      response
          .status()
          .totalBan()
          .filter(ban -> !ban.isPolicy())
          .ifPresent(ban -> violations.accept(violation(api, response, ban)));
    }
  }

  private static Violation violation(Api api, DeclaredResponse response, MethodBan ban) {
    return new Violation(
        response.statusPlace(),
        response.status().title() + " cannot answer any request",
        Bans.why(List.of(ban)),
        Bans.fix(api.law(), List.of(ban), ""));
  }
}
