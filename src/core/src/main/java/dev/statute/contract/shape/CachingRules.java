package dev.statute.contract.shape;

import dev.statute.law.CacheCondition;
import dev.statute.law.Cacheability;
import dev.statute.law.Freshness;
import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.MethodCacheability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a cache may reuse a response.
 *
 * @param method the method that it answers, {@code null} where the contract leaves that open
 * @param status its status; a cache that does not know it goes by explicit freshness only
 * @param fields its fields
 */
record CachingRules(
    @Nullable Method method, @Nullable StatusShape status, List<FieldShape> fields) {

  Caching caching() {
    Cacheability ofStatus =
        status == null ? Cacheability.EXPLICITLY : status.status().cacheability();
    if (ofStatus == Cacheability.NEVER) {
      return Caching.FORBIDDEN;
    }
    if (method == null) {
      return Caching.NONE;
    }
    if (isReusableIfFresh(method) && isFresh()) {
      return Caching.EXPLICIT;
    }
    return ofStatus == Cacheability.HEURISTICALLY
            && method.cacheability() == MethodCacheability.TRUE
        ? Caching.HEURISTIC
        : Caching.NONE;
  }

  private boolean isReusableIfFresh(Method answered) {
    CacheCondition condition = answered.cacheCondition();
    return switch (answered.cacheability()) {
      case TRUE -> true;
      case CONDITIONAL -> condition != null && carriesAll(condition.fields());
      case FALSE, UNVERIFIED, NONE -> false;
    };
  }

  private boolean isFresh() {
    for (FieldShape field : fields) {
      HeaderField known = field.ref().known().orElse(null);
      if (field.presence().isCarried() && known != null && known.freshness() != Freshness.NEVER) {
        return true;
      }
    }
    return false;
  }

  private boolean carriesAll(List<String> names) {
    return names.stream()
        .allMatch(
            name ->
                fields.stream()
                    .filter(field -> field.presence().isCarried())
                    .anyMatch(field -> field.name().equals(name)));
  }
}
