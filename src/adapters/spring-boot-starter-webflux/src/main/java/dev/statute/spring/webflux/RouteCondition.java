package dev.statute.spring.webflux;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.result.condition.RequestCondition;
import org.springframework.web.server.ServerWebExchange;

/**
 * Lets a mapping of Spring match the requests that a route is for, and no others: Spring's patterns
 * differ in encoded slashes, parameters of segments, empty variables and what goes first.
 *
 * @param name what the mapping is shown with
 * @param isMet tells whether a request is for it
 */
record RouteCondition(String name, Predicate<ServerWebExchange> isMet)
    implements RequestCondition<RouteCondition> {

  @Override
  public RouteCondition combine(RouteCondition other) {
    return other;
  }

  @Override
  public @Nullable RouteCondition getMatchingCondition(ServerWebExchange exchange) {
    return isMet.test(exchange) ? this : null;
  }

  /** Two routes never match the same request. */
  @Override
  public int compareTo(RouteCondition other, ServerWebExchange exchange) {
    return 0;
  }

  @Override
  public String toString() {
    return name;
  }
}
