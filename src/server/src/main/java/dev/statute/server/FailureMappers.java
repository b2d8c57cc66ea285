package dev.statute.server;

import dev.statute.Operation;
import dev.statute.http.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mappers of a route.
 *
 * @param all the mappers, those that were added last first
 */
record FailureMappers(List<FailureMapper<?>> all) {

  FailureMappers and(FailureMapper<?> mapper) {
    List<FailureMapper<?>> more = new ArrayList<>();
    more.add(mapper);
    more.addAll(all);
    return new FailureMappers(List.copyOf(more));
  }

  /** Finds the mapper of the nearest class; of several for one class that which was added last. */
  Optional<FailureMapper<?>> find(Throwable thrown) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
      for (FailureMapper<?> mapper : all) {
        if (mapper.type() == type) {
          return Optional.of(mapper);
        }
      }
    }
    return Optional.empty();
  }

  /** Tells what is wrong with a mapper for an operation; nothing if it declares no responses. */
  static Optional<String> problem(FailureMapper<?> mapper, Operation operation) {
    if (operation.codes().isEmpty() || operation.codes().contains(mapper.code())) {
      return Optional.empty();
    }
    String declaration =
        operation
            .declaration()
            .map(method -> " (" + method.api().getSimpleName() + "." + method.name() + ")")
            .orElse("");
    String status =
        Status.find(mapper.code())
            .map(known -> "status = " + known.name())
            .orElse("code = " + mapper.code());
    return Optional.of(
        "%s, which %s%s does not declare; declare it with @Responds(%s) or map only the routes that do"
            .formatted(mapper, operation, declaration, status));
  }
}
