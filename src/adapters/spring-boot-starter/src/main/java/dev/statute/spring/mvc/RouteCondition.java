package dev.statute.spring.mvc;

import dev.statute.Operation;
import dev.statute.server.Call;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.condition.AbstractRequestCondition;

/**
 * Lets Statute decide which of its routes a request is for, by the path as it was sent and a method
 * of any vocabulary. What Spring's patterns match has been looked at before.
 */
final class RouteCondition extends AbstractRequestCondition<RouteCondition> {

  private final StatutePaths paths;
  private final Optional<Operation> operation;

  /**
   * Makes a condition.
   *
   * @param operation the operation of the route; none for what Statute answers by itself
   */
  RouteCondition(StatutePaths paths, Optional<Operation> operation) {
    this.paths = paths;
    this.operation = operation;
  }

  @Override
  public RouteCondition combine(RouteCondition other) {
    return other;
  }

  @Override
  public @Nullable RouteCondition getMatchingCondition(HttpServletRequest request) {
    Optional<Operation> found = paths.find(request).flatMap(Finding::call).map(Call::operation);
    boolean isFound =
        operation.isPresent()
            ? found.isPresent() && found.get() == operation.get()
            : found.isEmpty();
    return isFound ? this : null;
  }

  @Override
  public int compareTo(RouteCondition other, HttpServletRequest request) {
    return 0;
  }

  @Override
  protected Collection<?> getContent() {
    return operation.map(List::of).orElse(List.of());
  }

  @Override
  protected String getToStringInfix() {
    return " && ";
  }
}
