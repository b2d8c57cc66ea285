package dev.statute.spring.client;

import dev.statute.ContentRule;
import dev.statute.client.OutgoingRequest;
import dev.statute.http.Method;
import dev.statute.http.Status;
import org.springframework.http.HttpMethod;

/** What both transports make of a request. */
final class Requests {

  private Requests() {}

  /**
   * Gives the method, after a look at all that Spring's clients are handed.
   *
   * @throws IllegalArgumentException if there is something that they cannot send
   */
  static HttpMethod requireSendable(OutgoingRequest request) {
    if (request.method().equals(Method.CONNECT.token())) {
      throw new IllegalArgumentException("the clients of Spring do not send CONNECT");
    }
    TransportFields.requireSendable(request.fields());
    return HttpMethod.valueOf(request.method());
  }

  /** Tells whether a response to the request has no content, whatever its fields say. */
  static boolean hasNoContent(OutgoingRequest request, int code) {
    return request.method().equals(Method.HEAD.token())
        || Status.find(code)
            .filter(status -> status.content() == ContentRule.FORBIDDEN)
            .isPresent();
  }
}
