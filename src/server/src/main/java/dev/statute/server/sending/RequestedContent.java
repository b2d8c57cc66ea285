package dev.statute.server.sending;

import dev.statute.http.Method;

/** The content that the method of a request allows in its response. */
public enum RequestedContent {
  /** Content is sent. */
  WANTED,
  /** HEAD, which is answered as GET would be, but without content (RFC 9110, 9.3.2). */
  DESCRIBED,
  /** HEAD with a handler of its own, which need not know what GET would have sent. */
  UNKNOWN;

  /**
   * Finds what a request asks for.
   *
   * @param method its method
   * @param isOwn whether the route that answers is for HEAD
   * @return what its response has
   */
  public static RequestedContent of(String method, boolean isOwn) {
    if (!method.equals(Method.HEAD.token())) {
      return WANTED;
    }
    return isOwn ? UNKNOWN : DESCRIBED;
  }
}
