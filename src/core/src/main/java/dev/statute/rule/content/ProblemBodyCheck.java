package dev.statute.rule.content;

import dev.statute.contract.Representation;
import dev.statute.contract.Response;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.rule.KnownResponse;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;
import java.util.Locale;

/** The body of an error is a problem document. */
final class ProblemBodyCheck implements Check {
  private static final List<String> PROBLEM_DOCUMENTS =
      List.of("application/problem+json", "application/problem+xml");

  @Override
  public String family() {
    return "problem-body";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (KnownResponse known : subject.declared()) {
      Response response = known.response();
      if (subject.law().classOf(known.status()).error()
          && response.body().isPresent()
          && response.body().representations().stream().noneMatch(ProblemBodyCheck::isProblem)) {
        violations.add(
            Basis.LINT,
            Violation.at(
                response.bodySite(),
                "the body of " + known.status().title() + " is not a problem document",
                "Clients know how to read a problem document (RFC 9457, 3) of any API.",
                new Fix.SetBody(response, new SuggestedBody.ProblemDocument())));
      }
    }
  }

  private static boolean isProblem(Representation representation) {
    return representation
        .mediaType()
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(PROBLEM_DOCUMENTS::contains)
        .isPresent();
  }
}
