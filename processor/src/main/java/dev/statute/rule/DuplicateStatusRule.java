package dev.statute.rule;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Two responses of one operation must differ in name, so that code can tell them apart. */
final class DuplicateStatusRule implements Rule {

  private static final String ID = "duplicate-status";

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    check(api.responses(), violations);
    for (Operation operation : api.operations()) {
      check(operation.responses(), violations);
    }
  }

  private static void check(List<DeclaredResponse> responses, Consumer<Violation> violations) {
    Map<String, DeclaredResponse> seen = new HashMap<>();
    for (DeclaredResponse response : responses) {
      // Class files of names that differ in case only would overwrite each other on some disks.
      String key = response.caseName().toLowerCase(Locale.ROOT);
      DeclaredResponse first = seen.putIfAbsent(key, response);
      if (first != null) {
        violations.accept(violation(first, response));
      }
    }
  }

  private static Violation violation(DeclaredResponse first, DeclaredResponse response) {
    String title = response.status().title();
    boolean sameStatus = first.status().equals(response.status());
    return new Violation(
        ID,
        sameStatus ? response.statusPlace() : response.namePlace(),
        sameStatus
            ? title + " is declared twice under the name " + response.caseName()
            : title + " takes the name " + response.caseName() + " of " + first.status().title(),
        "Each response becomes a record of its own, and these two would have the same name.",
        "Remove one, or give each a name of its own, such as name = \"Other"
            + response.status().name()
            + "\".");
  }
}
