package dev.statute.server.jdk;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import dev.statute.codec.Codec;
import dev.statute.server.Dispatcher;
import dev.statute.server.Limits;
import dev.statute.server.Routes;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Serves routes with the server of the JDK, {@code com.sun.net.httpserver.HttpServer}.
 *
 * <pre>{@code
 * try (JdkServer server = JdkServer.builder(codec, routes).port(8080).start()) {
 *   server.uri();
 * }
 * }</pre>
 *
 * <p>What a client may hold, and for how long:
 *
 * <table>
 * <caption>Limits</caption>
 * <tr><th>A client that</th><th>is bounded by</th></tr>
 * <tr><td>connects and sends nothing</td><td>{@link ConnectionLimits#idleTime()}</td></tr>
 * <tr><td>sends a part of a head, or of content, however slowly</td>
 *   <td>{@link ConnectionLimits#requestTime()}</td></tr>
 * <tr><td>stops within its content</td><td>{@link ConnectionLimits#stallTime()}</td></tr>
 * <tr><td>does not read its answer</td><td>{@link ConnectionLimits#stallTime()}</td></tr>
 * <tr><td>goes on to send after its answer</td>
 *   <td>{@link Limits#discardedContent()}, {@link Limits#discardTime()}</td></tr>
 * <tr><td>sends broken chunks</td><td>2 seconds after its answer</td></tr>
 * <tr><td>leaves before an asynchronous answer</td><td>the time that the answer takes</td></tr>
 * <tr><td>opens many connections</td><td>{@link ConnectionLimits#connections()}</td></tr>
 * </table>
 *
 * <p>All but {@code stallTime} are limits of the JDK's server, which reads them once for the whole
 * JVM: the first server decides. If it was in use before, a warning says so, with the options of
 * {@code java} that help.
 *
 * <p>What that server answers before any handler is asked, no handler can change. It differs a
 * little by release:
 *
 * <ul>
 *   <li>400 as {@code text/html}, to a request line without two spaces, a target that {@code
 *       java.net.URI} does not read, field names that are not tokens, {@code Content-Length} twice,
 *       beside {@code Transfer-Encoding}, or not a number;
 *   <li>501 as {@code text/html}, to a transfer coding other than {@code chunked};
 *   <li>404 as {@code text/html}, to {@code OPTIONS *}, to paths outside the context, and to
 *       targets in which {@code java.net.URI} finds no path, such as {@code http://host} and {@code
 *       //value};
 *   <li>no answer but a closed connection, to CONNECT and to header sections that are too large;
 *   <li>100 to {@code Expect: 100-continue}, with a {@code Content-Length} that should not be there
 *       (RFC 9110, 8.6), also where the header section is reason enough to refuse the request.
 * </ul>
 *
 * <p>It sends no other interim responses and does not hand over connections, and it logs request
 * lines as they came, at level DEBUG of the logger {@code com.sun.net.httpserver}. Chunked content
 * that ends with a trailer section is refused with 400 where it is read, since that server does not
 * know trailers; where it is not read, the connection is closed after the answer, and one of
 * unknown length remains incomplete.
 *
 * <p>A client that is answered before it has sent all of its content gets to read the answer: what
 * it goes on to send is read and dropped. 204, 304 and answers to HEAD are sent after that, if more
 * than 64 KiB or chunks are still to come, since this server ends the connection with them.
 *
 * <p>Its reading of requests is lenient, so it belongs behind a proxy where clients are hostile.
 */
public final class JdkServer implements AutoCloseable {

  private final HttpServer server;
  private final Workers workers;
  private final Exchanges exchanges;

  JdkServer(HttpServer server, Workers workers, Exchanges exchanges) {
    this.server = server;
    this.workers = workers;
    this.exchanges = exchanges;
  }

  /**
   * Begins a server, by default with the standard limits, on a free port of all addresses.
   *
   * @param codec reads and writes content
   * @param routes answer
   * @return a builder
   */
  public static JdkServerBuilder builder(Codec codec, Routes routes) {
    return new JdkServerBuilder(codec, routes);
  }

  /**
   * Makes a handler with the standard limits.
   *
   * @param codec reads and writes content
   * @param routes answer
   * @return a handler for a context of a server
   */
  public static HttpHandler handler(Codec codec, Routes routes) {
    return handler(codec, routes, Limits.standard());
  }

  /**
   * Makes a handler for a context of a server that is set up elsewhere.
   *
   * <p>Paths are those of the requests, whatever the path of the context. The limits on connections
   * and threads are that server's own: without an executor it handles one request at a time,
   * without {@code -Dsun.net.httpserver.maxReqTime} half a request holds a thread for ever, and
   * without {@code -Dsun.net.httpserver.nodelay=true} each answer of JDK 17 may wait for 40 ms.
   * Only {@link ConnectionLimits#stallTime()} is in force, with its standard value.
   *
   * <p>An answer that comes late is sent by the executor of the server, unless the request is
   * handled by a virtual thread, which waits for it. In the former case the server does not forget
   * the connection of a client that left meanwhile: 5 to 13 KiB each, which also count among {@code
   * jdk.httpserver.maxConnections}. With {@code -Dsun.net.httpserver.maxRspTime} it does, after a
   * time in seconds that also cuts off long answers.
   *
   * @param codec reads and writes content
   * @param routes answer
   * @param limits how much is taken in, and kept
   * @return a handler for a context of the server
   */
  public static HttpHandler handler(Codec codec, Routes routes, Limits limits) {
    Dispatcher dispatcher = Dispatcher.builder(codec, routes).limits(limits).build();
    Duration stallTime = ConnectionLimits.standard().stallTime();
    Lingering lingering = new Lingering(limits, stallTime, false);
    return new JdkHandler(new Operations(dispatcher, Optional.empty()), lingering, new Exchanges());
  }

  /**
   * Returns where clients of this machine find the server.
   *
   * @return such as {@code http://localhost:8080}, without a path
   */
  public URI uri() {
    String scheme = server instanceof HttpsServer ? "https" : "http";
    InetAddress address = address().getAddress();
    String host = isLocal(address) ? "localhost" : address.getHostAddress();
    String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
    return URI.create(scheme + "://" + name + ":" + address().getPort());
  }

  private static boolean isLocal(InetAddress address) {
    return address.isAnyLocalAddress() || address.isLoopbackAddress();
  }

  /**
   * Returns the address that the server listens on.
   *
   * @return address and port
   */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /**
   * Stops the server: it accepts no more connections, answers the requests that it is handling, and
   * then closes all connections.
   *
   * @param most the most time that the answers may take; zero to wait for none
   * @return whether all requests were answered
   * @throws IllegalArgumentException if the time is negative
   */
  public boolean stop(Duration most) {
    if (most.isNegative()) {
      throw new IllegalArgumentException("the time must not be negative: " + most);
    }
    return new GracefulStop(server, exchanges).run(most, workers);
  }

  /** Stops the server at once. */
  @Override
  public void close() {
    stop(Duration.ZERO);
  }
}
