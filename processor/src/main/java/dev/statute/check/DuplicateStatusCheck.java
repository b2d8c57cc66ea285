package dev.statute.check;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.rule.Basis;
import dev.statute.rule.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Two responses of one operation must differ in name, so that code can tell them apart. */
final class DuplicateStatusCheck extends JavaCheck {

  DuplicateStatusCheck(Api api) {
    super("duplicate-status", Basis.STRUCTURE, api);
  }

  @Override
  void check(Api api, Consumer<Violation> violations) {
    check(api, api.responses(), violations);
    for (Operation operation : api.operations()) {
      check(api, operation.responses(), violations);
    }
  }

  private static void check(
      Api api, List<DeclaredResponse> responses, Consumer<Violation> violations) {
    Map<String, DeclaredResponse> seen = new HashMap<>();
    for (DeclaredResponse response : responses) {
      // Class files of names that differ in case only would overwrite each other on some disks.
      String key = response.caseName().toLowerCase(Locale.ROOT);
      DeclaredResponse first = seen.putIfAbsent(key, response);
      if (first != null) {
        violations.accept(violation(api, first, response));
      }
    }
  }

  private static Violation violation(Api api, DeclaredResponse first, DeclaredResponse response) {
    String title = response.status().title();
    boolean sameStatus = first.status().equals(response.status());
    return JavaViolation.at(
        sameStatus ? response.response().statusSite() : response.response().nameSite(),
        sameStatus
            ? title + " is declared twice under the name " + response.caseName()
            : title + " takes the name " + response.caseName() + " of " + first.status().title(),
        "Each response becomes a record of its own, and these two would have the same name.",
        sameStatus
            ? sameStatusFix(api, response)
            : "Remove one, or give each a name of its own, such as " + name(response) + ".");
  }

  /** A name alone tells them apart in code, but not for clients. */
  private static String sameStatusFix(Api api, DeclaredResponse response) {
    return api.law().classOf(response.status()).error()
        ? "Remove one, or give one a name and a problem type of its own, such as "
            + name(response)
            + ", problem = \"/problems/other\"."
        : "Remove one of the two.";
  }

  private static String name(DeclaredResponse response) {
    return "name = \"Other" + response.status().name() + "\"";
  }
}
