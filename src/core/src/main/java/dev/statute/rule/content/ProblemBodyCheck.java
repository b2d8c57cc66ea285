package dev.statute.rule.content;

import dev.statute.contract.Representation;
import dev.statute.contract.Response;
import dev.statute.law.ProblemDocuments;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.rule.KnownResponse;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.Locale;

/** The body of an error is a problem document. */
final class ProblemBodyCheck implements Check {
  @Override
  public String family() {
    return "problem-body";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    ProblemDocuments documents = subject.law().general().problems();
    for (KnownResponse known : subject.declared()) {
      Response response = known.response();
      if (subject.law().classOf(known.status()).error()
          && response.body().isPresent()
          && response.body().representations().stream().noneMatch(r -> isProblem(r, documents))) {
        violations.add(
            documents.body(),
            Violation.at(
                response.bodySite(),
                "the body of " + known.status().title() + " is not a problem document",
                "Clients can read the problem documents ("
                    + documents.body().clause()
                    + ") of any API.",
                new Fix.SetBody(response, new SuggestedBody.ProblemDocument())));
      }
    }
  }

  private static boolean isProblem(Representation representation, ProblemDocuments documents) {
    return representation
        .mediaType()
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(documents.mediaTypes()::contains)
        .isPresent();
  }
}
