package dev.statute.jakarta;

import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import dev.statute.jakarta.generated.Responses;
import dev.statute.server.Answer;
import dev.statute.server.Request;
import dev.statute.server.refusal.Refusal;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes responses with problem documents. */
final class ProblemResponses {

  private final KnownResources known;

  ProblemResponses(KnownResources known) {
    this.known = known;
  }

  /** Makes the response of a refusal. */
  Response of(Refusal refusal, Request request) {
    return Responses.of(known.paths().complete(Answer.of(refusal), request), request.method());
  }

  /** Makes the response of what a container answers without content. */
  Response of(Request request, Response given) {
    KnownPaths paths = known.paths();
    if (!isError(given.getStatus()) || !paths.isOurs(request)) {
      return given;
    }
    Optional<Answer> answer =
        paths.refusal(request).filter(own -> isSame(own.code(), given.getStatus()));
    return Responses.of(
        answer.orElseGet(() -> paths.complete(plain(given), request)), request.method());
  }

  static boolean isError(int code) {
    return StatusClass.find(code)
        .filter(some -> some == StatusClass.CLIENT_ERROR || some == StatusClass.SERVER_ERROR)
        .isPresent();
  }

  /** Containers do not tell a path that is malformed or a method that nobody knows from others. */
  private static boolean isSame(int own, int given) {
    List<Integer> unrouted =
        List.of(
            Status.BAD_REQUEST.code(),
            Status.NOT_FOUND.code(),
            Status.METHOD_NOT_ALLOWED.code(),
            Status.NOT_IMPLEMENTED.code());
    return own == given || (unrouted.contains(own) && unrouted.contains(given));
  }

  private static Answer plain(Response given) {
    Fields.Builder fields = Fields.builder();
    for (Map.Entry<String, List<String>> header : given.getStringHeaders().entrySet()) {
      if (!header.getKey().equalsIgnoreCase(Header.CONTENT_TYPE.fieldName())) {
        header.getValue().forEach(value -> fields.add(header.getKey(), value));
      }
    }
    Status status = Status.interpret(given.getStatus());
    Problem problem = Problem.ofStatus(given.getStatus()).title(status.phrase()).build();
    Fields kept = fields.build();
    return Answer.of(
        new Refusal(
            Refusal.Reason.FAILURE, given.getStatus(), kept, problem, false, Optional.empty()));
  }
}
