package dev.statute.client;

import dev.statute.Repetition;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLException;

/**
 * Sends requests again where HTTP lets a client do so on its own (RFC 9110, 9.2.2). Immutable.
 *
 * <ul>
 *   <li>After 408 and 425, since the server did not process the request, whatever its method.
 *   <li>After 429 and 503, if the method is idempotent, or if the content is a problem detail by
 *       which the server says that it refused the request before the operation.
 *   <li>If there was no connection, whatever the method: nothing was sent.
 *   <li>If the connection failed later, if the method is idempotent.
 * </ul>
 *
 * <p>It never does so after a response that cannot be read, a failure of TLS, or if the content of
 * the request can be had only once, and was. Nor does it send a method that is not idempotent again
 * once it led to another request, by a redirect or a {@link StatusMonitor}. What the server asks
 * for in {@code Retry-After} is waited for; otherwise the wait doubles with each attempt, with a
 * random part. The whole takes no longer than the deadline of the client: the last response or
 * failure is what remains.
 */
public final class Retries implements TransportInterceptor {

  private static final Duration TOTAL = Duration.ofSeconds(30);
  private static final Duration FIRST_WAIT = Duration.ofMillis(200);
  private static final int MOST_DOUBLED = 20;

  private final int most;
  private final Duration total;
  private final Duration firstWait;
  private final Pauses pauses;

  private Retries(int most, Duration total, Duration firstWait, Pauses pauses) {
    this.most = most;
    this.total = total;
    this.firstWait = firstWait;
    this.pauses = pauses;
  }

  /**
   * Sends requests again, within 30 seconds, with 200 milliseconds before the first time.
   *
   * @param times how often at most, positive, after the first attempt
   * @return the interceptor
   * @throws IllegalArgumentException if the number is not positive
   */
  public static Retries upTo(int times) {
    if (times < 1) {
      throw new IllegalArgumentException("times must be positive: " + times);
    }
    return new Retries(times, TOTAL, FIRST_WAIT, Pauses.ofSystem());
  }

  /**
   * Changes the time in which requests are sent again.
   *
   * @param time the time from the first attempt to the start of the last, positive
   * @return such an interceptor
   * @throws IllegalArgumentException if the time is zero or negative
   */
  public Retries within(Duration time) {
    return new Retries(most, Pauses.positive(time), firstWait, pauses);
  }

  /**
   * Changes the wait before the first time, where the server asks for none.
   *
   * @param time the wait, positive; half of it is random
   * @return such an interceptor
   * @throws IllegalArgumentException if the time is zero or negative
   */
  public Retries waiting(Duration time) {
    return new Retries(most, total, Pauses.positive(time), pauses);
  }

  /** Changes what tells the time. */
  Retries pausing(Pauses others) {
    return new Retries(most, total, firstWait, others);
  }

  @Override
  public Transport intercept(Transport next) {
    return request -> new Attempts(next, request, this, pauses).first();
  }

  int most() {
    return most;
  }

  Duration total() {
    return total;
  }

  /** Gives the wait after a failure; empty if the request is not sent again. */
  Optional<Duration> after(OutgoingRequest request, Throwable failure, int made) {
    Throwable cause = Causes.of(failure);
    boolean isUnsent =
        cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    boolean isBroken =
        cause instanceof IOException
            && !(cause instanceof SSLException)
            && !(cause instanceof ProtocolException);
    return isUnsent || (isBroken && isIdempotent(request))
        ? Optional.of(doubled(made))
        : Optional.empty();
  }

  /** Gives the wait after a response; empty if the request is not sent again. */
  Optional<Duration> after(OutgoingRequest request, IncomingResponse response, int made) {
    Repetition repetition =
        Status.find(response.code()).map(Status::repetition).orElse(Repetition.UNSAID);
    boolean isRepeated =
        switch (repetition) {
          case ANY -> isIdempotent(request) || isOf(request, response);
          case IDEMPOTENT ->
              isIdempotent(request) || (isOf(request, response) && isRefused(response));
          case UNSAID -> false;
        };
    return isRepeated
        ? Optional.of(pauses.asked(response.fields()).orElseGet(() -> doubled(made)))
        : Optional.empty();
  }

  /** Tells whether no other request was sent since, which the first one may have led to. */
  private static boolean isOf(OutgoingRequest request, IncomingResponse response) {
    return response.method().equals(request.method()) && response.uri().equals(request.uri());
  }

  private static boolean isIdempotent(OutgoingRequest request) {
    return Method.find(request.method()).filter(Method::isIdempotent).isPresent();
  }

  /** Tells whether the server says that it did not call the operation. */
  private static boolean isRefused(IncomingResponse response) {
    return response.content() instanceof IncomingContent.Kept kept
        && kept.isWhole()
        && response
            .fields()
            .readable(Header.CONTENT_TYPE, MediaType.CODEC)
            .filter(MediaRange.of(Problem.MEDIA_TYPE)::matches)
            .isPresent()
        && isRefused(kept);
  }

  private static boolean isRefused(IncomingContent.Kept kept) {
    try {
      Problem problem = Problem.parse(kept.first(Integer.MAX_VALUE));
      return Boolean.TRUE.equals(problem.extensions().get(Problem.REFUSED));
    } catch (RuntimeException e) {
      // It is no problem detail.
      return false;
    }
  }

  /** Half of it is random, so that not all clients come back at once. */
  private Duration doubled(int made) {
    Duration wait =
        Pauses.shorter(
            firstWait.multipliedBy(1L << Math.min(made - 1, MOST_DOUBLED)),
            OutgoingRequest.LONGEST);
    long half = wait.toMillis() / 2;
    return Duration.ofMillis(half + ThreadLocalRandom.current().nextLong(half + 1));
  }
}
