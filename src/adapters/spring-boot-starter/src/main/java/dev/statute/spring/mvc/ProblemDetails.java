package dev.statute.spring.mvc;

import dev.statute.field.Problem;
import dev.statute.field.ProblemBuilder;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ProblemDetail;

/** Converts problem details (RFC 9457) between Spring and Statute. */
final class ProblemDetails {

  private static final String NO_TYPE = "about:blank";

  private ProblemDetails() {}

  static ProblemDetail of(Problem problem, int code) {
    ProblemDetail detail = ProblemDetail.forStatus(code);
    if (problem.type() != null && !problem.type().toString().equals(NO_TYPE)) {
      detail.setType(URI.create(problem.type().toString()));
    }
    detail.setTitle(problem.title());
    detail.setDetail(problem.detail());
    problem.extensions().forEach(detail::setProperty);
    return detail;
  }

  static Problem problem(ProblemDetail detail) {
    URI type = detail.getType();
    ProblemBuilder problem =
        type == null || type.toString().equals(NO_TYPE)
            ? Problem.ofStatus(detail.getStatus())
            : Problem.ofType(type.toString()).status(detail.getStatus());
    if (detail.getTitle() != null) {
      problem.title(detail.getTitle());
    }
    if (detail.getDetail() != null) {
      problem.detail(detail.getDetail());
    }
    if (detail.getInstance() != null) {
      problem.instance(detail.getInstance().toString());
    }
    Map<String, Object> properties = detail.getProperties();
    if (properties != null) {
      properties.forEach((name, value) -> problem.with(name, plain(value)));
    }
    return problem.build();
  }

  /** Takes as text what is neither JSON nor made of it. */
  private static Object plain(Object value) {
    boolean isJson =
        value instanceof String
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof Iterable
            || value instanceof Map;
    return isJson ? value : String.valueOf(value);
  }
}
