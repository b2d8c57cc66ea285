package dev.statute.rule.catalogue;

import static dev.statute.rule.Basis.ADVICE;
import static dev.statute.rule.Basis.DOUBT;
import static dev.statute.rule.Basis.LINT;
import static dev.statute.rule.Basis.POLICY;
import static dev.statute.rule.Basis.POLICY_ADVICE;
import static dev.statute.rule.Basis.RECOMMENDATION;
import static dev.statute.rule.Basis.REQUIREMENT;
import static dev.statute.rule.Basis.STRUCTURE;

import dev.statute.law.Role;
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
import dev.statute.rule.terms.TermsChecks;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules about HTTP: one row for each family and basis, and the checks that find violations. */
public final class StandardRules {

  private static final List<RuleInfo> TABLE =
      List.of(
          rule(
              "method-status",
              REQUIREMENT,
              "a status is allowed in answer to the method of the operation"),
          rule("method-status", DOUBT, "a status makes sense for the method of the operation"),
          rule("method-status", LINT, "a status is usual for the method"),
          rule("unusable-status", REQUIREMENT, "a status is one that a server may send"),
          rule(
              "interim-status",
              REQUIREMENT,
              "an operation answers with a final status, not an interim one"),
          rule("status-state", DOUBT, "a status is neither obsolete nor deprecated"),
          rule("status-state", LINT, "a status is not reserved for future use"),
          rule("role-status", REQUIREMENT, "a server in the declared role may send the status"),
          rule(
              "role-status",
              RECOMMENDATION,
              "a server in the declared role should send the status"),
          rule(
              "role-status",
              DOUBT,
              "an interface that declares statuses of gateways or proxies declares that role"),
          rule("role-status", LINT, "a proxy does not answer with statuses of origin servers"),
          rule(
              "required-input",
              STRUCTURE,
              "an operation takes the header fields that its annotations demand"),
          missing(
              "missing-input",
              REQUIREMENT,
              "an operation reads the request field that a status requires"),
          missing(
              "missing-input",
              RECOMMENDATION,
              "an operation reads the request field without which a status should not be sent"),
          missing(
              "missing-input",
              DOUBT,
              "an operation reads the request content or field without which a status makes no sense"),
          missing(
              "missing-input",
              LINT,
              "an operation that reads no content does not answer with a status about content"),
          missing(
              "success-status",
              REQUIREMENT,
              "a method succeeds with one of the statuses that its definition requires"),
          missing(
              "success-status",
              RECOMMENDATION,
              "a method succeeds only with statuses that its definition recommends"),
          missing("success-status", LINT, "a method succeeds with one of its usual statuses"),
          rule("status", POLICY, "the policy of the company allows the status"),
          rule("status", POLICY_ADVICE, "the policy of the company does not discourage the status"),
          missing("no-success", DOUBT, "an operation declares a response other than errors"),
          missing("no-error", LINT, "an operation declares an error"),
          rule("open-status", LINT, "a server names each status that it answers with"),
          rule(
              "mixed-statuses",
              DOUBT,
              "an operation does not declare statuses that contradict each other"),
          rule(
              "mixed-statuses",
              LINT,
              "an operation does not declare statuses that leave open whether the work is finished"),
          missing(
              "collection-post",
              LINT,
              "an operation that adds to a collection can answer that a resource was created"),
          rule(
              "response-content",
              STRUCTURE,
              "a response has a body only if its status and its method allow content"),
          rule(
              "missing-body",
              DOUBT,
              "a response has a body if its status means nothing without content"),
          rule(
              "missing-body",
              RECOMMENDATION,
              "a response has a body if its content should explain the status"),
          rule(
              "missing-body",
              ADVICE,
              "a response has a body if its content ought to say how to proceed"),
          rule("missing-body", LINT, "a response has a body if clients expect content"),
          rule(
              "problem-type",
              REQUIREMENT,
              "a problem type is a URI reference, and its response has a body"),
          rule("problem-body", LINT, "the body of an error is a problem document"),
          rule("media-type", STRUCTURE, "a declared media type is one, and is declared once"),
          rule(
              "media-type",
              POLICY,
              "a body has the media type that the policy of the company requires"),
          rule(
              "problem-type",
              POLICY,
              "a problem type is one of those that the company has, with the status that it has"),
          rule(
              "forbidden-field",
              REQUIREMENT,
              "a response does not declare a field that it must not carry"),
          rule(
              "forbidden-field",
              RECOMMENDATION,
              "a response does not declare a field that it should not carry"),
          rule(
              "forbidden-field",
              DOUBT,
              "a response does not always carry a field that is forbidden in some cases"),
          rule(
              "misplaced-field",
              REQUIREMENT,
              "a field is declared only in the responses that its definition allows"),
          rule(
              "misplaced-field",
              DOUBT,
              "a field is declared only in responses where it has a meaning"),
          rule(
              "conflicting-fields",
              REQUIREMENT,
              "a response does not declare fields that exclude each other"),
          missing(
              "mirrored-field",
              DOUBT,
              "a response that stands in for another carries only fields that the other also carries"),
          missing(
              "mirrored-status",
              DOUBT,
              "an operation that answers with a part of a representation can also answer with all of it"),
          missing(
              "mirrored-status",
              LINT,
              "an operation with a response that stands in for another also declares the other"),
          missing(
              "negotiated-field",
              RECOMMENDATION,
              "a cacheable negotiated response names the request fields that selected it"),
          rule(
              "field-direction",
              DOUBT,
              "responses declare response fields, and parameters read request fields"),
          rule("field-state", DOUBT, "a header field is neither deprecated nor obsolete"),
          rule(
              "managed-field",
              DOUBT,
              "an interface does not declare fields that the HTTP implementation sets"),
          rule(
              "freshness",
              DOUBT,
              "a response that caches must not store does not declare its freshness"),
          rule("freshness", LINT, "a response that caches may store declares its freshness"),
          rule(
              "available-field",
              LINT,
              "a response declares one of the fields that it should carry if the server knows their values"),
          missing(
              "missing-field",
              LINT,
              "a response declares an optional field that clients rely on, such as when to retry"),
          missing(
              "announcement",
              DOUBT,
              "a response carries a value that conditional requests send back"),
          missing(
              "announcement",
              LINT,
              "a response announces the features of requests that the operation supports"),
          missing(
              "request-content",
              REQUIREMENT,
              "an operation takes no content if its method forbids it"),
          missing(
              "request-content",
              RECOMMENDATION,
              "an operation takes no content if its method gives content no meaning"),
          missing("needed-content", DOUBT, "an operation takes content if its method requires it"),
          rule(
              "response-variant",
              STRUCTURE,
              "responses with the same status have different problem types, so clients can tell them apart"),
          rule("duplicate-field", STRUCTURE, "a response declares each field once"),
          rule(
              "optional-field",
              STRUCTURE,
              "a field that each response carries is not declared to be optional"),
          rule("field-name", STRUCTURE, "the name of a header field is a token"),
          missing("operation-method", STRUCTURE, "an operation has exactly one HTTP method"),
          missing("operation-response", STRUCTURE, "an operation declares at least one response"),
          rule("path-syntax", DOUBT, "a path has no wildcards, and writes variables in braces"),
          rule("path-syntax", STRUCTURE, "a path is a valid path template"),
          missing(
              "path-variable",
              STRUCTURE,
              "each path variable has a parameter, and each path parameter has a variable"),
          rule(
              "duplicate-route",
              STRUCTURE,
              "no two operations with the same method match the same paths"),
          rule(
              "input-constraint",
              STRUCTURE,
              "the constraints of a parameter fit its type and do not contradict each other"),
          rule(
              "content-limit",
              STRUCTURE,
              "a content limit is positive, and set only where there is content"),
          rule(
              "widened-contract",
              STRUCTURE,
              "an overriding operation adds no response to those of the operation it overrides"),
          rule("lifecycle", STRUCTURE, "a lifecycle has dates and a link that can be sent"),
          rule("sunset", REQUIREMENT, "an operation is not sunset before it is deprecated"),
          rule("security-scheme", STRUCTURE, "a security scheme is declared once, and complete"),
          missing(
              "authentication",
              DOUBT,
              "an operation that asks for credentials names the scheme they are of"),
          rule("deviation-reason", STRUCTURE, "a deviation has a reason"),
          missing("unused-deviation", DOUBT, "a deviation lifts a finding"),
          missing("unused-suppression", DOUBT, "a suppression silences a warning"));

