package dev.statute.judge;

import dev.statute.api.Operation;
import dev.statute.api.Parameter;
import dev.statute.law.CacheCondition;
import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
import dev.statute.law.Freshness;
import dev.statute.law.HeaderField;
import dev.statute.law.MethodCacheability;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A response that was chosen by what the request asks for says by what. */
final class NegotiatedFieldRule extends AnswerRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.RECOMMENDATION.id("negotiated-field"),
          Basis.RECOMMENDATION,
          "a cacheable response that was negotiated says by which fields");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    List<String> negotiating = negotiating(answer.operation());
    if (negotiating.isEmpty() || !isCacheable(answer) || answer.response().body() == null) {
      return;
    }
    answer.api().law().classOf(answer.response().status()).fields().stream()
        .filter(rule -> rule.condition() == Condition.NEGOTIATED)
        .filter(rule -> rule.ground().binds(answer.api().role()))
        .filter(rule -> !answer.response().declares(rule.field()))
        .forEach(rule -> violations.accept(violation(answer, rule, negotiating)));
  }

  private static List<String> negotiating(Operation operation) {
    return operation.parameters(Parameter.Kind.HEADER).stream()
        .filter(parameter -> parameter.field() != null && parameter.field().negotiates())
        .map(Parameter::binding)
        .toList();
  }

  private static boolean isCacheable(Answer answer) {
    CacheCondition condition = answer.method().cacheCondition();
    return switch (answer.response().status().cacheability()) {
      case NEVER -> false;
      case HEURISTICALLY ->
          answer.method().cacheability() == MethodCacheability.TRUE || isFresh(answer, condition);
      case EXPLICITLY -> isFresh(answer, condition);
    };
  }

  /** Tells whether the response declares all that lets a cache reuse it, freshness among it. */
  private static boolean isFresh(Answer answer, @Nullable CacheCondition condition) {
    MethodCacheability method = answer.method().cacheability();
    boolean isReusable =
        method == MethodCacheability.TRUE
            || (method == MethodCacheability.CONDITIONAL
                && condition != null
                && condition.fields().stream().allMatch(answer.response()::declares));
    return isReusable
        && answer.response().fields().stream()
            .anyMatch(field -> field.freshness() != Freshness.NEVER);
  }

  private static Violation violation(Answer answer, FieldRule rule, List<String> negotiating) {
    String constant =
        answer.api().law().field(rule.field()).map(HeaderField::constantName).orElseThrow();
    return new Violation(
        answer.response().place(),
        answer.operation().place(),
        answer.response().status().title()
            + " depends on "
            + Words.and(negotiating)
            + " but declares no "
            + rule.field()
            + answer.where(),
        rule.ground().clause()
            + ": a cache would give one client the representation that was chosen for another.",
        "Add headers = " + constant + ".");
  }
}
