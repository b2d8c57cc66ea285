package dev.statute.rule.field;

import dev.statute.contract.Response;
import dev.statute.law.Announcement;
import dev.statute.law.HeaderField;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.rule.Words;
import java.util.List;

/** A response tells clients what they can ask for next, and with what. */
final class AnnouncementCheck implements Check {
  @Override
  public String family() {
    return "announcement";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Answer answer : subject.answers()) {
      Announcement announcement = answer.status().announcement();
      if (announcement == null || !isExpected(answer, announcement)) {
        continue;
      }
      List<Response> announcing = answer.siblings(announcement.status());
      if (!announcing.isEmpty()
          && announcing.stream().noneMatch(response -> declaresOne(announcement, response))) {
        HeaderField field = subject.field(announcement.fields().get(0));
        violations.add(
            announcement.ground(), violation(answer, announcing.get(0), announcement, field));
      }
    }
  }

  private static boolean isExpected(Answer answer, Announcement announcement) {
    return announcement.ground().binds(answer.role())
        // A field that only the announced response declares is reported where it belongs.
        && !declaresOne(announcement, answer.response())
        && answer.isLegal()
        && answer.shape().unmet().isEmpty();
  }

  private static boolean declaresOne(Announcement announcement, Response response) {
    return announcement.fields().stream().anyMatch(response::declares);
  }

  private static Violation violation(
      Answer answer, Response response, Announcement announcement, HeaderField field) {
    boolean isCondition = Basis.of(announcement.ground().level()) == Basis.DOUBT;
    String what =
        "the "
            + response.status().title()
            + " of "
            + answer.operation().name()
            + " declares no "
            + Words.or(announcement.fields());
    return Violation.of(
        response.site(),
        answer.operation().site(),
        what
            + (isCondition
                ? ", so clients have nothing to send back for a "
                : ", so clients do not learn of the ")
            + answer.status().title(),
        announcement.ground().clause()
            + (isCondition
                ? ": clients send back what the field says, and the server compares it."
                : ": clients learn from the field what they can ask for."),
        new Fix.AddField(response, field));
  }
}
