package dev.statute.jakarta;

import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;

/** Tells exception mappers that an application brings from those of containers and providers. */
final class ContainerMappers {

  private static final List<String> PACKAGES =
      List.of(
          "dev.statute.jakarta.",
          "org.glassfish.jersey.",
          "org.jboss.resteasy.",
          "io.quarkus.",
          "com.fasterxml.jackson.",
          "tools.jackson.");

  private ContainerMappers() {}

  static boolean isOfContainer(ExceptionMapper<?> mapper) {
    String name = mapper.getClass().getName();
    return PACKAGES.stream().anyMatch(name::startsWith);
  }
}
