package dev.statute.server.validation;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks arguments against the constraints of Bean Validation that an interface declares. Must be
 * thread-safe.
 *
 * <p>A server uses the one that is in the {@link dev.statute.server.Attributes} of the request, and
 * else the first that {@link java.util.ServiceLoader} finds, such as that of {@code
 * statute-validation}. Without one, nothing is checked.
 */
@FunctionalInterface
public interface ArgumentValidator {

  /**
   * Checks the arguments of a call.
   *
   * @param method the method of the interface
   * @param arguments its arguments
   * @return what is wrong, in any order; nothing if all is well
   */
  List<ArgumentFault> validate(Method method, @Nullable Object[] arguments);
}
