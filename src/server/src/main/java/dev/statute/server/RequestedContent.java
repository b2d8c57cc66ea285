package dev.statute.server;

import dev.statute.http.Method;
import java.util.Optional;

/** The content that the method of a request allows in its response. */
enum RequestedContent {
  /** Content is sent. */
  WANTED,
  /** HEAD, which is answered as GET would be, but without content (RFC 9110, 9.3.2). */
  DESCRIBED,
  /** HEAD with a handler of its own, which need not know what GET would have sent. */
  UNKNOWN;

  static RequestedContent of(Request request, Optional<Route> route) {
    String head = Method.HEAD.token();
    if (!request.method().equals(head)) {
      return WANTED;
    }
    return route.filter(own -> own.method().equals(head)).isPresent() ? UNKNOWN : DESCRIBED;
  }
}
