package dev.statute.rule.policy;

import dev.statute.contract.Representation;
import dev.statute.law.Law;
import dev.statute.law.MediaTypeRule;
import dev.statute.law.Policy;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.rule.KnownResponse;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;
import java.util.Optional;

/** Finds bodies whose media type is not the one that the policy of a company wants there. */
final class MediaTypePolicyCheck implements Check {

  @Override
  public String family() {
    return "media-type";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Law law = subject.law();
    Policy policy = law.policy();
    for (KnownResponse known : subject.declared()) {
      policy
          .mediaType(known.status())
          .filter(rule -> !suits(known, rule, law))
          .ifPresent(rule -> violations.add(rule.ground(), violation(known, rule, law)));
    }
  }

  private static boolean suits(KnownResponse known, MediaTypeRule rule, Law law) {
    return known.response().body().representations().stream()
        .allMatch(representation -> suits(representation, rule, law));
  }

  /** A type whose media type nobody declares suits, unless it is known which types do. */
  private static boolean suits(Representation representation, MediaTypeRule rule, Law law) {
    return representation
        .mediaType()
        .or(() -> law.policy().mediaTypeOf(representation.type()))
        .map(mediaType -> isOf(mediaType, rule.mediaType()))
        .orElseGet(() -> suggestion(rule, law).isEmpty());
  }

  /** Tells whether a media type is another one, with or without parameters. */
  private static boolean isOf(String mediaType, String other) {
    return mediaType.equalsIgnoreCase(other)
        || mediaType.split(";", 2)[0].strip().equalsIgnoreCase(other);
  }

  /** Returns content that is known to have the media type. */
  private static Optional<SuggestedBody> suggestion(MediaTypeRule rule, Law law) {
    List<String> types = law.policy().bodiesOf(rule.mediaType());
    if (!types.isEmpty()) {
      return Optional.of(new SuggestedBody.OfType(types.get(0)));
    }
    return rule.mediaType().equals(law.general().problems().mediaType())
        ? Optional.of(new SuggestedBody.ProblemDocument())
        : Optional.empty();
  }

  private static Violation violation(KnownResponse known, MediaTypeRule rule, Law law) {
    String reason = rule.ground().reason();
    return Violation.at(
        known.response().bodySite(),
        "the body of " + known.status().title() + " is not " + rule.mediaType(),
        rule.ground().clause()
            + ": "
            + (reason.isEmpty()
                ? "the policy requires this media type for such responses"
                : reason),
        suggestion(rule, law)
            .<Fix>map(body -> new Fix.SetBody(known.response(), body))
            .orElseGet(() -> new Fix.Text("Declare content of another type.")));
  }
}
