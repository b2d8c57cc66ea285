package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** The name of a response becomes the name of a record. */
final class ResponseNameRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "response-name", Basis.STRUCTURE, "the name of a response can be that of a record");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      if (!response.hasValidName()) {
        violations.accept(
            new Violation(
                response.namePlace(),
                "'" + response.name() + "' cannot be the name of a response",
                "It becomes the name of a record, so it starts with a capital letter"
                    + " and holds letters and digits only.",
                "Call it something like name = \"Other" + response.status().name() + "\"."));
      }
    }
  }
}
