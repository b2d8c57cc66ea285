package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.rule.Basis;
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
                "'" + problem + "' is not a URI reference, so it cannot be a problem type",
                "A problem type is a URI reference (RFC 9457, 3.1.1).",
                "Write it like /problems/out-of-stock; what a URI cannot hold is percent-encoded."));
      } else if (!problem.isEmpty() && !hasUsableAuthority(URI.create(problem))) {
        violations.accept(
            new Violation(
                response.problemPlace(),
                "'" + problem + "' has an empty host or userinfo, so it cannot be a problem type",
                "A recipient rejects http and https URIs with an empty host (RFC 9110, 4.2.1, 4.2.2)"
                    + " and treats userinfo as an error (RFC 9110, 4.2.4).",
                "Write it like /problems/out-of-stock or https://example.org/problems/out-of-stock."));
      } else if (!problem.isEmpty() && response.body() == null) {
        violations.accept(
            new Violation(
                response.problemPlace(),
                response.status().title() + " has a problem type, but no body to hold it",
                "A problem type is a member of the problem document (RFC 9457, 3.1.1).",
                "Declare it, such as body = Problem.class."));
      }
    }
  }

  /** Tells whether the types at run time take the reference too. */
  private static boolean hasUsableAuthority(URI uri) {
    String rest = uri.getRawSchemeSpecificPart();
    String scheme = uri.getScheme();
    boolean isHttp = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    if (!rest.startsWith("//") || !(isHttp || scheme == null)) {
      return true;
    }
    String authority = rest.substring(2).split("[/?]", 2)[0];
    boolean hasHost = !authority.isEmpty() && !authority.startsWith(":");
    return authority.indexOf('@') < 0 && (hasHost || !isHttp);
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
