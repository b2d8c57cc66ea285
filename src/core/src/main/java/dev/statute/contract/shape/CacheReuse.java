package dev.statute.contract.shape;

import dev.statute.contract.Response;
import dev.statute.law.CacheCondition;
import dev.statute.law.Freshness;
import dev.statute.law.Method;
import dev.statute.law.MethodCacheability;
import dev.statute.law.Status;

/**
 * Whether a cache may answer a later request with a response.
 *
 * @param method the method that the response answers
 * @param status its status
 * @param response the response
 */
public record CacheReuse(Method method, Status status, Response response) {
  /** Tells whether a cache may. */
  public boolean isPermitted() {
    return switch (status.cacheability()) {
      case NEVER -> false;
      case HEURISTICALLY ->
          method.cacheability() == MethodCacheability.TRUE || isExplicitlyPermitted();
      case EXPLICITLY -> isExplicitlyPermitted();
    };
  }

  /** Tells whether the response declares all that permits it, freshness among it. */
  private boolean isExplicitlyPermitted() {
    return isReusableIfFresh()
        && response.knownFields().stream().anyMatch(field -> field.freshness() != Freshness.NEVER);
  }

  private boolean isReusableIfFresh() {
    CacheCondition condition = method.cacheCondition();
    return switch (method.cacheability()) {
      case TRUE -> true;
      case CONDITIONAL ->
          condition != null && condition.fields().stream().allMatch(response::declares);
      case FALSE, UNVERIFIED, NONE -> false;
    };
  }
}
