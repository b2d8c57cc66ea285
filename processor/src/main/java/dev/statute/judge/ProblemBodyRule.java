package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.rule.Basis;
import dev.statute.runtime.RuntimeType;
import java.util.function.Consumer;

/** The body of an error is a problem document. */
final class ProblemBodyRule implements Rule {

  static final String PROBLEM = RuntimeType.PROBLEM.qualifiedName();

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.LINT.id("problem-body"), Basis.LINT, "the body of an error is a problem document");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      boolean error = api.law().classOf(response.status()).error();
      if (error && response.body() != null && !response.body().toString().equals(PROBLEM)) {
        violations.accept(
            new Violation(
                response.bodyPlace(),
                "the body of " + response.status().title() + " is not a problem document",
                "Clients know how to read a problem document (RFC 9457, 3) of any API.",
                "Declare body = Problem.class, of dev.statute.field."));
      }
    }
  }
}
