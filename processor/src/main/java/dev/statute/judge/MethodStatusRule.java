package dev.statute.judge;

import dev.statute.api.DeclaredResponse;
import dev.statute.law.MethodBan;
import dev.statute.law.Status;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;

/** A status must be one that can answer the method of the operation. */
final class MethodStatusRule extends AnswerRule {

  private final RuleInfo info;
  private final String verb;

  MethodStatusRule(Basis basis, String verb, String summary) {
    this.info = new RuleInfo(basis.id("method-status"), basis, summary);
    this.verb = verb;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    DeclaredResponse response = answer.response();
    Status status = response.status();
    String method = answer.method().token();
    List<MethodBan> bans =
        status.bans().stream()
            .filter(ban -> ban.appliesTo(method) && ban.binds(answer.api().role()) && isOurs(ban))
            .toList();
    if (!bans.isEmpty()) {
      violations.accept(
          new Violation(
              response.statusPlace(),
              answer.operation().place(),
              status.title() + " " + verb + " " + what(bans, answer),
              Bans.why(bans),
              Bans.fix(answer.api().law(), bans, method)));
    }
  }

  /** What a status goes with in no operation is said once, not for each of them. */
  private static String what(List<MethodBan> bans, Answer answer) {
    return bans.get(0).isTotal() ? "any operation" : answer.method().token() + answer.where();
  }

  /** A binding ban of every method is about the status, not about what it answers. */
  private boolean isOurs(MethodBan ban) {
    if (ban.isPolicy()) {
      return false;
    }
    return ban.isBinding()
        ? info.basis() == Basis.REQUIREMENT && !ban.isTotal()
        : Basis.of(ban.grounds().get(0).level()) == info.basis();
  }
}
