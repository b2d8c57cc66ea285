package dev.statute.spring.showcase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Names the method that answers, and the kind of its thread. */
final class HandlerNameInterceptor implements HandlerInterceptor {

  static final String FIELD = "X-Handler";
  static final String THREAD = "X-Thread";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader(
        FIELD,
        handler instanceof HandlerMethod method
            ? method.getBeanType().getSimpleName() + '#' + method.getMethod().getName()
            : handler.getClass().getSimpleName());
    // A JDK 17 has no method to ask; a virtual thread is of another class than any other.
    response.setHeader(THREAD, Thread.currentThread().getClass().getSimpleName());
    return true;
  }
}
