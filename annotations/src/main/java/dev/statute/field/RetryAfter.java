package dev.statute.field;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time to wait before the next request: the value of {@code Retry-After} (RFC 9110, 10.2.3).
 */
public sealed interface RetryAfter extends FieldValue {

  /** Reads and writes such values. */
  FieldCodec<RetryAfter> CODEC =
      new SingleFieldCodec<>("RetryAfter", RetryAfter::parse, RetryAfter::parseReceived);

  /**
   * A wait that starts when the response arrives.
   *
   * @param seconds the wait, at most 2^31 seconds
   */
  record Delay(DeltaSeconds seconds) implements RetryAfter {

    @Override
    public Instant earliest(Instant received) {
      return received.plus(seconds.duration());
    }

    /** Gives the digits. */
    @Override
    public String toString() {
      return seconds.toString();
    }
  }

  /**
   * A wait until a point in time.
   *
   * @param date the end of the wait
   */
  record Date(HttpDate date) implements RetryAfter {

    @Override
    public Instant earliest(Instant received) {
      return date.instant();
    }

    /** Gives the date. */
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /**
   * Asks for a wait.
   *
   * @param delay not negative; rounded up to whole seconds, so that nobody comes too early
   * @return the value
   * @throws IllegalArgumentException if the delay is negative
   */
  static RetryAfter in(Duration delay) {
    DeltaSeconds whole = DeltaSeconds.of(delay);
    boolean isWhole = delay.truncatedTo(ChronoUnit.SECONDS).equals(delay);
    return new Delay(isWhole ? whole : new DeltaSeconds(whole.seconds() + 1));
  }

  /**
   * Asks for a wait until a point in time.
   *
   * @param date the end of the wait, its fraction of a second dropped
   * @return the value
   * @throws IllegalArgumentException if the year is not in 0 to 9999
   */
  static RetryAfter at(Instant date) {
    return new Date(HttpDate.of(date));
  }

  /**
   * Reads a value.
   *
   * @param value a number of seconds or an HTTP-date
   * @return the value
   * @throws FieldSyntaxException if it is neither
   */
  static RetryAfter parse(String value) {
    return Scanner.whole(value, RetryAfter::read);
  }

  /**
   * Reads a value that was received: a date as {@link HttpDate#parseReceived(String)} does.
   *
   * @param value a number of seconds or a date
   * @return the value
   * @throws FieldSyntaxException if it is neither
   */
  static RetryAfter parseReceived(String value) {
    return Scanner.received(value, RetryAfter::read);
  }

  private static RetryAfter read(Scanner in) {
    int start = in.position();
    in.skipRun(CharClass.DIGIT);
    boolean isDelay = in.position() > start && (in.atEnd() || !in.isReceived());
    in.reset(start);
    return isDelay ? new Delay(DeltaSeconds.read(in)) : new Date(HttpDate.read(in));
  }

  /**
   * Gives the end of the wait.
   *
   * @param received when the response arrived
   * @return the earliest time of the next request
   */
  Instant earliest(Instant received);
}
