package dev.statute.client;

/**
 * Changes what a transport does for each exchange: adds fields to requests, looks at responses,
 * repeats requests.
 *
 * <pre>{@code
 * client.intercepted(
 *     next -> request -> next.sendAsync(request.withField("Authorization", "Bearer " + token())))
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
}
