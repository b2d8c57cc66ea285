package dev.statute.rule.status;

import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Related;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds responses of an operation that a client cannot tell apart by status and problem type. */
final class ResponseVariantCheck implements Check {

  @Override
  public String family() {
    return "response-variant";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Operation operation : subject.contract().operations()) {
      Map<String, Response> seen = new HashMap<>();
      for (Response response : subject.contract().responsesOf(operation)) {
        String key = response.status().title() + " " + response.problemType();
        Response first = seen.putIfAbsent(key, response);
        if (first != null && !hasSameName(first, response)) {
          violations.add(Basis.STRUCTURE, violation(operation, first, response));
        }
      }
    }
  }

  /** Two of the same name are reported for that. */
  private static boolean hasSameName(Response first, Response response) {
    return first.name().toLowerCase(Locale.ROOT).equals(response.name().toLowerCase(Locale.ROOT));
  }

  private static Violation violation(Operation operation, Response first, Response response) {
    String problem =
        response.problemType().isEmpty()
            ? " without a problem type"
            : " with the problem type " + response.problemType();
    return Violation.of(
            response.statusSite(),
            operation.site(),
            "no client can tell "
                + response.name()
                + " from "
                + first.name()
                + ": both are "
                + response.status().title()
                + problem,
            "A client tells responses apart by their status, then by the type of the problem document.",
            new Fix.SetProblemType(response, "/problems/" + dashed(response.name())))
        .with(new Related.InContract(first.statusSite(), first.name() + " is declared here."));
  }

  private static String dashed(String name) {
    StringBuilder dashed = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && dashed.length() > 0) {
        dashed.append('-');
      }
      dashed.append(Character.toLowerCase(c));
    }
    return dashed.toString();
  }
}
