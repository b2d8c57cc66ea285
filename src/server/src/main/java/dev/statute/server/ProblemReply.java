package dev.statute.server;

import dev.statute.Reply;
import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.http.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem detail as the answer. */
record ProblemReply(int code, Fields fields, Problem body) implements Reply {

  /** Says nothing but that the server failed. */
  static ProblemReply failure() {
    Status status = Status.INTERNAL_SERVER_ERROR;
    Problem body = Problem.ofStatus(status.code()).title(status.phrase()).build();
    return new ProblemReply(status.code(), Fields.empty(), body);
  }

  /** Says that the operation took too long; something may have come of the request. */
  static ProblemReply late() {
    Status status = Status.SERVICE_UNAVAILABLE;
    Problem body =
        Problem.ofStatus(status.code())
            .title(status.phrase())
            .detail("The answer was not there in time.")
            .build();
    return new ProblemReply(status.code(), Fields.empty(), body);
  }

  /** Says in addition that the operation was not called, so that nothing came of the request. */
  ProblemReply refused() {
    Map<String, @Nullable Object> extensions = new LinkedHashMap<>(body.extensions());
    extensions.put(Problem.REFUSED, true);
    Problem marked =
        new Problem(
            body.type(), body.title(), body.status(), body.detail(), body.instance(), extensions);
    return new ProblemReply(code, fields, marked);
  }
}
