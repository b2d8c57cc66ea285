package dev.statute.rule.policy;

import dev.statute.law.Ground;
import dev.statute.law.MethodBan;
import dev.statute.rule.Answer;
import dev.statute.rule.Bans;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds statuses that the policy of a company does not let APIs answer, or advises against. */
final class StatusPolicyCheck implements Check {

  @Override
  public String family() {
    return "status";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Answer answer : subject.answers()) {
      Set<Basis> reported = EnumSet.noneOf(Basis.class);
      for (MethodBan ban : answer.status().bans()) {
        if (ban.isPolicy()
            && ban.appliesTo(answer.method().token())
            && reported.add(Basis.of(ground(ban).level()))) {
          violations.add(ground(ban), violation(answer, ban));
        }
      }
    }
  }

  private static Ground ground(MethodBan ban) {
    return ban.grounds().get(0);
  }

  private static Violation violation(Answer answer, MethodBan ban) {
    return Violation.of(
        answer.response().statusSite(),
        answer.operation().site(),
        answer.status().title() + " " + verb(ban) + " " + where(answer, ban),
        ground(ban).clause() + ": " + ban.why(),
        Bans.fix(answer, List.of(ban)));
  }

  private static String verb(MethodBan ban) {
    return ban.isBinding() ? "is not allowed" : "is discouraged";
  }

  /** What is not allowed in any operation is said once, not for each of them. */
  private static String where(Answer answer, MethodBan ban) {
    return ban.isTotal() ? "here" : "in answer to " + answer.method().token() + answer.where();
  }
}