  /** The families of the rules on what a server answers. */
  private static final Set<String> OF_SERVERS =
      Set.of(
          "announcement",
          "authentication",
          "available-field",
          "collection-post",
          "conflicting-fields",
          "field-state",
          "forbidden-field",
          "freshness",
          "method-status",
          "mirrored-field",
          "mirrored-status",
          "misplaced-field",
          "missing-body",
          "missing-field",
          "missing-input",
          "mixed-statuses",
          "negotiated-field",
          "no-error",
          "no-success",
          "open-status",
          "optional-field",
          "problem-body",
          "role-status",
          "status",
          "status-state",
          "success-status");

  private StandardRules() {}

  /** Returns the rules, in the order in which they are listed to people. */
  public static Catalogue catalogue() {
    return new Catalogue(TABLE);
  }

  /**
   * Returns the checks that find violations of the rules where a contract is kept in a role. What a
   * server owes, its client cannot mend.
   */
  public static List<Check> checks(Role role) {
    return role == Role.CLIENT
        ? checks().stream().filter(check -> !OF_SERVERS.contains(check.family())).toList()
        : checks();
  }

  /** Returns the checks that find violations of the rules. */
  public static List<Check> checks() {
    return Stream.of(
            StatusChecks.all(),
            ContentChecks.all(),
            FieldChecks.all(),
            RequestChecks.all(),
            RouteChecks.all(),
            TermsChecks.all(),
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
