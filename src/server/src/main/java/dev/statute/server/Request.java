package dev.statute.server;

import dev.statute.field.Fields;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request, as the adapter of a server passes it on (RFC 9110, 3.4). An adapter implements it, or
 * makes one with {@link #builder(String, String)}.
 */
public interface Request {

  /**
   * Returns the method.
   *
   * @return a case-sensitive token (RFC 9110, 9.1)
   */
  String method();

  /**
   * Returns the path of the target URI.
   *
   * @return the path, still percent-encoded and without {@link #basePath()}: begins with a slash,
   *     or is {@code *} for the server as a whole (RFC 9110, 7.1)
   */
  String path();

  /**
   * Returns the query of the target URI.
   *
   * @return the query without its question mark, still percent-encoded, or null for none
   */
  @Nullable String query();

  /**
   * Returns the header fields.
   *
   * @return the fields
   */
  Fields fields();

  /**
   * Returns the content. Where the client waits for 100 (RFC 9110, 10.1.1), reading it is what lets
   * the server send that.
   *
   * @return the content without the framing of the message; at its end at once if there is none
   */
  InputStream content();

  /**
   * Returns the values of the application that belong to this request.
   *
   * @return the same object each time
   */
  Attributes attributes();

  /**
   * Returns the version of HTTP that the client speaks.
   *
   * @return such as {@code HTTP/1.1} or {@code HTTP/2.0}
   */
  default String protocol() {
    return "HTTP/1.1";
  }

  /**
   * Returns the scheme of the target URI, as far as this server saw it.
   *
   * @return such as {@code https}; nothing if the server does not say
   */
  default Optional<String> scheme() {
    return Optional.empty();
  }

  /**
   * Returns the authority of the target URI, as the client named it. It is not to be trusted.
   *
   * @return host and perhaps port; nothing if there is none
   */
  default Optional<String> authority() {
    return Optional.empty();
  }

  /**
   * Returns the peer of the connection: the client, or the last proxy on the way.
   *
   * @return address and port; nothing if the server does not say
   */
  default Optional<InetSocketAddress> peer() {
    return Optional.empty();
  }

  /**
   * Returns the path that the routes are mounted at, which links begin with.
   *
   * @return empty, or a path that begins with a slash and does not end with one, percent-encoded
   */
  default String basePath() {
    return "";
  }

  /**
   * Returns who sent the request, if the server has authenticated them.
   *
   * @return the principal, if there is one
   */
  default Optional<Principal> principal() {
    return Optional.empty();
  }

  /**
   * Gives the request of the server that this one was made of.
   *
   * @param <T> its type
   * @param type its type
   * @return that request; nothing if it is not of the type
   */
  default <T> Optional<T> unwrap(Class<T> type) {
    return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
  }

  /**
   * Sends an interim response. Not for handlers: they have what checks that it is lawful.
   *
   * @param code an informational status code other than 101 (RFC 9110, 15.2)
   * @param fields the header fields
   * @return whether it was sent; false if this server cannot
   */
  default boolean interim(int code, Fields fields) {
    return false;
  }

  /**
   * Tells whether the connection can be handed over to another protocol with 101 (RFC 9110, 7.8):
   * never in HTTP/1.0 or HTTP/2, and not by every server.
   *
   * @return whether the sink that takes the answer can do so
   */
  default boolean canSwitch() {
    return false;
  }

  /**
   * Begins a request without query, fields and content.
   *
   * @param method the method
   * @param path the path of the target URI, as {@link #path()} returns it
   * @return a builder
   */
  static RequestBuilder builder(String method, String path) {
    return new RequestBuilder(method, path);
  }

  /**
   * Begins a request that is like another, whose attributes it shares.
   *
   * @param other the other request
   * @return a builder
   */
  static RequestBuilder builder(Request other) {
    return new RequestBuilder(other);
  }
}
