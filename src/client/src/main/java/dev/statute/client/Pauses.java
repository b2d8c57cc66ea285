package dev.statute.client;

import dev.statute.field.Fields;
import dev.statute.field.RetryAfter;
import dev.statute.http.Header;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Waits between exchanges.
 *
 * @param clock tells the time
 * @param timer completes after some time
 */
record Pauses(Clock clock, Function<Duration, CompletableFuture<Void>> timer) {

  /** Waits by the clocks of the JVM. */
  static Pauses ofSystem() {
    return new Pauses(
        Clock.systemUTC(),
        time ->
            new CompletableFuture<Void>()
                .completeOnTimeout(null, time.toNanos(), TimeUnit.NANOSECONDS));
  }

  /** Checks a time that somebody sets, and cuts it to 292 years, so that it can be counted with. */
  static Duration positive(Duration time) {
    if (time.isZero() || time.isNegative()) {
      throw new IllegalArgumentException("the time must be positive: " + time);
    }
    return shorter(time, OutgoingRequest.LONGEST);
  }

  static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  Instant now() {
    return clock.instant();
  }

  /** Tells how long a response asks to wait (RFC 9110, 10.2.3), which may be no time. */
  Optional<Duration> asked(Fields fields) {
    Instant now = now();
    return fields
        .readable(Header.RETRY_AFTER, RetryAfter.CODEC)
        .map(retry -> Duration.between(now, retry.earliest(now)))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  /**
   * Goes on after some time, unless a request is abandoned. Not in the thread of the timer, which
   * is one for the whole JVM.
   */
  <T> CompletionStage<T> then(
      Duration time, OutgoingRequest request, Function<Void, CompletionStage<T>> next) {
    CompletableFuture<Void> pause = timer.apply(time);
    request.abandonment().thenAccept(nothing -> pause.cancel(false));
    return pause.thenComposeAsync(next);
  }
}
