package dev.statute.servlet;

import dev.statute.server.Request;

/** A request of the container. */
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
   * @param request as much of it as it takes to answer
   * @param detail what is wrong, in words that do not repeat the request
   */
  record Malformed(Request request, String detail) implements ReceivedRequest {}
}
