package dev.statute.judge;

import dev.statute.api.DeclaredField;
import dev.statute.api.DeclaredResponse;
import dev.statute.law.Cacheability;
import dev.statute.law.Freshness;
import dev.statute.law.HeaderField;
import dev.statute.law.MethodCacheability;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;

/** What caches may keep says for how long, and what they must not keep does not. */
final class FreshnessRule extends AnswerRule {

  private final RuleInfo info;

  FreshnessRule(Basis basis, String summary) {
    this.info = new RuleInfo(basis.id("freshness"), basis, summary);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    if (info.basis() == Basis.DOUBT) {
      checkUnstored(answer, violations);
    } else {
      checkStored(answer, violations);
    }
  }

  private static void checkUnstored(Answer answer, Consumer<Violation> violations) {
    if (answer.response().status().cacheability() != Cacheability.NEVER) {
      return;
    }
    for (DeclaredField declared : answer.response().declaredFields()) {
      if (declared.field().freshness() == Freshness.ALWAYS) {
        violations.accept(
            new Violation(
                declared.place(),
                answer.operation().place(),
                DeclaredFieldRule.carries(answer, declared)
                    + ", but no cache may store that response",
                answer.response().status().clause()
                    + ": a cache must not store it, however long it is fresh.",
                "Remove " + declared.field().constantName() + " from its headers."));
      }
    }
  }

  private static void checkStored(Answer answer, Consumer<Violation> violations) {
    DeclaredResponse response = answer.response();
    List<HeaderField> fields =
        answer.api().law().fields().stream()
            .filter(field -> field.freshness() != Freshness.NEVER && field.inResponses())
            .toList();
    if (answer.method().cacheability() == MethodCacheability.TRUE
        && response.status().cacheability() == Cacheability.HEURISTICALLY
        && !answer.api().law().classOf(response.status()).error()
        && fields.stream().noneMatch(field -> response.declares(field.name()))) {
      List<String> names = fields.stream().map(HeaderField::name).toList();
      violations.accept(
          new Violation(
              response.place(),
              answer.operation().place(),
              answer.title() + " declares neither " + String.join(" nor ", names),
              fields.get(0).clause()
                  + ": without them a cache guesses how long the response is good.",
              "Add headers = " + fields.get(0).constantName() + "."));
    }
  }
}
