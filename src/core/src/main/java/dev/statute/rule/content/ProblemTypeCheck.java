package dev.statute.rule.content;

import dev.statute.contract.Response;
import dev.statute.law.GeneralRules;
import dev.statute.law.Ground;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A problem type is a URI reference, and the response has a body that holds it. */
final class ProblemTypeCheck implements Check {

  private static final Pattern WORD_BREAK = Pattern.compile("[^a-z0-9]+");

  @Override
  public String family() {
    return "problem-type";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Response response : subject.contract().declaredResponses()) {
      if (!response.problemType().isEmpty()) {
        check(response, subject.law().general(), violations);
      }
    }
  }

  private static void check(Response response, GeneralRules general, Violations violations) {
    String type = response.problemType();
    Ground definition = general.problems().type();
    Optional<URI> reference = reference(type);
    if (reference.isEmpty()) {
      violations.add(
          definition,
          violation(
              response,
              "'" + type + "' is not a URI reference, so it cannot be a problem type",
              "A problem type is a URI reference (" + definition.clause() + ").",
              new Fix.Worded(
                  "Write it like /problems/out-of-stock; what a URI cannot hold is"
                      + " percent-encoded.",
                  reference(response))));
    } else if (!hasUsableAuthority(reference.get())) {
      violations.add(
          general.emptyHost(),
          violation(
              response,
              "'" + type + "' has an empty host or userinfo, so it cannot be a problem type",
              "A recipient rejects http and https URIs with an empty host ("
                  + general.emptyHost().clause()
                  + ") and treats userinfo as an error ("
                  + general.userinfo().clause()
                  + ").",
              new Fix.Text(
                  "Write it like /problems/out-of-stock or"
                      + " https://example.org/problems/out-of-stock.")));
    } else if (response.body().isAbsent()) {
      violations.add(
          definition,
          violation(
              response,
              response.status().title() + " has a problem type but no body",
              "A problem type is a member of the problem document (" + definition.clause() + ").",
              new Fix.SetBody(response, new SuggestedBody.ProblemDocument())));
    }
  }

  /** Returns the words of what is not a reference as one. */
  private static List<Fix.Change> reference(Response response) {
    String words =
        WORD_BREAK.matcher(response.problemType().toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = words.replaceAll("^-|-$", "");
    return trimmed.isEmpty()
        ? List.of()
        : List.of(new Fix.SetText(response.problemSite(), "/problems/" + trimmed));
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
