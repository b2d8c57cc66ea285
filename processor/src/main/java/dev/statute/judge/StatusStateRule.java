package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.law.Clause;
import dev.statute.law.Ground;
import dev.statute.law.State;
import dev.statute.law.Status;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** A status is in use. */
final class StatusStateRule implements Rule {

  private final RuleInfo info;

  StatusStateRule(Basis basis, String summary) {
    this.info = new RuleInfo(basis.id("status-state"), basis, summary);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      Status status = response.status();
      if (status.state() != State.ACTIVE
          && basis(status) == info.basis()
          && status.totalBan().isEmpty()
          && !api.law().classOf(status).interim()) {
        String state = status.state().word();
        violations.accept(
            new Violation(
                response.statusPlace(),
                status.title() + " is " + state,
                clause(status) + ": clients cannot be expected to know what the status means.",
                "Answer with a status that is in use."));
      }
    }
  }

  /** Where nothing else is said, the use of what is not in use is doubtful. */
  private static Basis basis(Status status) {
    Ground discouraged = status.discouraged();
    return discouraged == null ? Basis.DOUBT : Basis.of(discouraged.level());
  }

  private static Clause clause(Status status) {
    Ground discouraged = status.discouraged();
    return discouraged == null ? status.clause() : discouraged.clause();
  }
}
