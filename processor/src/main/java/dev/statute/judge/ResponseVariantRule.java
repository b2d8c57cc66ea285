package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.rule.Basis;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A client can tell the responses of an operation apart: by status, then by problem type. */
final class ResponseVariantRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "response-variant",
          Basis.STRUCTURE,
          "responses of one status differ in their problem type, so that clients can tell them apart");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      Map<String, DeclaredResponse> seen = new HashMap<>();
      for (DeclaredResponse response : api.responsesOf(operation)) {
        String key = response.status().code() + " " + response.problem();
        DeclaredResponse first = seen.putIfAbsent(key, response);
        if (first != null && !hasSameName(first, response)) {
          violations.accept(violation(operation, first, response));
        }
      }
    }
  }

  /** Two of the same name are reported for that. */
  private static boolean hasSameName(DeclaredResponse first, DeclaredResponse response) {
    return first
        .caseName()
        .toLowerCase(Locale.ROOT)
        .equals(response.caseName().toLowerCase(Locale.ROOT));
  }

  private static Violation violation(
      Operation operation, DeclaredResponse first, DeclaredResponse response) {
    String problem =
        response.problem().isEmpty()
            ? " without a problem type"
            : " with the problem type " + response.problem();
    return new Violation(
        response.statusPlace(),
        operation.place(),
        "no client can tell "
            + response.caseName()
            + " from "
            + first.caseName()
            + ": both are "
            + response.status().title()
            + problem,
        "A client tells responses apart by their status, then by the type of the problem document.",
        "Give it a problem type of its own, such as problem = \"/problems/"
            + dashed(response.caseName())
            + "\".");
  }

  private static String dashed(String name) {
    StringBuilder dashed = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c) && dashed.length() > 0) {
        dashed.append('-');
      }
      dashed.append(Character.toLowerCase(c));
    }
    return dashed.toString();
  }
}
