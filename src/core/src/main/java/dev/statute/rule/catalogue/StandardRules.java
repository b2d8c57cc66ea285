package dev.statute.rule.catalogue;

import static dev.statute.rule.Basis.ADVICE;
import static dev.statute.rule.Basis.DOUBT;
import static dev.statute.rule.Basis.LINT;
import static dev.statute.rule.Basis.POLICY;
import static dev.statute.rule.Basis.POLICY_ADVICE;
import static dev.statute.rule.Basis.RECOMMENDATION;
import static dev.statute.rule.Basis.REQUIREMENT;
import static dev.statute.rule.Basis.STRUCTURE;

import dev.statute.rule.Basis;
import dev.statute.rule.Catalogue;
import dev.statute.rule.Check;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.content.ContentChecks;
import dev.statute.rule.field.FieldChecks;
import dev.statute.rule.policy.PolicyChecks;
import dev.statute.rule.request.RequestChecks;
import dev.statute.rule.route.RouteChecks;
import dev.statute.rule.status.StatusChecks;
import java.util.List;
import java.util.stream.Stream;

/** The rules about HTTP: one row for each family and basis, and the checks that find violations. */
public final class StandardRules {

  private static final List<RuleInfo> TABLE =
      List.of(
          rule("method-status", REQUIREMENT, "a status can answer the method of the operation"),
          rule("method-status", DOUBT, "a status goes with the method of the operation"),
          rule("method-status", LINT, "a status is usual for the method"),
          rule("unusable-status", REQUIREMENT, "a status is one that somebody may send"),
          rule("interim-status", REQUIREMENT, "what an operation answers is a final status"),
          rule("status-state", DOUBT, "a status is in use, neither obsolete nor deprecated"),
          rule("status-state", LINT, "a status is not reserved for the future"),
          rule("role-status", REQUIREMENT, "a status belongs to the role of the server"),
          rule("role-status", RECOMMENDATION, "a status comes from the role that should send it"),
          rule(
              "role-status",
              DOUBT,
              "an interface with statuses of intermediaries says that it is one"),
          rule("role-status", LINT, "a proxy leaves the statuses of origin servers to them"),
          missing(
              "missing-input",
              REQUIREMENT,
              "an operation reads the field that a status presupposes"),
          missing(
              "missing-input",
              RECOMMENDATION,
              "an operation reads the field without which a status should not be sent"),
          missing(
              "missing-input",
              DOUBT,
              "an operation takes the content, or reads the field, without which a status makes no sense"),
          missing(
              "missing-input",
              LINT,
              "an operation without content answers no status about content"),
          missing(
              "success-status",
              REQUIREMENT,
              "a method succeeds with one of the statuses that it must succeed with"),
          missing(
              "success-status",
              RECOMMENDATION,
              "a method succeeds only with the statuses that it should succeed with"),
          missing("success-status", LINT, "a method succeeds with one of its usual statuses"),
          rule("status", POLICY, "a status is one that the policy of the company allows"),
          rule(
              "status",
              POLICY_ADVICE,
              "a status is not one that the policy of the company advises against"),
          missing("no-success", DOUBT, "an operation can succeed"),
          missing("no-error", LINT, "an operation can fail"),
          rule("mixed-statuses", DOUBT, "an operation has no statuses that contradict each other"),
          rule(
              "mixed-statuses",
              LINT,
              "an operation has no statuses that leave open whether it is done"),
          missing(
              "collection-post",
              LINT,
              "what adds to a collection can answer that something was created"),
          rule(
              "response-content",
              STRUCTURE,
              "there is a body only where the status and the method let it be"),
          rule("missing-body", DOUBT, "a status that means nothing without content has a body"),
          rule(
              "missing-body",
              RECOMMENDATION,
              "a status whose content should explain it has a body"),
          rule(
              "missing-body",
              ADVICE,
              "a status whose content ought to say how to go on has a body"),
          rule("missing-body", LINT, "a status whose content is expected has a body"),
          rule(
              "problem-type",
              REQUIREMENT,
              "a problem type is a URI reference, and there is a body for it to stand in"),
          rule("problem-body", LINT, "the body of an error is a problem document"),
          rule(
              "media-type",
              POLICY,
              "a body has the media type that the policy of the company wants there"),
          rule(
              "forbidden-field", REQUIREMENT, "a response carries no field that it must not carry"),
          rule(
              "forbidden-field",
              RECOMMENDATION,
              "a response carries no field that it should not carry"),
          rule(
              "forbidden-field",
              DOUBT,
              "a response does not always carry a field that at times it must not"),
          rule(
              "misplaced-field",
              REQUIREMENT,
              "a field stands only in the responses to which its definition confines it"),
          rule("misplaced-field", DOUBT, "a field stands in responses in which it means something"),
          rule(
              "conflicting-fields",
              REQUIREMENT,
              "a response declares no fields that exclude each other"),
          missing(
              "mirrored-field",
              DOUBT,
              "a response that stands in for another carries no field that the other does not"),
          missing(
              "mirrored-status",
              DOUBT,
              "an operation that answers with parts can also answer with the whole"),
          missing(
              "mirrored-status",
              LINT,
              "an operation with a response that stands in for another can give the other too"),
          missing(
              "negotiated-field",
              RECOMMENDATION,
              "a cacheable response that was negotiated says by which fields"),
          rule(
              "field-direction",
              DOUBT,
              "responses declare response fields, and parameters are bound to request fields"),
          rule("field-state", DOUBT, "a header field is neither deprecated nor obsolete"),
          rule(
              "managed-field",
              DOUBT,
              "a field that servers and clients set by themselves is left to them"),
          rule(
              "freshness",
              DOUBT,
              "a response that no cache may store does not say how long it is fresh"),
          rule("freshness", LINT, "a response that caches may keep says for how long"),
          rule(
              "available-field",
              LINT,
              "a response declares one of the fields that it should carry where available"),
          missing(
              "missing-field",
              LINT,
              "a response tells what clients wait for, such as when to try again"),
          missing(
              "announcement",
              DOUBT,
              "a response carries what a conditional request for it compares"),
          missing("announcement", LINT, "a response tells what else can be asked for"),
          missing(
              "request-content",
              REQUIREMENT,
              "an operation takes no content where its method has none"),
          missing(
              "request-content",
              RECOMMENDATION,
              "an operation takes no content where its method gives it no meaning"),
          missing(
              "needed-content", DOUBT, "an operation takes content where its method needs some"),
          rule(
              "response-variant",
              STRUCTURE,
              "responses of one status differ in their problem type, so that clients can tell them apart"),
          rule("duplicate-field", STRUCTURE, "a response declares each field once"),
          missing("operation-method", STRUCTURE, "an operation has one HTTP method"),
          missing("operation-response", STRUCTURE, "an operation declares a response"),
          rule("path-syntax", DOUBT, "a path has no wildcard, and no variable but those in braces"),
          rule("path-syntax", STRUCTURE, "a path has the syntax of a template"),
          missing(
              "path-variable",
              STRUCTURE,
              "each variable of the path has a parameter, and each parameter its variable"),
          rule(
              "duplicate-route",
              STRUCTURE,
              "no two operations have the same method and match the same paths"),
          rule(
              "content-limit",
              STRUCTURE,
              "a limit of content is positive, and set where there is content"),
          rule(
              "widened-contract",
              STRUCTURE,
              "an interface answers nothing that an interface it extends does not"),
          rule("deviation-reason", STRUCTURE, "a deviation has a reason"),
          missing("unused-deviation", DOUBT, "a deviation lifts something"),
          missing("unused-suppression", DOUBT, "a suppression silences something"));

  private StandardRules() {}

  /** Returns the rules, in the order in which they are listed to people. */
  public static Catalogue catalogue() {
    return new Catalogue(TABLE);
  }

  /** Returns the checks that find violations of the rules. */
  public static List<Check> checks() {
    return Stream.of(
            StatusChecks.all(),
            ContentChecks.all(),
            FieldChecks.all(),
            RequestChecks.all(),
            RouteChecks.all(),
            PolicyChecks.all())
        .flatMap(List::stream)
        .toList();
  }

  private static RuleInfo rule(String family, Basis basis, String summary) {
    return new RuleInfo(family, basis, summary, false);
  }

  /** Makes a rule that finds that something is missing. */
  private static RuleInfo missing(String family, Basis basis, String summary) {
    return new RuleInfo(family, basis, summary, true);
  }
}
