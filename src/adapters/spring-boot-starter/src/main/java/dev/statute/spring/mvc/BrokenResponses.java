package dev.statute.spring.mvc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets the container learn that a response broke off, and keeps exception handlers and the page for
 * errors from adding to what was sent: with a length that is known, the client would take that for
 * the rest.
 */
final class BrokenResponses implements HandlerExceptionResolver, HandlerInterceptor, Ordered {

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (exception instanceof BrokenResponseException broken) {
      throw broken;
    }
    return null;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    return !BrokenResponseException.isMarked(request);
  }
}
