package dev.statute.spring.mvc;

import dev.statute.server.Answer;
import dev.statute.server.Call;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers for what an operation threw and nobody else has handled: with what a {@link
 * dev.statute.server.FailureMapper} of its routes makes of it, else with a 500 that says nothing of
 * it, and a line in the log.
 */
final class UnhandledFailures implements HandlerExceptionResolver, Ordered {

  private final StatutePaths paths;

  UnhandledFailures(StatutePaths paths) {
    this.paths = paths;
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (response.isCommitted()
        || !(handler instanceof HandlerMethod method)
        || !paths.have(method.getMethod())
        || FailureKinds.isOfSecurity(exception)) {
      return null;
    }
    Optional<Finding> finding = paths.find(request);
    Optional<Call> call = finding.flatMap(Finding::call);
    if (finding.isEmpty() || call.isEmpty()) {
      return null;
    }
    Answer answer = call.get().thrown(own(exception));
    ServletAnswer.send(answer, finding.get(), request, response);
    return new ModelAndView();
  }

  /** Gives an error itself, which Spring wraps. */
  private static Throwable own(Exception exception) {
    return exception instanceof ServletException && exception.getCause() instanceof Error error
        ? error
        : exception;
  }
}
