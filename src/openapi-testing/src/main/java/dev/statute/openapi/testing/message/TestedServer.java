package dev.statute.openapi.testing.message;

import java.io.IOException;

/** What requests are sent to: a server, or a stand-in for one, such as a mock of a framework. */
@FunctionalInterface
public interface TestedServer {

  /**
   * Sends a request and waits for the answer. Redirections are not followed.
   *
   * @param request the request
   * @return the final response
   * @throws MalformedAnswerException if what was received is not a response of HTTP
   * @throws IOException if nothing was received
   */
  ReceivedAnswer answer(SentRequest request) throws IOException;
}
