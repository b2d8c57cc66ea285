package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredField;
import dev.statute.api.DeclaredResponse;
import dev.statute.rule.Basis;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A response declares each header field once. */
final class DuplicateFieldRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("duplicate-field", Basis.STRUCTURE, "a response declares each field once");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      Set<String> seen = new HashSet<>();
      for (DeclaredField declared : response.declaredFields()) {
        if (!seen.add(declared.field().name())) {
          violations.accept(
              new Violation(
                  declared.place(),
                  response.status().title() + " declares " + declared.field().name() + " twice",
                  "Each field becomes one component of the type of the response.",
                  "Remove one of the two."));
        }
      }
    }
  }
}
