package dev.statute.rule.status;

import dev.statute.law.MethodBan;
import dev.statute.law.Status;
import dev.statute.rule.Answer;
import dev.statute.rule.Bans;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds statuses that cannot answer the method of the operation. */
final class MethodStatusCheck implements Check {

  @Override
  public String family() {
    return "method-status";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Answer answer : subject.answers()) {
      if (!answer.status().bans().isEmpty()) {
        bans(answer)
            .forEach((basis, bans) -> violations.add(basis, violation(answer, basis, bans)));
      }
    }
  }

  /** Returns the bans of HTTP that an answer breaks. */
  private static Map<Basis, List<MethodBan>> bans(Answer answer) {
    Map<Basis, List<MethodBan>> bans = new EnumMap<>(Basis.class);
    for (MethodBan ban : answer.status().bans()) {
      if (ban.appliesTo(answer.method().token())
          && ban.binds(answer.role())
          && !ban.isPolicy()
          && !isAboutStatusAlone(ban)) {
        bans.computeIfAbsent(basis(ban), basis -> new ArrayList<>()).add(ban);
      }
    }
    return bans;
  }

  /** A binding ban of every method is about the status, not about what it answers. */
  private static boolean isAboutStatusAlone(MethodBan ban) {
    return ban.isBinding() && ban.isTotal();
  }

  private static Basis basis(MethodBan ban) {
    return ban.isBinding() ? Basis.REQUIREMENT : Basis.of(ban.grounds().get(0).level());
  }

  private static Violation violation(Answer answer, Basis basis, List<MethodBan> bans) {
    Status status = answer.status();
    // What a status goes with in no operation is said once, not for each of them.
    String what =
        bans.get(0).isTotal() ? "any operation" : answer.method().token() + answer.where();
    return Violation.of(
        answer.response().statusSite(),
        answer.operation().site(),
        status.title() + " " + verb(basis) + " " + what,
        Bans.why(bans),
        Bans.fix(answer, bans));
  }

  private static String verb(Basis basis) {
    return switch (basis) {
      case DOUBT -> "makes little sense in answer to";
      case LINT -> "is unusual in answer to";
      default -> "cannot answer";
    };
  }
}
