package dev.statute.server;

import dev.statute.Operation;
import dev.statute.http.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** Tells which of some operations do not declare what a mapper answers; nothing if all do. */
  static Optional<String> problem(FailureMapper<?> mapper, List<Operation> operations) {
    String others =
        operations.stream()
            .filter(operation -> !operation.codes().isEmpty())
            .filter(operation -> !operation.codes().contains(mapper.code()))
            .map(Routes::named)
            .collect(Collectors.joining("\n  "));
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            mapper
                + ", which these operations do not declare:\n  "
                + others
                + "\n"
                + declaring(mapper.code())
                + "Map only the operations that declare it: routes.where(operation ->"
                + " operation.codes().contains("
                + mapper.code()
                + "), some -> some.mapping(mapper))");
  }

  /** Of a code that the vocabulary does not have, only a law of one's own has a constant. */
  private static String declaring(int code) {
    return Status.find(code)
        .filter(Status::isUsable)
        .map(status -> "Declare it with @Responds(status = " + status.name() + "). Or: ")
        .orElse("");
  }
}
