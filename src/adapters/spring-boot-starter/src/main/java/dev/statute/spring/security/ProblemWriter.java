package dev.statute.spring.security;

import dev.statute.Reply;
import dev.statute.field.Challenges;
import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.field.ProblemBuilder;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.spring.mvc.StatutePaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes problem documents that say of a status what is known, and nothing of the request.
 *
 * @param paths the paths of APIs, which may have fields of their own in all responses
 * @param fallback what a 401 challenges with that has no challenge
 */
record ProblemWriter(Optional<StatutePaths> paths, Optional<Challenges> fallback) {

  private static final Map<Status, String> DETAILS =
      Map.of(
          Status.UNAUTHORIZED,
          "The request has no credentials that are valid here; the field WWW-Authenticate names"
              + " the schemes that are known.",
          Status.FORBIDDEN,
          "What the request asks for is not permitted to its sender.");

  /** A response whose header fields are set already. */
  private record Refused(int code, Fields fields, Problem body) implements Reply {}

  static ProblemWriter standard() {
    return new ProblemWriter(Optional.empty(), Optional.empty());
  }

  static ProblemWriter of(StatutePaths paths) {
    return new ProblemWriter(Optional.of(paths), Optional.empty());
  }

  ProblemWriter orElse(Challenges challenges) {
    return new ProblemWriter(paths, Optional.of(challenges));
  }

  /** Adds the challenge that has to be there, if it is known. */
  void challenge(int code, HttpServletResponse response) {
    String field = Header.WWW_AUTHENTICATE.fieldName();
    if (code == Status.UNAUTHORIZED.code() && !response.containsHeader(field)) {
      fallback.ifPresent(challenges -> response.setHeader(field, challenges.toString()));
    }
  }

  /** Writes the content of a response whose status is set. */
  void write(HttpServletRequest request, HttpServletResponse response, boolean usesWriter)
      throws IOException {
    int code = response.getStatus();
    Problem problem = problem(request, code);
    Reply reply = new Refused(code, Fields.empty(), problem);
    if (usesWriter || paths.filter(some -> some.answer(request, response, reply)).isEmpty()) {
      write(problem.toJson(), request, response, usesWriter);
    }
  }

  /** Sets the fields of the content, for HEAD as for other methods (RFC 9110, 9.3.2). */
  private static void write(
      String json, HttpServletRequest request, HttpServletResponse response, boolean usesWriter)
      throws IOException {
    response.setContentType(Problem.MEDIA_TYPE.toString());
    response.setContentLength(json.length());
    if (request.getMethod().equals(Method.HEAD.token())) {
      return;
    }
    if (usesWriter) {
      response.getWriter().write(json);
    } else {
      response.getOutputStream().write(json.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static Problem problem(HttpServletRequest request, int code) {
    ProblemBuilder problem = Problem.ofStatus(code);
    Status.find(code)
        .ifPresent(
            status -> {
              problem.title(status.phrase());
              Optional.ofNullable(DETAILS.get(status)).ifPresent(problem::detail);
            });
    if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) == null) {
      problem.with(Problem.REFUSED, true);
    }
    return problem.build();
  }
}
