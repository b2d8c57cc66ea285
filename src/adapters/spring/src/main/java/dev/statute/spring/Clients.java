package dev.statute.spring;

import dev.statute.Api;

/** Tells clients from servers, which implement the same interfaces. */
final class Clients {

  private static final String SUFFIX = "Client";

  private Clients() {}

  /** Tells whether a class is a generated client of an API. */
  static boolean isClient(Class<?> type) {
    for (Class<?> api : type.getInterfaces()) {
      if (api.isAnnotationPresent(Api.class)
          && type.getSimpleName().equals(GeneratedRoutes.flatName(api) + SUFFIX)) {
        return true;
      }
    }
    return false;
  }
}
