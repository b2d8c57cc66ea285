package dev.statute.judge;

import dev.statute.rule.Basis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new MethodStatusRule(
              Basis.REQUIREMENT,
              "cannot answer",
              "a status can answer the method of the operation"),
          new MethodStatusRule(
              Basis.DOUBT, "can hardly answer", "a status goes with the method of the operation"),
          new MethodStatusRule(
              Basis.LINT, "is odd in answer to", "a status is usual for the method"),
          new UnusableStatusRule(),
          new InterimStatusRule(),
          new StatusStateRule(Basis.DOUBT, "a status is in use, neither obsolete nor deprecated"),
          new StatusStateRule(Basis.LINT, "a status is not reserved for the future"),
          new RoleStatusRule(Basis.REQUIREMENT, "a status belongs to the role of the server"),
          new RoleStatusRule(
              Basis.RECOMMENDATION, "a status comes from the role that should send it"),
          new RoleStatusRule(
              Basis.DOUBT, "an interface with statuses of intermediaries says that it is one"),
          new RoleStatusRule(Basis.LINT, "a proxy leaves the statuses of origin servers to them"),
          new MissingInputRule(
              Basis.REQUIREMENT, "an operation reads the field that a status presupposes"),
          new MissingInputRule(
              Basis.RECOMMENDATION,
              "an operation reads the field without which a status should not be sent"),
          new MissingInputRule(
              Basis.DOUBT,
              "an operation takes the content, or reads the field, without which a status makes no sense"),
          new MissingInputRule(
              Basis.LINT, "an operation without content answers no status about content"),
          new SuccessStatusRule(
              Basis.REQUIREMENT,
              "a method succeeds with one of the statuses that it must succeed with"),
          new SuccessStatusRule(
              Basis.RECOMMENDATION,
              "a method succeeds only with the statuses that it should succeed with"),
          new SuccessStatusRule(Basis.LINT, "a method succeeds with one of its usual statuses"),
          new StatusPolicyRule(
              Basis.POLICY,
              "is not allowed",
              "a status is one that the policy of the company allows"),
          new StatusPolicyRule(
              Basis.POLICY_ADVICE,
              "is discouraged",
              "a status is not one that the policy of the company advises against"),
          OutcomeRule.success(),
          OutcomeRule.error(),
          new MixedStatusesRule(
              Basis.DOUBT, "an operation has no statuses that contradict each other"),
          new MixedStatusesRule(
              Basis.LINT, "an operation has no statuses that leave open whether it is done"),
          new CollectionPostRule(),
          new ResponseContentRule(),
          new MissingBodyRule(
              Basis.DOUBT, "a status that means nothing without content has a body"),
          new MissingBodyRule(
              Basis.RECOMMENDATION, "a status whose content should explain it has a body"),
          new MissingBodyRule(
              Basis.ADVICE, "a status whose content ought to say how to go on has a body"),
          new MissingBodyRule(Basis.LINT, "a status whose content is expected has a body"),
          new ProblemTypeRule(),
          new ProblemBodyRule(),
          new MediaTypePolicyRule(),
          new ForbiddenFieldRule(
              Basis.REQUIREMENT, "a response carries no field that it must not carry"),
          new ForbiddenFieldRule(
              Basis.RECOMMENDATION, "a response carries no field that it should not carry"),
          new ForbiddenFieldRule(
              Basis.DOUBT, "a response does not always carry a field that at times it must not"),
          new MisplacedFieldRule(
              Basis.REQUIREMENT,
              "a field stands only in the responses to which its definition confines it"),
          new MisplacedFieldRule(
              Basis.DOUBT, "a field stands in responses in which it means something"),
          new ConflictingFieldsRule(),
          new MirroredFieldRule(),
          new MirroredStatusRule(
              Basis.DOUBT, "an operation that answers with parts can also answer with the whole"),
          new MirroredStatusRule(
              Basis.LINT,
              "an operation with a response that stands in for another can give the other too"),
          new NegotiatedFieldRule(),
          new FieldDirectionRule(),
          new FieldStateRule(),
          new ManagedFieldRule(),
          new FreshnessRule(
              Basis.DOUBT, "a response that no cache may store does not say how long it is fresh"),
          new FreshnessRule(Basis.LINT, "a response that caches may keep says for how long"),
          new AvailableFieldRule(),
          new MissingFieldRule(),
          new AnnouncementRule(
              Basis.DOUBT, "a response carries what a conditional request for it compares"),
          new AnnouncementRule(Basis.LINT, "a response tells what else can be asked for"),
          new RequestContentRule(
              Basis.REQUIREMENT, "an operation takes no content where its method has none"),
          new RequestContentRule(
              Basis.RECOMMENDATION,
              "an operation takes no content where its method gives it no meaning"),
          new NeededContentRule(),
          new ThrownExceptionRule(),
          OtherMethodRule.unannotatedMethod(),
          new DuplicateStatusRule(),
          new ResponseVariantRule(),
          new ResponseNameRule(),
          new ResponseBodyRule(),
          new DuplicateFieldRule(),
          new ReplyTypeRule(),
          new OperationMethodRule(),
          new OperationResponseRule(),
          OtherMethodRule.abstractOperation(),
          new PathPatternRule(),
          new PathSyntaxRule(),
          new PathVariableRule(),
          new DuplicateRouteRule(),
          new ParameterBindingRule(),
          new RequestBodyRule(),
          new ContentLimitRule(),
          new ParameterTypeRule(),
          new GeneratedOutputRule(),
          new WidenedContractRule());

  private Rules() {}

  static List<Rule> all() {
    return ALL;
  }

  /** Returns what is known of each rule, those about the rules themselves at the end. */
  public static List<RuleInfo> infos() {
    return Stream.concat(ALL.stream().map(Rule::info), Control.INFOS.stream()).toList();
  }

  /** Returns what is known of the rule with an id. */
  public static Optional<RuleInfo> info(String id) {
    return infos().stream().filter(info -> info.id().equals(id)).findFirst();
  }
}
