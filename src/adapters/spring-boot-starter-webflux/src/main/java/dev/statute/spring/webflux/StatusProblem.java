package dev.statute.spring.webflux;

import dev.statute.Reply;
import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.http.Status;
import dev.statute.spring.SpringFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The answer that an exception of Spring stands for, as a problem document (RFC 9457). */
record StatusProblem(int code, Fields fields, Problem body) implements Reply {

  /** Words an exception that has a status. */
  static Optional<Reply> of(Throwable thrown) {
    if (thrown instanceof ErrorResponse response) {
      Fields fields = SpringFields.received(response.getHeaders());
      return Optional.of(
          new StatusProblem(response.getStatusCode().value(), fields, problem(response.getBody())));
    }
    if (thrown instanceof RejectedExecutionException) {
      return Optional.of(
          of(
              Status.SERVICE_UNAVAILABLE.code(),
              "The server has more to do than it has threads for."));
    }
    ResponseStatus status =
        AnnotatedElementUtils.findMergedAnnotation(thrown.getClass(), ResponseStatus.class);
    return Optional.ofNullable(status).map(StatusProblem::of);
  }

  private static Reply of(ResponseStatus status) {
    return of(status.code().value(), status.reason());
  }

  private static Reply of(int code, String words) {
    ProblemDetail detail = ProblemDetail.forStatus(code);
    if (!words.isEmpty()) {
      detail.setDetail(words);
    }
    return new StatusProblem(code, Fields.empty(), problem(detail));
  }

  /** Says that nobody knows what to answer. */
  static Reply failure() {
    return of(Status.INTERNAL_SERVER_ERROR.code(), "");
  }

  private static Problem problem(ProblemDetail detail) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (detail.getType() != null) {
      members.put("type", detail.getType().toString());
    }
    if (detail.getTitle() != null) {
      members.put("title", detail.getTitle());
    }
    members.put("status", detail.getStatus());
    if (detail.getDetail() != null) {
      members.put("detail", detail.getDetail());
    }
    if (detail.getInstance() != null) {
      members.put("instance", detail.getInstance().toString());
    }
    if (detail.getProperties() != null) {
      members.putAll(detail.getProperties());
    }
    return Problem.ofMembers(members);
  }
}
