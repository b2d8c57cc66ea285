package dev.statute.jackson;

import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Recognizes failures of Jackson to access a class whose module does not open its package. */
final class ClosedPackages {

  private ClosedPackages() {}

  /** Tells whether Jackson was denied access to a class, which is never the fault of a text. */
  static boolean isCauseOf(DatabindException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IllegalAccessException) {
        return true;
      }
    }
    return false;
  }

  /** Says what to add to which {@code module-info.java}. */
  static String remedy(DatabindException failure, Type type) {
    String jackson = ObjectMapper.class.getModule().getName();
    Class<?> closed = closed(failure);
    return closed == null || !closed.getModule().isNamed()
        ? jackson + " may not access a class of " + type.getTypeName()
        : "the module %s does not open the package %s to Jackson; add \"opens %s to %s;\" to its module-info.java"
            .formatted(
                closed.getModule().getName(),
                closed.getPackageName(),
                closed.getPackageName(),
                jackson);
  }

  private static @Nullable Class<?> closed(DatabindException failure) {
    if (failure instanceof ValueInstantiationException instantiation) {
      return instantiation.getType().getRawClass();
    }
    List<JacksonException.Reference> path = failure.getPath();
    Object from = path.isEmpty() ? null : path.get(path.size() - 1).from();
    return from == null || from instanceof Class<?> ? (Class<?>) from : from.getClass();
  }
}
