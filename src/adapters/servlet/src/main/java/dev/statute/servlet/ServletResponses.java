package dev.statute.servlet;

import dev.statute.server.Answer;
import dev.statute.server.Limits;
import dev.statute.server.Request;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Sends answers through a container. For adapters of frameworks that run in one. */
public final class ServletResponses {

  private ServletResponses() {}

  /**
   * Sends an answer in a thread of the container, and reads what the client still sends: a
   * connection that is closed with unread input is reset, by which the client may lose the response
   * (RFC 9112, 9.6). Nobody can read the content of the request afterwards.
   *
   * @param answer the answer
   * @param answered the request, as {@link ServletRequests} made it
   * @param limits how much is read and dropped
   * @param request the request of the container
   * @param response its response, perhaps wrapped by filters
   * @throws IOException if the response broke off, and the container closes the connection only if
   *     this is thrown
   */
  public static void send(
      Answer answer,
      Request answered,
      Limits limits,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ServletSink sink = new ServletSink(request, response);
    try (InputStream content = answered.content()) {
      answer.sendTo(sink);
      if (content instanceof ServletContent own && own.hasRest() && sink.isWhole()) {
        own.drain(limits);
      }
    }
    sink.leave();
  }
}
