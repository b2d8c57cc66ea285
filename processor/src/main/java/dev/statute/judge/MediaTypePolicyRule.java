package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.law.MediaTypeRule;
import dev.statute.law.Policy;
import dev.statute.rule.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The body of a response has the media type that the policy of a company wants there. */
final class MediaTypePolicyRule implements Rule {

  /** What the class of problem documents is written as (RFC 9457, 6.1). */
  private static final String PROBLEM_TYPE = "application/problem+json";

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.POLICY.id("media-type"),
          Basis.POLICY,
          "a body has the media type that the policy of the company wants there");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      api.law()
          .policy()
          .mediaType(response.status())
          .filter(rule -> !suits(api.law().policy(), response, rule))
          .ifPresent(rule -> violations.accept(violation(api.law().policy(), response, rule)));
    }
  }

  /** Of a class that nobody speaks of, a codec decides what it is written as. */
  private static boolean suits(Policy policy, DeclaredResponse response, MediaTypeRule rule) {
    if (response.body() == null) {
      return true;
    }
    String body = response.body().toString();
    return policy
        .mediaTypeOf(body)
        .or(() -> java.util.Optional.of(PROBLEM_TYPE).filter(t -> isProblem(body)))
        .map(rule.mediaType()::equals)
        .orElseGet(() -> bodies(policy, rule.mediaType()).isEmpty());
  }

  private static boolean isProblem(String body) {
    return body.equals(ProblemBodyRule.PROBLEM);
  }

  /** Returns the classes that are known to be written as a media type. */
  private static List<String> bodies(Policy policy, String mediaType) {
    List<String> bodies = new ArrayList<>(policy.bodiesOf(mediaType));
    if (mediaType.equals(PROBLEM_TYPE)) {
      bodies.add(ProblemBodyRule.PROBLEM);
    }
    return bodies;
  }

  private static Violation violation(Policy policy, DeclaredResponse response, MediaTypeRule rule) {
    String reason = rule.ground().reason();
    List<String> bodies = bodies(policy, rule.mediaType());
    return new Violation(
        response.bodyPlace(),
        "the body of " + response.status().title() + " is not " + rule.mediaType(),
        rule.ground().clause()
            + ": "
            + (reason.isEmpty() ? "the policy gives such responses this media type" : reason),
        bodies.isEmpty()
            ? "Declare a body of another class."
            : "Declare body = "
                + simpleName(bodies.get(0))
                + ".class, of "
                + packageName(bodies.get(0))
                + ".");
  }

  private static String packageName(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }

  private static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
