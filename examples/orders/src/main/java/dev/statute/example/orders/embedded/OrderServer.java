package dev.statute.example.orders.embedded;

import dev.statute.example.orders.OrdersRoutes;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;

/** Serves orders on a port of this machine. */
final class OrderServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JdkServer server;

  /**
   * Starts to serve.
   *
   * @param port the port; 0 for one that is free
   */
  OrderServer(int port) throws IOException {
    server =
        JdkServer.builder(new JacksonCodec(), OrdersRoutes.of(new OrderBook()))
            .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
            .start();
  }

  URI uri() {
    return server.uri();
  }

  /** Stops, once the requests that are being handled have their answers. */
  @Override
  public void close() {
    server.stop(PATIENCE);
  }
}
