package dev.statute.jakarta;

import dev.statute.jakarta.generated.ResourceOperation;
import dev.statute.server.Answer;
import dev.statute.server.Route;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.util.Optional;

/** Learns of generated resource classes, and has their requests checked before content is read. */
final class ContentChecks implements DynamicFeature {

  private final KnownResources known;

  ContentChecks(KnownResources known) {
    this.known = known;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (!known.isNew(resource.getResourceMethod())) {
      return;
    }
    known
        .add(resource.getResourceClass())
        .ifPresent(
            operations ->
                position(resource.getResourceMethod())
                    .map(operations.routes()::get)
                    .filter(Route::takesContent)
                    .ifPresent(route -> check(route, context)));
  }

  private void check(Route route, FeatureContext context) {
    context.register(new ContentFilter(route, known));
    if (route.taken().isPresent()) {
      context.register(
          new ContentFaults(() -> known.paths().complete(Answer.of(ContentRefusals.unreadable()))));
    }
  }

  /** Containers derive classes whose methods override those with the annotation. */
  private static Optional<Integer> position(Method method) {
    Class<?> type = method.getDeclaringClass();
    while (type != null) {
      try {
        ResourceOperation mark =
            type.getDeclaredMethod(method.getName(), method.getParameterTypes())
                .getAnnotation(ResourceOperation.class);
        if (mark != null) {
          return Optional.of(mark.value());
        }
      } catch (NoSuchMethodException e) {
        return Optional.empty();
      }
      type = type.getSuperclass();
    }
    return Optional.empty();
  }
}
