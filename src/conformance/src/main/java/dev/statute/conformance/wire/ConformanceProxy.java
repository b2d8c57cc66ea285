package dev.statute.conformance.wire;

import dev.statute.conformance.door.ExchangeSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Stands between a client and any server of HTTP/1.1 on this machine, passes octets on in both
 * directions as they are, and shows the exchanges in them. Clients send their requests to {@link
 * #uri()}. What it sees is put together before it is passed on, so a test that has a response can
 * rely on it.
 *
 * <p>It keeps up to a megabyte of each content, and has up to {@value #MOST_CONNECTIONS}
 * connections at a time; further ones wait. What follows a switch of protocols is passed on and not
 * read.
 */
public final class ConformanceProxy implements AutoCloseable {

  static final int MOST_CONNECTIONS = 256;

  private static final int CONNECT_MILLIS = 10_000;
  private static final int HTTP_PORT = 80;

  private final URI server;
  private final WireExchanges exchanges;
  private final ServerSocket socket;
  private final Semaphore free = new Semaphore(MOST_CONNECTIONS);
  private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();

  private ConformanceProxy(URI server, ExchangeSink sink, ServerSocket socket) {
    this.server = server;
    this.exchanges = new WireExchanges(sink, server);
    this.socket = socket;
  }

  /**
   * Starts a proxy on a free port of the loopback interface.
   *
   * @param server where the server is; {@code http}, since the messages of {@code https} cannot be
   *     seen on the way
   * @param sink takes the exchanges
   * @return the proxy, which the caller closes
   * @throws IllegalArgumentException if the URI has another scheme or no host
   * @throws UncheckedIOException if there is no port
   */
  public static ConformanceProxy start(URI server, ExchangeSink sink) {
    if (!"http".equalsIgnoreCase(server.getScheme()) || server.getHost() == null) {
      throw new IllegalArgumentException("the server must have an http URI with a host: " + server);
    }
    try {
      ServerSocket socket = new ServerSocket();
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      ConformanceProxy proxy = new ConformanceProxy(server, sink, socket);
      proxy.start("conformance-proxy", proxy::accept);
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException("the proxy of " + server + " has no port", e);
    }
  }

  /** Returns where clients send their requests, with the path of the server. */
  public URI uri() {
    String path = server.getRawPath() == null ? "" : server.getRawPath();
    String host = socket.getInetAddress().getHostAddress();
    String named = host.indexOf(':') < 0 ? host : "[" + host + "]";
    return URI.create("http://" + named + ":" + socket.getLocalPort() + path);
  }

  /** Passes on the exchanges of which the last response has ended. */
  public void settle() {
    connections.forEach(ProxiedConnection::settle);
  }

  /** Closes the port and all connections, and passes on what they had to show. */
  @Override
  public void close() {
    closeQuietly(socket);
    connections.forEach(ProxiedConnection::close);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        free.acquire();
        connect(socket.accept());
      } catch (IOException e) {
        // The port was closed.
        free.release();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void connect(Socket client) {
    Socket upstream = new Socket();
    try {
      int port = server.getPort() < 0 ? HTTP_PORT : server.getPort();
      String host = server.getHost().replaceAll("^\\[|]$", "");
      upstream.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      client.setTcpNoDelay(true);
      upstream.setTcpNoDelay(true);
    } catch (IOException e) {
      // As if there were no proxy: the connection is refused.
      closeQuietly(upstream);
      closeQuietly(client);
      free.release();
      return;
    }
    ProxiedConnection connection = new ProxiedConnection(client, upstream, exchanges);
    connections.add(connection);
    start("conformance-requests", connection::passRequests);
    start(
        "conformance-responses",
        () -> {
          connection.passResponses();
          connections.remove(connection);
          free.release();
        });
  }

  private void start(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  static void closeQuietly(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception e) {
      // There is nothing to save.
    }
  }
}
