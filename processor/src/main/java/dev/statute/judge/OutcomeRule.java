package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;

/** An operation can succeed, and it can fail. */
final class OutcomeRule implements Rule {

  private final RuleInfo info;
  private final boolean error;

  private OutcomeRule(RuleInfo info, boolean error) {
    this.info = info;
    this.error = error;
  }

  /** Returns the rule that an operation can succeed. */
  static OutcomeRule success() {
    return new OutcomeRule(
        new RuleInfo(Basis.DOUBT.id("no-success"), Basis.DOUBT, "an operation can succeed"), false);
  }

  /** Returns the rule that an operation can fail. */
  static OutcomeRule error() {
    return new OutcomeRule(
        new RuleInfo(Basis.LINT.id("no-error"), Basis.LINT, "an operation can fail"), true);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      List<DeclaredResponse> responses = api.responsesOf(operation);
      if (!responses.isEmpty()
          && responses.stream().noneMatch(response -> isOfThatKind(api, response))) {
        violations.accept(
            new Violation(
                operation.place(),
                operation.name() + (error ? " declares no error" : " declares only errors"),
                error
                    ? "Some requests cannot be fulfilled, and clients need to know what that looks like."
                    : "No request could ever be fulfilled.",
                error
                    ? "Declare a response for a request that is wrong."
                    : "Declare a response for a request that succeeds."));
      }
    }
  }

  private boolean isOfThatKind(Api api, DeclaredResponse response) {
    return api.law().classOf(response.status()).error() == error;
  }
}
