package dev.statute.client;

import dev.statute.codec.Codec;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Sends requests to one API, and reads and writes content with a codec. Immutable, and thread-safe
 * if the codec is.
 *
 * <p>The {@link HttpClient} configures redirects, credentials, proxies, the version of HTTP and the
 * connect timeout.
 */
public final class Client {

  /** The most octets of content that are kept of a response, unless told otherwise: 64 MiB. */
  public static final long CONTENT_LIMIT = 64L << 20;

  private final HttpClient http;
  private final BaseUri base;
  private final Codec codec;
  private final Consumer<HttpRequest.Builder> customizer;
  private final long limit;

  private Client(
      HttpClient http,
      BaseUri base,
      Codec codec,
      Consumer<HttpRequest.Builder> customizer,
      long limit) {
    this.http = http;
    this.base = base;
    this.codec = codec;
    this.customizer = customizer;
    this.limit = limit;
  }

  /**
   * Makes a client.
   *
   * @param http sends the requests
   * @param base where the API is, such as {@code https://example.org/api}: the paths of its
   *     operations follow, whether there is a slash at its end or not
   * @param codec reads and writes content
   * @return the client
   * @throws IllegalArgumentException if the base is not an http or https URI with a host, or has
   *     user information, a query, a fragment, or a segment {@code .} or {@code ..} in its path
   */
  public static Client of(HttpClient http, URI base, Codec codec) {
    return new Client(
        Objects.requireNonNull(http, "http"),
        BaseUri.of(base),
        codec.forResponses(),
        request -> {},
        CONTENT_LIMIT);
  }

  /**
   * Adds to what is done to each request before it is sent: sets a timeout or {@code
   * Authorization}, say.
   *
   * @param further is given each request after it has all parts but {@code Content-Type} and the
   *     {@code Accept} it gets if it has none, and after those that were added before
   * @return a client that does so too
   */
  public Client customizing(Consumer<? super HttpRequest.Builder> further) {
    return new Client(http, base, codec, customizer.andThen(further), limit);
  }

  /**
   * Changes how much content of a response is kept. A response with more than that cannot be read;
   * content that is handed out as a stream is not kept.
   *
   * @param octets the most octets, not negative
   * @return such a client
   * @throws IllegalArgumentException if the number is negative
   */
  public Client limitedTo(long octets) {
    if (octets < 0) {
      throw new IllegalArgumentException("octets must not be negative: " + octets);
    }
    return new Client(http, base, codec, customizer, octets);
  }

  /**
   * Returns what sends the requests.
   *
   * @return the client of the JDK
   */
  public HttpClient http() {
    return http;
  }

  /**
   * Returns where the API is.
   *
   * @return the base of all requests
   */
  public BaseUri base() {
    return base;
  }

  /**
   * Returns what reads and writes content.
   *
   * @return the codec, as it is for responses
   */
  public Codec codec() {
    return codec;
  }

  /**
   * Returns what is done to each request before it is sent.
   *
   * @return all that was added with {@link #customizing}, in order
   */
  public Consumer<HttpRequest.Builder> customizer() {
    return customizer;
  }

  /**
   * Returns how much content of a response is kept.
   *
   * @return the most octets
   */
  public long limit() {
    return limit;
  }
}
