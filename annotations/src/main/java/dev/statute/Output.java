package dev.statute;

/** A kind of code to generate for an API in addition to its reply types. */
public enum Output {

  /**
   * {@code OrdersRoutes}, which hands the requests of a server to an implementation of {@code
   * Orders}.
   */
  ROUTES,

  /** {@code OrdersClient}, an implementation of {@code Orders} that calls a server. */
  CLIENT,

  /**
   * {@code OrdersResource}, a resource class of Jakarta REST that hands requests to an
   * implementation of {@code Orders}. Needs {@code statute-jakarta}.
   */
  RESOURCE
}
