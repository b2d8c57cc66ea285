package dev.statute.testing;

import dev.statute.client.Client;
import dev.statute.client.Transport;
import dev.statute.codec.Codec;
import dev.statute.server.Dispatcher;
import dev.statute.server.Routes;
import java.net.URI;

/**
 * Clients of routes in the same JVM, without a socket. Requests and responses are encoded, routed,
 * negotiated and decoded as they are over a network:
 *
 * <pre>{@code
 * OrdersClient orders = OrdersClient.of(InMemory.of(OrdersRoutes.of(new OrderBook())));
 * }</pre>
 *
 * <p>Each exchange has a daemon thread of its own, in which the operation is called. Unless content
 * is streamed, the response is there once all of it was sent and the observers of the server were
 * told.
 */
public final class InMemory {

  private static final URI BASE = URI.create("http://localhost");

  private InMemory() {}

  /**
   * Makes a client that reads and writes content with the one codec on the class path or module
   * path, which is found with {@link java.util.ServiceLoader}.
   *
   * @param routes answer
   * @return the client, with {@code http://localhost} as its base
   * @throws IllegalStateException if there is no codec, or more than one
   */
  public static Client of(Routes routes) {
    return of(routes, Codecs.only(InMemory.class.getClassLoader()));
  }

  /**
   * Makes a client.
   *
   * @param routes answer
   * @param codec reads and writes content on both ends
   * @return the client, with {@code http://localhost} as its base
   * @throws IllegalArgumentException if a route declares content that the codec has no media type
   *     for
   */
  public static Client of(Routes routes, Codec codec) {
    return of(Dispatcher.builder(codec, routes).build(), codec);
  }

  /**
   * Makes a client of a dispatcher with limits, filters and observers of its own.
   *
   * @param dispatcher answers
   * @param codec reads and writes content at the end of the client
   * @return the client, with {@code http://localhost} as its base
   */
  public static Client of(Dispatcher dispatcher, Codec codec) {
    return Client.of(transport(dispatcher), BASE, codec);
  }

  /**
   * Makes a transport, for clients with another base.
   *
   * @param dispatcher answers all requests, whatever host they are for
   * @return a transport that hands out interim responses too
   */
  public static Transport transport(Dispatcher dispatcher) {
    return new InMemoryTransport(dispatcher);
  }
}
