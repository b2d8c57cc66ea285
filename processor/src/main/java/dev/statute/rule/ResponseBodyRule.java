package dev.statute.rule;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import java.util.function.Consumer;

/** The class of a body is one that the generated record can name. */
final class ResponseBodyRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("response-body", Basis.STRUCTURE, "the class of a body is not private");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      if (response.bodyIsHidden()) {
        violations.accept(
            new Violation(
                response.bodyPlace(),
                "a private class cannot be the body of a "
                    + response.status().title()
                    + " response",
                "The record of the response is a type of its own, and could not name the class.",
                "Make the class at least visible in its package."));
      }
    }
  }
}
