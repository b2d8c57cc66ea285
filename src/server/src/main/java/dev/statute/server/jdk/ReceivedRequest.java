package dev.statute.server.jdk;

import dev.statute.http.Status;
import dev.statute.server.Request;

/** The request of an exchange. */
sealed interface ReceivedRequest {

  /**
   * A request that can be handled.
   *
   * @param request the request
   */
  record WellFormed(Request request) implements ReceivedRequest {}

  /**
   * Something that no request can be made of.
   *
   * @param status what to answer
   * @param detail what is wrong, in words that do not repeat the request
   */
  record Malformed(Status status, String detail) implements ReceivedRequest {}
}
