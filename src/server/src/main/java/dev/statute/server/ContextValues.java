package dev.statute.server;

import java.util.Optional;

/** The values that parameters of operations get which are no part of the contract. */
final class ContextValues {

  private ContextValues() {}

  static <T> Optional<T> find(Request request, Class<T> type) {
    return request
        .attributes()
        .get(type)
        .or(() -> ofRequest(request, type).filter(type::isInstance).map(type::cast));
  }

  private static Optional<?> ofRequest(Request request, Class<?> type) {
    if (type == PublicLinks.class) {
      return Optional.of(PublicLinks.of(request));
    }
    return type == Request.class ? Optional.of(request) : request.principal();
  }

  static IllegalStateException missing(Route route, Class<?> type) {
    return new IllegalStateException(
        "There is no "
            + type.getTypeName()
            + " for a @Context parameter of "
            + route
            + ": an interceptor or a filter must put one into the attributes of the request");
  }
}
