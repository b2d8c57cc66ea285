package dev.statute.rule.message.status;

import static dev.statute.rule.Basis.ADVICE;
import static dev.statute.rule.Basis.DOUBT;
import static dev.statute.rule.Basis.LINT;
import static dev.statute.rule.Basis.RECOMMENDATION;
import static dev.statute.rule.Basis.REQUIREMENT;

import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The law about methods and statuses. */
public final class StatusMessages {

  static final String METHOD = "request-method";
  static final String UNKNOWN = "unknown-status";
  static final String UNLAWFUL = "unlawful-status";
  static final String UNPROMPTED = "unprompted-status";
  static final String UNREFUSED = "unrefused-request";
  static final String INTERIM = "interim-response";

  private StatusMessages() {}

  /** Returns the rules and their checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule(METHOD, REQUIREMENT, "the method of a request is a token"),
            rule(METHOD, DOUBT, "the method of a request has the case that it is registered with"),
            rule(METHOD, ADVICE, "the method of a request is registered"),
            rule(UNKNOWN, REQUIREMENT, "a status code is a number from 100 to 599"),
            rule(UNKNOWN, DOUBT, "a status code is registered"),
            rule(UNLAWFUL, REQUIREMENT, "a status can answer the method of the request"),
            rule(UNLAWFUL, RECOMMENDATION, "a status should answer the method of the request"),
            rule(UNLAWFUL, DOUBT, "a status makes sense in answer to the method of the request"),
            rule(UNLAWFUL, LINT, "a status is usual in answer to the method of the request"),
            rule(UNPROMPTED, REQUIREMENT, "a status answers a request that can be answered so"),
            rule(UNPROMPTED, DOUBT, "a status about content answers a request with content"),
            rule(UNPROMPTED, LINT, "a status is usual in answer to such a request"),
            rule(UNREFUSED, REQUIREMENT, "a server refuses the requests that it has to refuse"),
            rule(INTERIM, REQUIREMENT, "interim responses come before the final one")),
        List.of(
            new MethodNameCheck(),
            new StatusCodeCheck(),
            new MethodStatusCheck(),
            new SuccessStatusCheck(),
            new UnpromptedStatusCheck(),
            new UnrefusedRequestCheck(),
            new AllowedMethodCheck(),
            new InterimResponseCheck(),
            new SwitchedProtocolCheck()));
  }

  private static RuleInfo rule(String family, Basis basis, String summary) {
    return new RuleInfo(family, basis, summary, false);
  }
}
