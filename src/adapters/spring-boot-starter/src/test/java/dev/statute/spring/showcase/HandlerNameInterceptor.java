package dev.statute.spring.showcase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Names the method that answers. */
final class HandlerNameInterceptor implements HandlerInterceptor {

  static final String FIELD = "X-Handler";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader(
        FIELD,
        handler instanceof HandlerMethod method
            ? method.getBeanType().getSimpleName() + '#' + method.getMethod().getName()
            : handler.getClass().getSimpleName());
    return true;
  }
}
