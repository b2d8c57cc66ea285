package dev.statute.contract.shape;

import dev.statute.law.CacheCondition;
import dev.statute.law.Cacheability;
import dev.statute.law.Freshness;
import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.MethodCacheability;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides whether a cache may reuse a response.
 *
 * @param method the method that it answers
 * @param status its status; a cache that does not know it goes by explicit freshness only
 * @param fields its fields
 */
record CachingRules(
    Optional<Method> method, Optional<StatusShape> status, List<FieldShape> fields) {

  Caching caching() {
    Cacheability ofStatus =
        status.map(shape -> shape.status().cacheability()).orElse(Cacheability.EXPLICITLY);
    if (ofStatus == Cacheability.NEVER) {
      return Caching.FORBIDDEN;
    }
    if (method.filter(this::isReusableIfFresh).isPresent() && isFresh()) {
      return Caching.EXPLICIT;
    }
    return ofStatus == Cacheability.HEURISTICALLY
            && method.filter(m -> m.cacheability() == MethodCacheability.TRUE).isPresent()
        ? Caching.HEURISTIC
        : Caching.NONE;
  }

  private boolean isReusableIfFresh(Method answered) {
    CacheCondition condition = answered.cacheCondition();
    return switch (answered.cacheability()) {
      case TRUE -> true;
      case CONDITIONAL -> condition != null && condition.fields().stream().allMatch(this::carries);
      case FALSE, UNVERIFIED, NONE -> false;
    };
  }

  private boolean isFresh() {
    return carried().anyMatch(field -> field.freshness() != Freshness.NEVER);
  }

  private boolean carries(String name) {
    return carried().anyMatch(field -> field.name().equals(name));
  }

  private Stream<HeaderField> carried() {
    return fields.stream()
        .filter(field -> field.presence().isCarried())
        .flatMap(field -> field.ref().known().stream());
  }
}
