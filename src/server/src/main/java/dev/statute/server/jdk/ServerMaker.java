package dev.statute.server.jdk;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/** Makes servers of the JDK under the limits that its properties set. */
final class ServerMaker {

  /** More than the timers of a server. */
  private static final int MANY_THREADS = 16;

  private final ServerProperties properties;

  ServerMaker(ServerProperties properties) {
    this.properties = properties;
  }

  /**
   * Makes a server, and starts it.
   *
   * @throws IOException if the address cannot be had
   */
  HttpServer start(
      InetSocketAddress address,
      int backlog,
      Optional<HttpsConfigurator> tls,
      Workers workers,
      HttpHandler handler)
      throws IOException {
    properties.applyTo(System.getProperties());
    HttpServer server = create(() -> create(address, backlog, tls));
    server.setExecutor(workers.executor());
    server.createContext("/", handler);
    server.start();
    return server;
  }

  private static HttpServer create(
      InetSocketAddress address, int backlog, Optional<HttpsConfigurator> tls) throws IOException {
    try {
      if (tls.isEmpty()) {
        return HttpServer.create(address, backlog);
      }
      HttpsServer server = HttpsServer.create(address, backlog);
      server.setHttpsConfigurator(tls.get());
      return server;
    } catch (BindException e) {
      BindException named = new BindException(address + ": " + e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  private interface Creation {
    HttpServer run() throws IOException;
  }

  /** Makes a server in a thread group of its own, whose threads tell how it was made. */
  private HttpServer create(Creation creation) throws IOException {
    ThreadGroup group = new ThreadGroup("statute-http");
    FutureTask<HttpServer> task = new FutureTask<>(creation::run);
    new Thread(group, task, "statute-http-start").start();
    try {
      HttpServer server = task.get();
      properties.checkInForce(threads(group));
      return server;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the server was being made");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("the server cannot be made", e.getCause());
    }
  }

  private static Set<String> threads(ThreadGroup group) {
    Thread[] threads = new Thread[MANY_THREADS];
    group.enumerate(threads);
    return Arrays.stream(threads)
        .filter(Objects::nonNull)
        .map(Thread::getName)
        .collect(Collectors.toSet());
  }
}
