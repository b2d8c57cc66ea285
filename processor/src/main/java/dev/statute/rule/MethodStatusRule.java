package dev.statute.rule;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.spec.Method;
import dev.statute.spec.MethodBan;
import dev.statute.spec.Status;
import java.util.List;
import java.util.function.Consumer;

/** A status must be one that can answer the method of the operation. */
final class MethodStatusRule implements Rule {

  private static final String ID = "method-status";

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      operation
          .method()
          .ifPresent(
              method ->
                  api.responsesOf(operation)
                      .forEach(response -> check(api, operation, method, response, violations)));
    }
  }

  private static void check(
      Api api,
      Operation operation,
      Method method,
      DeclaredResponse response,
      Consumer<Violation> violations) {
    Status status = response.status();
    List<MethodBan> bans =
        status.bans().stream()
            .filter(ban -> ban.isBinding() && !ban.isTotal() && ban.appliesTo(method.token()))
            .toList();
    if (!bans.isEmpty()) {
      String where =
          operation.responses().contains(response)
              ? ""
              : " (the operation " + operation.name() + ")";
      violations.accept(
          new Violation(
              ID,
              response.statusPlace(),
              status.title() + " cannot answer " + method.token() + where,
              Bans.why(bans),
              Bans.fix(api.spec(), bans, method.token())));
    }
  }
}
