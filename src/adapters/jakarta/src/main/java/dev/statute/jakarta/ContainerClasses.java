package dev.statute.jakarta;

import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;

/** Tells what an application brings from what containers and providers have of their own. */
final class ContainerClasses {

  private static final List<String> PACKAGES =
      List.of(
          "dev.statute.jakarta.",
          "org.glassfish.jersey.",
          "org.jboss.resteasy.",
          "io.quarkus.",
          "com.fasterxml.jackson.",
          "tools.jackson.");

  private ContainerClasses() {}

  static boolean isOfContainer(ExceptionMapper<?> mapper) {
    return isOfContainer(mapper.getClass().getName());
  }

  /** Tells whether the container threw it, not the application. */
  static boolean isOfContainer(Throwable thrown) {
    StackTraceElement[] calls = thrown.getStackTrace();
    return calls.length > 0 && isOfContainer(calls[0].getClassName());
  }

  private static boolean isOfContainer(String type) {
    return PACKAGES.stream().anyMatch(type::startsWith);
  }
}
