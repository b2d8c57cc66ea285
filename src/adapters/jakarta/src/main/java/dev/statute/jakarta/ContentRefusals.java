package dev.statute.jakarta;

import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.field.ProblemBuilder;
import dev.statute.http.Status;
import dev.statute.server.refusal.Refusal;
import java.util.Optional;

/** Refuses content that the container reads, in words that repeat nothing of it. */
final class ContentRefusals {

  private ContentRefusals() {}

  /** Says that there is too much. */
  static Refusal tooLarge(long limit) {
    Status status = Status.CONTENT_TOO_LARGE;
    return refusal(
        Refusal.Reason.CONTENT_TOO_LARGE,
        status,
        problem(status)
            .detail("The content has more octets than are taken here.")
            .with("limit", limit));
  }

  /** Says that no value can be made of it. */
  static Refusal unreadable() {
    Status status = Status.BAD_REQUEST;
    return refusal(
        Refusal.Reason.CONTENT,
        status,
        problem(status)
            .detail("The content is not what the operation reads.")
            .with("in", "content"));
  }

  private static ProblemBuilder problem(Status status) {
    return Problem.ofStatus(status.code()).title(status.phrase());
  }

  private static Refusal refusal(Refusal.Reason reason, Status status, ProblemBuilder problem) {
    return new Refusal(
            reason, status.code(), Fields.empty(), problem.build(), false, Optional.empty())
        .beforeOperation();
  }
}
