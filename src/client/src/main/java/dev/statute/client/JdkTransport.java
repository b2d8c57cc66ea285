package dev.statute.client;

import dev.statute.codec.Content;
import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.http.Header;
import dev.statute.http.Method;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Sends requests with the HTTP client of the JDK. Immutable and thread-safe.
 *
 * <p>The {@link HttpClient} configures redirects, credentials, proxies, the version of HTTP and the
 * connect timeout. It sets {@code Host}, {@code Content-Length} and what else belongs to the
 * connection.
 *
 * <p>What it leaves open is added here: a response is refused if its lengths or transfer codings do
 * not tell where its content ends (RFC 9112, 6.3), a connection is closed if the header section
 * cannot be read, and so is that of a stream that was neither read nor closed once it is garbage.
 * What it does by itself, on JDK 17 and 25 alike, stays:
 *
 * <ul>
 *   <li>Interim responses are read and dropped, so that nobody is handed any. More than eight for a
 *       request are a failure ({@code -Djdk.httpclient.maxNonFinalResponses}), and so is 101.
 *   <li>A header section of more than 384 KiB is a failure ({@code -Djdk.http.maxHeaderSize}).
 *   <li>Trailer fields are dropped. OpenJDK 17.0.21 refuses responses that have some.
 *   <li>Releases before 17.0.21, and 25.0.3, read a broken chunk size such as {@code 0x5} as 0, and
 *       look at only 32 bits of a long one, so that content is cut where nobody can tell.
 *   <li>Lines without a colon are ignored, and so is what follows the third digit of a status code.
 *   <li>A response over HTTP/2 that comes before all of the request is sent is lost: JDK 17 waits
 *       for the server to read on, up to the deadline, and JDK 25 fails.
 *   <li>GET and HEAD are sent once more if a kept connection ends before the response starts.
 * </ul>
 */
public final class JdkTransport implements Transport {

  private static final char LAST_ASCII = '~';
  private static final FieldName TRANSFER_ENCODING =
      new FieldName(Header.TRANSFER_ENCODING.fieldName());

  private final HttpClient http;
  private final Consumer<HttpRequest.Builder> customizer;

  /** Ends exchanges whose response somebody asked for as a stream, and lost. */
  private final Cleaner cleaner;

  private JdkTransport(HttpClient http, Consumer<HttpRequest.Builder> customizer, Cleaner cleaner) {
    this.http = http;
    this.customizer = customizer;
    this.cleaner = cleaner;
  }

  /**
   * Makes a transport.
   *
   * @param http sends the requests
   * @return the transport
   */
  public static JdkTransport of(HttpClient http) {
    return new JdkTransport(Objects.requireNonNull(http, "http"), request -> {}, Cleaner.create());
  }

  /**
   * Adds to what is done to each request before it is sent: sets the version of HTTP, say.
   *
   * @param further is given each request after it has all parts but {@code Content-Type}, and after
   *     those that were added before
   * @return a transport that does so too
   */
  public JdkTransport customizing(Consumer<? super HttpRequest.Builder> further) {
    return new JdkTransport(http, customizer.andThen(further), cleaner);
  }

  /**
   * Sends a request.
   *
   * @throws IllegalArgumentException if the method is CONNECT, or if a field is one that {@link
   *     HttpRequest} keeps for itself, such as {@code Host}, or has characters other than ASCII
   */
  @Override
  public CompletionStage<IncomingResponse> sendAsync(OutgoingRequest request) {
    SentContent content = new SentContent();
    HttpRequest sent = translate(request, content);
    CompletableFuture<HttpResponse<Supplier<IncomingContent>>> exchange =
        http.sendAsync(sent, handler(request, content));
    request.abandonment().thenAccept(nothing -> exchange.cancel(true));
    return exchange.handle(
        (response, failure) -> {
          if (response == null) {
            // It keeps the connection of a response whose head it cannot read.
            exchange.newIncompleteFuture().cancel(true);
            content.close();
            throw new CompletionException(failure(cause(failure)));
          }
          IncomingResponse received = received(request, response);
          end(received, content);
          return received;
        });
  }

  private static IncomingResponse received(
      OutgoingRequest request, HttpResponse<Supplier<IncomingContent>> response) {
    return IncomingResponse.of(
            request,
            response.statusCode(),
            ReceivedFields.of(response.headers()),
            response.body().get())
        .answering(response.request().method(), response.uri());
  }

  private HttpRequest translate(OutgoingRequest request, SentContent sent) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri());
    Content content = request.content().orElse(null);
    if (content == null) {
      setMethod(builder, request.method());
    } else {
      builder.method(request.method(), sent.publisher(content));
    }
    request.fields().forEach(line -> add(builder, line));
    customizer.accept(builder);
    if (content != null) {
      builder.setHeader(Header.CONTENT_TYPE.fieldName(), content.type().toString());
    }
    return builder.build();
  }

  /**
   * Content-Length: 0 is for methods of which content could be expected (RFC 9110, 8.6). Newer JDKs
   * leave it out where the method is set in these ways.
   */
  private static void setMethod(HttpRequest.Builder builder, String method) {
    if (method.equals(Method.GET.token())) {
      builder.GET();
    } else if (method.equals(Method.DELETE.token())) {
      builder.DELETE();
    } else {
      builder.method(method, BodyPublishers.noBody());
    }
  }

  private static void add(HttpRequest.Builder builder, FieldLine line) {
    String name = line.name().name();
    if (line.value().chars().anyMatch(c -> c > LAST_ASCII)) {
      // Without the value, which may be a secret.
      throw new IllegalArgumentException(
          "the value of " + name + " is not ASCII, of which java.net.http makes question marks");
    }
    try {
      if (line.name().equals(TRANSFER_ENCODING)) {
        // Not all JDKs refuse it, and with it the recipient would frame the content in another way.
        throw new IllegalArgumentException("restricted header name: " + name);
      }
      builder.header(name, line.value());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          name + " is a field that java.net.http sets on its own, and lets nobody else set", e);
    }
  }

  private BodyHandler<Supplier<IncomingContent>> handler(
      OutgoingRequest request, SentContent content) {
    return head -> {
      ResponseFraming framing;
      try {
        framing = ResponseFraming.of(request.method(), head);
      } catch (ProtocolException e) {
        return new RefusingSubscriber(e);
      }
      return request.streams(head.statusCode())
          ? new StreamingSubscriber(
              request.deadline().orElse(null), framing, content::close, cleaner)
          : new KeepingSubscriber(request.limit(), framing);
    };
  }

  /**
   * Closes the content of the request once there is nothing to come. A streamed response may be
   * there before all of the request is sent (HTTP/2), and closes it with its own stream.
   */
  private static void end(IncomingResponse response, SentContent content) {
    if (!(response.content() instanceof IncomingContent.Stream)) {
      content.close();
    }
  }

  /** A client that follows redirects may have failed to connect for the second request. */
  private Throwable failure(Throwable cause) {
    boolean isUnconnected =
        cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    return isUnconnected && http.followRedirects() != HttpClient.Redirect.NEVER
        ? new IOException("there is no connection, perhaps for a redirect: " + cause, cause)
        : cause;
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = Causes.of(failure);
    return isMalformedLength(cause) ? ResponseFraming.malformedLength(cause) : cause;
  }

  /** Recognizes what the HTTP client of the JDK makes of a Content-Length that is not a number. */
  private static boolean isMalformedLength(Throwable failure) {
    return failure instanceof NumberFormatException
        || (failure instanceof IllegalArgumentException
            && failure.getCause() instanceof NumberFormatException);
  }
}
