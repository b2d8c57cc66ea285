package dev.statute.judge;

import dev.statute.api.DeclaredField;
import java.util.function.Consumer;

/** A rule on each header field that a response declares. */
abstract class DeclaredFieldRule extends AnswerRule {

  private final RuleInfo info;

  DeclaredFieldRule(RuleInfo info) {
    this.info = info;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    answer.response().declaredFields().forEach(declared -> check(answer, declared, violations));
  }

  /** Reports each violation of this rule by a field. */
  abstract void check(Answer answer, DeclaredField declared, Consumer<Violation> violations);

  /** Returns {@code 204 No Content carries Content-Length}, as a message begins. */
  static String carries(Answer answer, DeclaredField declared) {
    return answer.response().status().title() + " declares " + declared.field().name();
  }
}
