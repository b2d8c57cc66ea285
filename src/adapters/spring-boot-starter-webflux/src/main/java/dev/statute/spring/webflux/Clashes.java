package dev.statute.spring.webflux;

import dev.statute.server.Route;
import dev.statute.spring.UnservableApiException;
import java.util.Collections;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Finds controllers of the application that are for the same requests as a route. */
final class Clashes {

  private Clashes() {}

  /**
   * Checks that nobody else is for the requests of a route, whom Spring would never call. A
   * controller that names no method is for those that are left.
   *
   * @throws UnservableApiException if somebody is; it names both
   */
  static void requireNone(
      Route route, RequestMappingInfo info, RequestMappingHandlerMapping mapping) {
    mapping
        .getHandlerMethods()
        .forEach(
            (other, method) -> {
              if (isSame(info, other)) {
                throw clash(route, method);
              }
            });
  }

  private static boolean isSame(RequestMappingInfo own, RequestMappingInfo other) {
    return other.getCustomCondition() == null
        && !Collections.disjoint(
            own.getPatternsCondition().getPatterns(), other.getPatternsCondition().getPatterns())
        && !Collections.disjoint(
            own.getMethodsCondition().getMethods(), other.getMethodsCondition().getMethods())
        && other.getParamsCondition().isEmpty()
        && other.getHeadersCondition().isEmpty()
        && other.getConsumesCondition().isEmpty()
        && other.getProducesCondition().isEmpty();
  }

  private static UnservableApiException clash(Route route, HandlerMethod method) {
    return new UnservableApiException(
        "Two handlers for the same requests: the operation "
            + route
            + ", and "
            + method.getShortLogMessage()
            + "\nRemove one of them, or give it another path.");
  }
}
