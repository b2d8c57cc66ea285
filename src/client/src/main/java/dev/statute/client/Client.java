package dev.statute.client;

import dev.statute.codec.Codec;
import dev.statute.codec.ProblemCodec;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to one API with a {@link Transport}, and reads and writes content with a codec.
 * Immutable, and thread-safe if the codec is.
 */
public final class Client {

  /** The most octets of content that are kept of a response, unless told otherwise: 8 MiB. */
  public static final long CONTENT_LIMIT = 8L << 20;

  /** The time that an exchange may take, unless told otherwise: 30 seconds. */
  public static final Duration DEADLINE = Duration.ofSeconds(30);

  private final Transport transport;
  private final BaseUri base;
  private final Codec codec;
  private final long limit;
  private final @Nullable Duration deadline;
  private final Consumer<? super InterimResponse> interim;

  private Client(
      Transport transport,
      BaseUri base,
      Codec codec,
      long limit,
      @Nullable Duration deadline,
      Consumer<? super InterimResponse> interim) {
    this.transport = transport;
    this.base = base;
    this.codec = codec;
    this.limit = limit;
    this.deadline = deadline;
    this.interim = interim;
  }

  /**
   * Makes a client that sends its requests with the HTTP client of the JDK.
   *
   * @param http sends the requests
   * @param base where the API is, as for {@link #of(Transport, URI, Codec)}
   * @param codec reads and writes content
   * @return the client
   * @throws IllegalArgumentException as {@link #of(Transport, URI, Codec)} does
   */
  public static Client of(HttpClient http, URI base, Codec codec) {
    return of(JdkTransport.of(http), base, codec);
  }

  /**
   * Makes a client.
   *
   * @param transport sends the requests
   * @param base where the API is, such as {@code https://example.org/api}: the paths of its
   *     operations follow, whether there is a slash at its end or not
   * @param codec reads and writes content; a {@link dev.statute.field.Problem} needs none
   * @return the client
   * @throws IllegalArgumentException if the base is not an http or https URI with a host, or has
   *     user information, a query, a fragment, or a segment {@code .} or {@code ..} in its path
   */
  public static Client of(Transport transport, URI base, Codec codec) {
    return new Client(
        Objects.requireNonNull(transport, "transport"),
        BaseUri.of(base),
        ProblemCodec.over(codec.forResponses()),
        CONTENT_LIMIT,
        DEADLINE,
        response -> {});
  }

  /**
   * Puts an interceptor around the transport. It sees each request before the interceptors that
   * were added earlier, and each response after them.
   *
   * @param interceptor changes what the transport does
   * @return a client with such a transport
   */
  public Client intercepted(TransportInterceptor interceptor) {
    Transport changed = Objects.requireNonNull(interceptor.intercept(transport), "transport");
    return new Client(changed, base, codec, limit, deadline, interim);
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
    return new Client(transport, base, codec, octets, deadline, interim);
  }

  /**
   * Changes the time that an exchange may take: from the first octet of the request, over all
   * attempts of an interceptor, to the last octet of the response. A response that is handed out as
   * a stream has to start in this time, and then bring more octets in this time, again and again.
   *
   * @param time the time, positive
   * @return such a client
   * @throws IllegalArgumentException if the time is zero or negative
   */
  public Client deadline(Duration time) {
    if (time.isZero() || time.isNegative()) {
      throw new IllegalArgumentException("the deadline must be positive: " + time);
    }
    return new Client(transport, base, codec, limit, time, interim);
  }

  /**
   * Lets an exchange take any time, up to for ever if the server never answers.
   *
   * @return such a client
   */
  public Client withoutDeadline() {
    return new Client(transport, base, codec, limit, null, interim);
  }

  /**
   * Changes who is given the interim responses, such as 103 Early Hints (RFC 8297).
   *
   * @param receiver takes each as it arrives, in a thread of the transport; it does not block.
   *     {@link JdkTransport} does not see interim responses, and hands out none
   * @return such a client
   */
  public Client interim(Consumer<? super InterimResponse> receiver) {
    return new Client(
        transport, base, codec, limit, deadline, Objects.requireNonNull(receiver, "receiver"));
  }

  /**
   * Returns what sends the requests.
   *
   * @return the transport, with all interceptors
   */
  public Transport transport() {
    return transport;
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
   * Returns how much content of a response is kept.
   *
   * @return the most octets
   */
  public long limit() {
    return limit;
  }

  /**
   * Returns the time that an exchange may take.
   *
   * @return a positive time; empty for any
   */
  public Optional<Duration> deadline() {
    return Optional.ofNullable(deadline);
  }

  /**
   * Returns who is given the interim responses.
   *
   * @return what takes each
   */
  public Consumer<? super InterimResponse> interim() {
    return interim;
  }
}
