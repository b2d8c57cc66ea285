package dev.statute.server.filter;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.http.Status;
import dev.statute.server.Answer;

/** Refuses requests before any operation is called. */
final class Problems {

  private Problems() {}

  /**
   * Refuses.
   *
   * @param detail what is wrong, in words that do not repeat the request
   */
  static Answer refuse(Status status, String detail) {
    Problem problem =
        Problem.ofStatus(status.code())
            .title(status.phrase())
            .detail(detail)
            .with(Problem.REFUSED, true)
            .build();
    return Answer.of(
        status.code(),
        Fields.empty(),
        Content.bytes(problem.toJson().getBytes(US_ASCII), Problem.MEDIA_TYPE));
  }
}
