package dev.statute.client;

import dev.statute.Operation;
import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.field.UriReference;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the outcome of requests that were accepted for later (RFC 9110, 15.3.3). Immutable.
 *
 * <p>After 202 Accepted with a {@code Location}, that resource is asked with GET until it answers
 * something else, which then is the response to the request. {@code Retry-After} says how long to
 * wait each time. When the time is over, or the location is on another server, the last 202 is the
 * response: no credentials go to another server. The deadline of the client counts for all of it.
 */
public final class StatusMonitor implements TransportInterceptor {

  private static final Duration TOTAL = Duration.ofSeconds(30);

  /** The ports that a URI need not name (RFC 9110, 4.2.1 and 4.2.2). */
  private static final int HTTP_PORT = 80;

  private static final int HTTPS_PORT = 443;
  private static final Duration WAIT = Duration.ofSeconds(1);

  /** What is asked for, and who asks; the rest was for the first request alone. */
  private static final List<FieldName> KEPT =
      Stream.of(Header.ACCEPT, Header.ACCEPT_LANGUAGE, Header.AUTHORIZATION, Header.USER_AGENT)
          .map(header -> new FieldName(header.fieldName()))
          .collect(Collectors.toUnmodifiableList());

  private final Duration total;
  private final Duration wait;
  private final Pauses pauses;

  private StatusMonitor(Duration total, Duration wait, Pauses pauses) {
    this.total = total;
    this.wait = wait;
    this.pauses = pauses;
  }

  /**
   * Asks each second, for 30 seconds.
   *
   * @return the interceptor
   */
  public static StatusMonitor polling() {
    return new StatusMonitor(TOTAL, WAIT, Pauses.ofSystem());
  }

  /**
   * Changes how long it asks.
   *
   * @param time the time from the first 202 on, positive
   * @return such an interceptor
   * @throws IllegalArgumentException if the time is zero or negative
   */
  public StatusMonitor within(Duration time) {
    return new StatusMonitor(Pauses.positive(time), wait, pauses);
  }

  /**
   * Changes how long it waits where the server does not say.
   *
   * @param time the time between two requests, positive
   * @return such an interceptor
   * @throws IllegalArgumentException if the time is zero or negative
   */
  public StatusMonitor every(Duration time) {
    return new StatusMonitor(total, Pauses.positive(time), pauses);
  }

  /** Changes what tells the time. */
  StatusMonitor pausing(Pauses others) {
    return new StatusMonitor(total, wait, others);
  }

  @Override
  public Transport intercept(Transport next) {
    return request ->
        next.sendAsync(request)
            .thenCompose(
                response -> {
                  Instant end = pauses.now().plus(total);
                  return location(request, response)
                      .map(location -> poll(next, question(request, location), response, end))
                      .orElseGet(() -> CompletableFuture.completedStage(response));
                });
  }

  private CompletionStage<IncomingResponse> poll(
      Transport next, OutgoingRequest question, IncomingResponse accepted, Instant end) {
    // A server that asks for no wait at all would be asked without a pause.
    Duration asked = pauses.asked(accepted.fields()).filter(time -> !time.isZero()).orElse(wait);
    if (!pauses.now().plus(asked).isBefore(end)) {
      return CompletableFuture.completedStage(accepted);
    }
    accepted.close();
    return pauses.then(
        asked,
        question,
        nothing ->
            next.sendAsync(question)
                .handle(StatusMonitor::answer)
                .thenCompose(answer -> more(next, question, answer, end)));
  }

  /** Otherwise a failure to connect would look as if the first request had not been sent. */
  private static IncomingResponse answer(IncomingResponse answer, @Nullable Throwable failure) {
    if (failure == null) {
      return answer;
    }
    Throwable cause = Causes.of(failure);
    throw new CompletionException(
        cause instanceof IOException
            ? new IOException("the outcome of an accepted request cannot be had: " + cause, cause)
            : cause);
  }

  private CompletionStage<IncomingResponse> more(
      Transport next, OutgoingRequest question, IncomingResponse answer, Instant end) {
    return answer.code() == Status.ACCEPTED.code()
        ? poll(next, question, answer, end)
        : CompletableFuture.completedStage(answer);
  }

  private static Optional<URI> location(OutgoingRequest request, IncomingResponse response) {
    return response.code() == Status.ACCEPTED.code()
        ? response
            .fields()
            .readable(Header.LOCATION, UriReference.CODEC)
            .flatMap(location -> resolved(response.uri(), location))
            .filter(location -> isSameServer(location, request.uri()))
        : Optional.empty();
  }

  private static Optional<URI> resolved(URI base, UriReference location) {
    try {
      return Optional.of(URI.create(UriReference.of(base).resolve(location).toString()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isSameServer(URI one, URI other) {
    return one.getHost() != null
        && one.getHost().equalsIgnoreCase(other.getHost())
        && port(one) == port(other)
        && other.getScheme().equalsIgnoreCase(one.getScheme());
  }

  private static int port(URI uri) {
    int standard = "https".equalsIgnoreCase(uri.getScheme()) ? HTTPS_PORT : HTTP_PORT;
    return uri.getPort() < 0 ? standard : uri.getPort();
  }

  private static OutgoingRequest question(OutgoingRequest request, URI location) {
    Fields.Builder fields = Fields.builder();
    for (FieldLine line : request.fields()) {
      if (KEPT.contains(line.name())) {
        fields.add(line);
      }
    }
    Operation operation = Operation.of(Method.GET.token(), request.operation().path());
    return request.withTarget(operation, location).withFields(fields.build()).withContent(null);
  }
}
