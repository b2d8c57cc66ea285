package dev.statute.rule;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Consumer;

/** A problem type is a URI reference, and stands in a body. */
final class ProblemTypeRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "problem-type",
          Basis.REQUIREMENT,
          "a problem type is a URI reference, and there is a body for it to stand in");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      String problem = response.problem();
      if (!problem.isEmpty() && !isReference(problem)) {
        violations.accept(
            new Violation(
                response.problemPlace(),
                "'" + problem + "' is no URI reference, and cannot be a problem type",
                "A problem type is a URI reference (RFC 9457, 3.1.1).",
                "Write it like /problems/out-of-stock; what a URI cannot hold is percent-encoded."));
      } else if (!problem.isEmpty() && response.body() == null) {
        violations.accept(
            new Violation(
                response.problemPlace(),
                response.status().title() + " has a problem type, and no body for it to stand in",
                "A problem type is a member of the problem document (RFC 9457, 3.1.1).",
                "Declare the body, such as body = Problem.class."));
      }
    }
  }

  private static boolean isReference(String text) {
    try {
      new URI(text);
      // Java's URIs may hold any letter.
      return text.chars().allMatch(c -> c < 0x80);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
