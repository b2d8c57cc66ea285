package dev.statute.server.filter;

import dev.statute.server.PublicOrigin;
import dev.statute.server.Request;
import dev.statute.server.RequestBuilder;
import dev.statute.server.path.BasePath;
import java.util.Optional;

/**
 * What a client requested, as a proxy saw it.
 *
 * @param scheme the scheme
 * @param authority host and perhaps port
 * @param prefix the path that the proxy has left out
 */
record ForwardedView(Optional<String> scheme, Optional<String> authority, Optional<String> prefix) {

  /** Takes of an outer proxy what it says. */
  ForwardedView within(ForwardedView outer) {
    return new ForwardedView(
        outer.scheme.or(() -> scheme),
        outer.authority.or(() -> authority),
        outer.prefix.or(() -> prefix));
  }

  /**
   * Lets a request be as it was for the proxy.
   *
   * @throws IllegalArgumentException if a part is malformed
   */
  Request applyTo(Request request) {
    RequestBuilder seen = Request.builder(request);
    String http = scheme.or(request::scheme).orElse("http");
    // The checks are those of an origin, also where but a part of one is known.
    PublicOrigin origin = new PublicOrigin(http, authority.orElse("localhost"));
    scheme.ifPresent(some -> seen.scheme(origin.scheme()));
    authority.ifPresent(
        some -> {
          seen.authority(some);
          request.attributes().put(PublicOrigin.class, origin);
        });
    prefix.ifPresent(some -> seen.basePath(BasePath.parse(some) + request.basePath()));
    return seen.build();
  }
}
