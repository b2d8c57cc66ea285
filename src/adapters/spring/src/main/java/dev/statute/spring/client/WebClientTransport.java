package dev.statute.spring.client;

import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.client.Transport;
import java.lang.ref.Cleaner;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Sends requests with a {@link WebClient} of Spring. Immutable and thread-safe.
 *
 * <p>What the {@code WebClient} does for each request it does here: its filters, default header
 * fields and observations, with the path template of the operation as {@code uri}. Its connector
 * configures redirects, proxies, TLS and timeouts, and sets {@code Host}, {@code Content-Length}
 * and what else belongs to the connection. Its codecs and status handlers have no part: the
 * contract says what a status means, and the codec of the client reads the content.
 *
 * <p>No thread waits for a response. Content is sent and received as fast as its reader takes it:
 * streams of requests are read, and responses handed out, in threads of {@code
 * Schedulers.boundedElastic()}, never in those of the connector. An exchange that is abandoned, or
 * over its deadline, is cancelled, with its connection. {@code JdkClientHttpConnector} does not
 * pass that on once the response has started, and receives the rest.
 *
 * <p>Interim responses are dropped, so that nobody is handed any. After a redirect nobody tells the
 * target that answered: relative references are resolved against the first.
 */
public final class WebClientTransport implements Transport {

  private final WebClient web;

  /** Ends exchanges whose response somebody asked for as a stream, and lost. */
  private final Cleaner cleaner = Cleaner.create();

  private WebClientTransport(WebClient web) {
    this.web = web;
  }

  /**
   * Makes a transport.
   *
   * @param web sends the requests; its base URL has no part
   * @return the transport
   */
  public static WebClientTransport of(WebClient web) {
    return new WebClientTransport(Objects.requireNonNull(web, "web"));
  }

  /**
   * Sends a request.
   *
   * @throws IllegalArgumentException if the method is CONNECT, or if a field is one that the
   *     connectors set on their own, such as {@code Host}, or has characters other than ASCII
   */
  @Override
  public CompletionStage<IncomingResponse> sendAsync(OutgoingRequest request) {
    return new WebClientExchange(web, Requests.requireSendable(request), request, cleaner).start();
  }
}
