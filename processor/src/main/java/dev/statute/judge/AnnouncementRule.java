package dev.statute.judge;

import dev.statute.api.DeclaredResponse;
import dev.statute.law.Announcement;
import dev.statute.law.HeaderField;
import dev.statute.rule.Basis;
import java.util.List;
import java.util.function.Consumer;

/** Clients are told beforehand what they can ask for, and with what. */
final class AnnouncementRule extends AnswerRule {

  private final RuleInfo info;

  AnnouncementRule(Basis basis, String summary) {
    this.info = new RuleInfo(basis.id("announcement"), basis, summary);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    Announcement announcement = answer.response().status().announcement();
    if (announcement == null
        || Basis.of(announcement.ground().level()) != info.basis()
        || !announcement.ground().binds(answer.api().role())
        || declaresOne(announcement, answer.response())
        || !answer.isLegal()
        || !MissingInputRule.hasInputs(answer)) {
      return;
    }
    List<DeclaredResponse> responses = MirroredFieldRule.responses(answer, announcement.status());
    if (!responses.isEmpty()
        && responses.stream().noneMatch(response -> declaresOne(announcement, response))) {
      violations.accept(violation(answer, responses.get(0), announcement));
    }
  }

  /** What only the other response declares is reported with where it belongs. */
  private static boolean declaresOne(Announcement announcement, DeclaredResponse response) {
    return announcement.fields().stream().anyMatch(response::declares);
  }

  private Violation violation(Answer answer, DeclaredResponse response, Announcement announcement) {
    List<String> fields = announcement.fields();
    String constant =
        answer.api().law().field(fields.get(0)).map(HeaderField::constantName).orElseThrow();
    String title = answer.response().status().title();
    boolean isDoubt = info.basis() == Basis.DOUBT;
    return new Violation(
        response.place(),
        answer.operation().place(),
        "the "
            + response.status().title()
            + " of "
            + answer.operation().name()
            + " declares no "
            + Words.or(fields)
            + (isDoubt
                ? ", so clients have nothing to send back for a "
                : ", so clients do not learn of the ")
            + title,
        announcement.ground().clause()
            + (isDoubt
                ? ": clients send back what the field says, and the server compares it."
                : ": clients learn from the field what they can ask for."),
        "Add headers = " + constant + ".");
  }
}
