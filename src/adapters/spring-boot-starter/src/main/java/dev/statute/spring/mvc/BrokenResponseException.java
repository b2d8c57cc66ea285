package dev.statute.spring.mvc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Leaves Spring and the container, since a response broke off that is already on its way: the
 * container then closes the connection, by which the client sees it (RFC 9112, 8).
 */
final class BrokenResponseException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;
  private static final String ATTRIBUTE = BrokenResponseException.class.getName();

  private BrokenResponseException(IOException reason) {
    super("A response broke off; what broke it was logged before", reason);
  }

  /** Marks the request, so that nobody adds the page of an error to what was sent. */
  static BrokenResponseException of(IOException reason, HttpServletRequest request) {
    BrokenResponseException broken = new BrokenResponseException(reason);
    request.setAttribute(ATTRIBUTE, broken);
    return broken;
  }

  static boolean isMarked(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }
}
