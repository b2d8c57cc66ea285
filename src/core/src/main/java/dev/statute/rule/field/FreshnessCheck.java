package dev.statute.rule.field;

import dev.statute.contract.shape.Caching;
import dev.statute.law.Freshness;
import dev.statute.law.HeaderField;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;

/** A response that caches may keep says for how long, and one that they must not keep does not. */
final class FreshnessCheck implements Check {
  @Override
  public String family() {
    return "freshness";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    List<HeaderField> freshening =
        subject.law().fields().stream()
            .filter(field -> field.freshness() != Freshness.NEVER && field.inResponses())
            .toList();
    for (Answer answer : subject.answers()) {
      if (answer.shape().caching() == Caching.FORBIDDEN) {
        checkUnstored(answer, violations);
      } else if (isStoredByGuess(answer) && !freshening.isEmpty()) {
        violations.add(Basis.LINT, guessed(answer, freshening));
      }
    }
  }

  private static void checkUnstored(Answer answer, Violations violations) {
    for (AnswerField declared : AnswerField.of(answer)) {
      if (declared.field().freshness() == Freshness.ALWAYS) {
        violations.add(
            Basis.DOUBT,
            declared.violation(
                declared.declaration() + ", but no cache may store that response",
                answer.status().clause() + ": a cache must not store it, however long it is fresh.",
                declared.removal()));
      }
    }
  }

  /** Tells whether a cache may keep an answer for as long as it guesses. */
  private static boolean isStoredByGuess(Answer answer) {
    return answer.shape().caching() == Caching.HEURISTIC
        && !answer.law().classOf(answer.status()).error();
  }

  private static Violation guessed(Answer answer, List<HeaderField> freshening) {
    List<String> names = freshening.stream().map(HeaderField::name).toList();
    HeaderField first = freshening.get(0);
    return Violation.of(
        answer.response().site(),
        answer.operation().site(),
        answer.title() + " declares neither " + String.join(" nor ", names),
        first.clause() + ": without them a cache guesses how long the response is fresh.",
        new Fix.AddField(answer.response(), first));
  }
}
