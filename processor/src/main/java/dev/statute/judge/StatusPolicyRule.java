package dev.statute.judge;

import dev.statute.api.DeclaredResponse;
import dev.statute.law.Ground;
import dev.statute.law.MethodBan;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;

/** A status is one that the policy of a company lets APIs answer. */
final class StatusPolicyRule extends AnswerRule {

  private final RuleInfo info;
  private final String verb;

  StatusPolicyRule(Basis basis, String verb, String summary) {
    this.info = new RuleInfo(basis.id("status"), basis, summary);
    this.verb = verb;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    DeclaredResponse response = answer.response();
    String method = answer.method().token();
    response.status().bans().stream()
        .filter(ban -> ban.appliesTo(method) && ban.isPolicy())
        .filter(ban -> Basis.of(ban.grounds().get(0).level()) == info.basis())
        .findFirst()
        .ifPresent(ban -> violations.accept(violation(answer, ban)));
  }

  private Violation violation(Answer answer, MethodBan ban) {
    Ground ground = ban.grounds().get(0);
    return new Violation(
        answer.response().statusPlace(),
        answer.operation().place(),
        answer.response().status().title() + " " + verb + " " + where(answer, ban),
        ground.clause() + ": " + ban.why(),
        Bans.fix(answer.api().law(), List.of(ban), answer.method().token()));
  }

  /** What is not allowed in any operation is said once, not for each of them. */
  private static String where(Answer answer, MethodBan ban) {
    return ban.isTotal() ? "here" : "in answer to " + answer.method().token() + answer.where();
  }
}
