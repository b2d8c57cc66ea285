package dev.statute.example.orders;

import com.sun.net.httpserver.HttpServer;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves orders on a port of this machine. */
final class OrderServer implements AutoCloseable {

  private static final int THREADS = 16;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  /**
   * Starts to serve.
   *
   * @param port the port; 0 for one that is free
   */
  OrderServer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext(
        "/", JdkServer.handler(new JacksonCodec(), OrdersRoutes.of(new OrderBook())));
    server.start();
  }

  URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
