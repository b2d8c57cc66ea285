package dev.statute.spring.mvc;

import dev.statute.server.Call;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses requests for operations without parameters, for which Spring asks nobody for arguments:
 * for credentials, for what is not accepted, or for content that is too long.
 */
final class RequestChecks implements HandlerInterceptor, Ordered {

  private static final String ATTRIBUTE = RequestChecks.class.getName();

  private final StatutePaths paths;

  RequestChecks(StatutePaths paths) {
    this.paths = paths;
  }

  /** Comes after the interceptors of the application. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getMethodParameters().length == 0
        && paths.have(method.getMethod())) {
      Optional<Call> call = paths.find(request).flatMap(Finding::call);
      // A request that is dispatched again has been checked.
      if (call.isPresent() && request.getAttribute(ATTRIBUTE) != call.get()) {
        OperationArguments.read(call.get().route(), call.get());
        request.setAttribute(ATTRIBUTE, call.get());
      }
    }
    return true;
  }
}
