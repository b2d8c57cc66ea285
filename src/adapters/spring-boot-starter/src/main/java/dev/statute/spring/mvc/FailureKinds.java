package dev.statute.spring.mvc;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What others than Statute know how to answer. */
final class FailureKinds {

  /** Filters of Spring Security answer these, by class name, since it may not be there. */
  private static final Set<String> OF_SECURITY =
      Set.of(
          "org.springframework.security.access.AccessDeniedException",
          "org.springframework.security.core.AuthenticationException");

  private FailureKinds() {}

  /** Tells whether something was thrown, perhaps as a cause, for a filter of Spring Security. */
  static boolean isOfSecurity(Throwable thrown) {
    for (Throwable one = thrown; one != null; one = cause(one)) {
      for (Class<?> type = one.getClass(); type != null; type = type.getSuperclass()) {
        if (OF_SECURITY.contains(type.getName())) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable Throwable cause(Throwable thrown) {
    return thrown.getCause() == thrown ? null : thrown.getCause();
  }
}
