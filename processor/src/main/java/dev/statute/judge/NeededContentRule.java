package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.Operation;
import dev.statute.law.Ground;
import dev.statute.law.Method;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** An operation takes content where requests with its method need some. */
final class NeededContentRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.DOUBT.id("needed-content"),
          Basis.DOUBT,
          "an operation takes content where its method needs some");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      Method method = operation.method().orElse(null);
      Ground ground = method == null ? null : method.neededContentGround();
      if (ground != null && !operation.readsContent()) {
        violations.accept(
            new Violation(
                operation.place(),
                operation.name() + " takes no content, without which " + method.token() + " fails",
                ground.clause() + ": the content of the request is what the method works on.",
                "Add a parameter for the content."));
      }
    }
  }
}
