package dev.statute.server.jdk;

import dev.statute.http.Status;

/** Says that there is no request to be made of what came in. */
final class MalformedRequestException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Status status;
  private final String detail;

  MalformedRequestException(Status status, String detail) {
    super(detail);
    this.status = status;
    this.detail = detail;
  }

  Status status() {
    return status;
  }

  /** Gives what is wrong, in words that do not repeat the request. */
  String detail() {
    return detail;
  }
}
