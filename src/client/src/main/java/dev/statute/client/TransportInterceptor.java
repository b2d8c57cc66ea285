package dev.statute.client;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Changes what a transport does for each exchange: adds fields to requests, looks at responses,
 * repeats requests.
 *
 * <pre>{@code
 * client.intercepted(
 *     TransportInterceptor.ofRequests(
 *         request -> request.withField("Authorization", "Bearer " + token())));
 * }</pre>
 */
@FunctionalInterface
public interface TransportInterceptor {

  /**
   * Makes a transport of another. Called once for a client.
   *
   * @param next what carries requests on
   * @return a transport that does more, thread-safe
   */
  Transport intercept(Transport next);

  /**
   * Makes an interceptor that changes requests before they are sent.
   *
   * @param change gives what is sent in place of a request; thread-safe, and does not block
   * @return the interceptor
   */
  static TransportInterceptor ofRequests(UnaryOperator<OutgoingRequest> change) {
    Objects.requireNonNull(change, "change");
    return next -> request -> next.sendAsync(change.apply(request));
  }
}
