package dev.statute.server.jdk;

import com.sun.net.httpserver.HttpServer;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Limits;
import dev.statute.server.Routes;
import dev.statute.testkit.server.RawConnection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of the JDK on a port that the system chose. */
final class TestServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService executor = Executors.newCachedThreadPool();

  TestServer(Routes routes) throws IOException {
    this(routes, Limits.standard());
  }

  TestServer(Routes routes, Limits limits) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", JdkServer.handler(new JacksonCodec(), routes, limits));
    server.setExecutor(executor);
    server.start();
  }

  InetSocketAddress address() {
    return server.getAddress();
  }

  RawConnection connect() throws IOException {
    return new RawConnection(server.getAddress());
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  String authority() {
    return server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    executor.shutdownNow();
  }
}
