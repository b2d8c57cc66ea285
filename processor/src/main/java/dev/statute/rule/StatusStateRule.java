package dev.statute.rule;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.spec.State;
import dev.statute.spec.Status;
import java.util.function.Consumer;

/** A status is in use. */
final class StatusStateRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.DOUBT.id("status-state"),
          Basis.DOUBT,
          "a status is in use, neither obsolete nor reserved for the future");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      Status status = response.status();
      if (status.state() != State.ACTIVE
          && status.totalBan().isEmpty()
          && !api.spec().classOf(status).interim()) {
        String state = status.state().word();
        violations.accept(
            new Violation(
                response.statusPlace(),
                status.title() + " is " + state,
                status.clause() + ": clients cannot be expected to know what the status means.",
                "Answer with a status that is in use."));
      }
    }
  }
}
