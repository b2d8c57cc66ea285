package dev.statute.rule;

import dev.statute.api.DeclaredResponse;
import dev.statute.spec.Announcement;
import dev.statute.spec.HeaderField;
import java.util.function.Consumer;

/** Clients are told beforehand what they can ask for. */
final class AnnouncementRule extends AnswerRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.LINT.id("announcement"), Basis.LINT, "a response tells what else can be asked for");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    Announcement announcement = answer.response().status().announcement();
    if (announcement == null) {
      return;
    }
    for (DeclaredResponse response : answer.api().responsesOf(answer.operation())) {
      if (response.status().code() == announcement.status()
          && !response.declares(announcement.field())) {
        violations.accept(violation(answer, response, announcement));
      }
    }
  }

  private static Violation violation(
      Answer answer, DeclaredResponse response, Announcement announcement) {
    String constant =
        answer
            .api()
            .spec()
            .field(announcement.field())
            .map(HeaderField::constantName)
            .orElseThrow();
    return new Violation(
        response.place(),
        answer.operation().place(),
        response.status().title()
            + " does not tell with "
            + announcement.field()
            + " that "
            + answer.operation().name()
            + " answers "
            + answer.response().status().title(),
        announcement.ground().clause() + ": clients learn from the field what they can ask for.",
        "Add headers = " + constant + ".");
  }
}
