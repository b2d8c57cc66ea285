package dev.statute.generate.routes;

/** Who calls the operations of routes. */
public enum RouteTarget {
  /** The routes themselves call an implementation. */
  IMPLEMENTATION,
  /** A resource class of Jakarta REST does, whose container reads the entity. */
  RESOURCE
}
