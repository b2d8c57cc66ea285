package dev.statute.rule.content;

import dev.statute.contract.Response;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A problem type is a URI reference, and the response has a body that holds it. */
final class ProblemTypeCheck implements Check {
  @Override
  public String family() {
    return "problem-type";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Response response : subject.contract().declaredResponses()) {
      if (!response.problemType().isEmpty()) {
        violation(response).ifPresent(found -> violations.add(Basis.REQUIREMENT, found));
      }
    }
  }

  private static Optional<Violation> violation(Response response) {
    String type = response.problemType();
    Optional<URI> reference = reference(type);
    if (reference.isEmpty()) {
      return Optional.of(
          violation(
              response,
              "'" + type + "' is not a URI reference, so it cannot be a problem type",
              "A problem type is a URI reference (RFC 9457, 3.1.1).",
              new Fix.Text(
                  "Write it like /problems/out-of-stock; what a URI cannot hold is percent-encoded.")));
    }
    if (!hasUsableAuthority(reference.get())) {
      return Optional.of(
          violation(
              response,
              "'" + type + "' has an empty host or userinfo, so it cannot be a problem type",
              "A recipient rejects http and https URIs with an empty host (RFC 9110, 4.2.1, 4.2.2)"
                  + " and treats userinfo as an error (RFC 9110, 4.2.4).",
              new Fix.Text(
                  "Write it like /problems/out-of-stock or https://example.org/problems/out-of-stock.")));
    }
    return response.body().isAbsent()
        ? Optional.of(
            violation(
                response,
                response.status().title() + " has a problem type, but no body to hold it",
                "A problem type is a member of the problem document (RFC 9457, 3.1.1).",
                new Fix.SetBody(response, new SuggestedBody.ProblemDocument())))
        : Optional.empty();
  }

  private static Violation violation(Response response, String what, String why, Fix fix) {
    return Violation.at(response.problemSite(), what, why, fix);
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

  private static Optional<URI> reference(String text) {
    try {
      URI uri = new URI(text);
      // Java's URIs may hold any letter.
      return text.chars().allMatch(c -> c < 0x80) ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
