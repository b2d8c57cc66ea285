package dev.statute.spring.client;

import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.client.Transport;
import java.lang.ref.Cleaner;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.springframework.web.client.RestClient;

/**
 * Sends requests with a {@link RestClient} of Spring. Immutable and thread-safe.
 *
 * <p>What the {@code RestClient} does for each request it does here: its interceptors,
 * initializers, default header fields and observations, with the path template of the operation as
 * {@code uri}. Its request factory configures redirects, proxies, TLS and timeouts, and sets {@code
 * Host}, {@code Content-Length} and what else belongs to the connection. Its message converters and
 * status handlers have no part: the contract says what a status means, and the codec of the client
 * reads the content.
 *
 * <p>A {@code RestClient} waits, so that each exchange has a thread. What the request factories
 * cannot do stays:
 *
 * <ul>
 *   <li>Interim responses are dropped, so that nobody is handed any.
 *   <li>An exchange that is abandoned, or over its deadline, is failed at once, and its thread is
 *       interrupted. The JDK's client and Netty's end the connection then. Apache's client and
 *       {@code HttpURLConnection} look at that in virtual threads only, and Jetty's client not at
 *       all: set the read timeout of the factory, or their connection waits on.
 *   <li>A closed stream ends its connection: that of Jetty's client once more octets come, that of
 *       {@code HttpURLConnection} some seconds later.
 *   <li>Interceptors have the content of a request in memory, as Spring defines them.
 *   <li>If a source of content fails, Jetty's client and {@code HttpURLConnection} end the request
 *       as if it were whole, unless the content has a length.
 *   <li>Apache's client sends the standard methods only, {@code HttpURLConnection} those but PATCH.
 *   <li>Apache's client repeats requests that are answered with 429 or 503, unless it is told not
 *       to.
 *   <li>{@code HttpURLConnection} hides a 401 in answer to a request with content, and so may
 *       Jetty's client, unless its protocol handlers for authentication are removed.
 *   <li>After a redirect nobody tells the target that answered: relative references are resolved
 *       against the first.
 * </ul>
 */
public final class RestClientTransport implements Transport {

  private final RestClient rest;
  private final Executor executor;

  /** Ends exchanges whose response somebody asked for as a stream, and lost. */
  private final Cleaner cleaner = Cleaner.create();

  private RestClientTransport(RestClient rest, Executor executor) {
    this.rest = rest;
    this.executor = executor;
  }

  /**
   * Makes a transport whose exchanges have a thread each: a virtual one on JDK 21 and newer, else a
   * daemon that waits a minute for another exchange. With {@code io.micrometer:context-propagation}
   * on the class path, the thread has what the thread of the caller has registered there: the
   * current observation, and with Spring Security 6.5 and newer who is logged in.
   *
   * @param rest sends the requests; its base URL has no part
   * @return the transport
   */
  public static RestClientTransport of(RestClient rest) {
    return of(rest, ExchangeThreads.executor());
  }

  /**
   * Makes a transport.
   *
   * @param rest sends the requests; its base URL has no part
   * @param executor runs the exchanges, which wait for the network. {@code Runnable::run} keeps
   *     them in the thread of the caller, with all that is bound to it; then nothing ends an
   *     exchange but the timeouts of the request factory, and asynchronous operations wait too
   * @return the transport
   */
  public static RestClientTransport of(RestClient rest, Executor executor) {
    return new RestClientTransport(
        Objects.requireNonNull(rest, "rest"), Objects.requireNonNull(executor, "executor"));
  }

  /**
   * Sends a request.
   *
   * @throws IllegalArgumentException if the method is CONNECT, or if a field is one that the
   *     request factories set on their own, such as {@code Host}, or has characters other than
   *     ASCII
   */
  @Override
  public CompletionStage<IncomingResponse> sendAsync(OutgoingRequest request) {
    return new RestClientExchange(
            rest, Requests.requireSendable(request), request, executor, cleaner)
        .start();
  }
}
