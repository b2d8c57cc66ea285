package dev.statute.server.jdk;

import com.sun.net.httpserver.HttpHandler;
import dev.statute.codec.Codec;
import dev.statute.server.Dispatcher;
import dev.statute.server.Limits;
import dev.statute.server.Routes;

/**
 * Serves routes with a {@code com.sun.net.httpserver.HttpServer}.
 *
 * <pre>{@code
 * HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
 * server.createContext("/", JdkServer.handler(codec, routes));
 * server.setExecutor(Executors.newFixedThreadPool(16));
 * server.start();
 * }</pre>
 *
 * <p>Paths are those of the requests, whatever the path of the context. Without an executor the
 * JDK's server handles one request at a time.
 *
 * <p>What that server answers before any handler is asked, no handler can change:
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
 * <p>Chunked content that ends with a trailer section is refused with 400 where it is read, since
 * that server does not know trailers.
 *
 * <p>A client that is answered before it has sent all of its content gets to read the answer: what
 * it goes on to send is read and dropped, up to {@link Limits#discardedContent()} and {@link
 * Limits#discardTime()}, for 256 clients at a time. A response without content, such as a 204, is
 * sent after that, since this server ends the connection with it.
 *
 * <p>On JDK 17, not on JDK 25, it sends the header section of a response on its own, and the system
 * holds back what follows for up to 40 ms, unless the JVM runs with {@code
 * -Dsun.net.httpserver.nodelay=true}.
 *
 * <p>Its reading of requests is lenient, so it belongs behind a proxy where clients are hostile.
 */
public final class JdkServer {

  private JdkServer() {}

  /**
   * Makes a handler with the standard limits.
   *
   * @param codec reads and writes content
   * @param routes answer
   * @return a handler for a context of the server
   */
  public static HttpHandler handler(Codec codec, Routes routes) {
    return handler(codec, routes, Limits.standard());
  }

  /**
   * Makes a handler.
   *
   * @param codec reads and writes content
   * @param routes answer
   * @param limits how much is taken in, and kept
   * @return a handler for a context of the server
   */
  public static HttpHandler handler(Codec codec, Routes routes, Limits limits) {
    return new JdkHandler(Dispatcher.builder(codec, routes).limits(limits).build(), limits);
  }
}
