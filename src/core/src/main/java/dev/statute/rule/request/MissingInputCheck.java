package dev.statute.rule.request;

import dev.statute.law.Presupposition;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.rule.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An operation gives no status that only answers requests with something that it never reads. */
final class MissingInputCheck implements Check {

  /** A message names so many of the fields of which one is needed. */
  private static final int FIELDS = 3;

  @Override
  public String family() {
    return "missing-input";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    subject.answers().stream().filter(Answer::isLegal).forEach(a -> check(a, violations));
  }

  private static void check(Answer answer, Violations violations) {
    Set<Basis> reported = EnumSet.noneOf(Basis.class);
    for (Presupposition missing : answer.shape().unmet()) {
      Basis basis = Basis.of(missing.ground().level());
      if (reported.add(basis)) {
        violations.add(basis, violation(answer, missing, basis));
      }
    }
  }

  private static Violation violation(Answer answer, Presupposition missing, Basis basis) {
    String what =
        missing.content() ? "content" : Words.or(missing.fields().stream().limit(FIELDS).toList());
    String demand =
        missing.content()
            ? " presupposes a request with content."
            : " depends on " + what + " in the request.";
    return new Violation(
        answer.response().statusSite(),
        answer.operation().site(),
        answer.operation().name()
            + " reads no "
            + what
            + ", so it "
            + verb(basis)
            + " "
            + answer.status().title(),
        missing.ground().clause() + ": a " + answer.title() + demand,
        List.of(input(answer, missing), new Fix.RemoveResponse(answer.response())),
        "");
  }

  private static String verb(Basis basis) {
    return switch (basis) {
      case RECOMMENDATION -> "should not answer";
      case DOUBT -> "is unlikely to answer";
      case LINT -> "has no reason to answer";
      default -> "cannot answer";
    };
  }

  private static Fix input(Answer answer, Presupposition missing) {
    return missing.content()
        ? new Fix.AddContentInput(answer.operation())
        : new Fix.AddFieldInput(
            answer.operation(), answer.law().field(missing.fields().get(0)).orElseThrow());
  }
}
