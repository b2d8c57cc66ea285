package dev.statute.field;

import java.time.Duration;

/**
 * A number of seconds (RFC 9111, 1.2.2), as used in {@code Age}, in {@code Access-Control-Max-Age}
 * and in directives of {@code Cache-Control}.
 *
 * @param seconds 0 to {@link #MAX_SECONDS}; a larger number becomes that
 */
public record DeltaSeconds(long seconds) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<DeltaSeconds> CODEC =
      SingleFieldCodec.of("DeltaSeconds", DeltaSeconds::parse);

  /** What every larger number counts as: 2^31, some 68 years. */
  public static final long MAX_SECONDS = 1L << 31;

  /**
   * Cuts to the largest.
   *
   * @param seconds 0 to {@link #MAX_SECONDS}
   * @throws IllegalArgumentException if the number is negative
   */
  public DeltaSeconds {
    if (seconds < 0) {
      throw new UnfitValueException("a number of seconds that is not negative", seconds);
    }
    seconds = Math.min(seconds, MAX_SECONDS);
  }

  /**
   * Takes the whole seconds of a duration; a fraction is dropped.
   *
   * @param duration not negative
   * @return the seconds
   * @throws IllegalArgumentException if the duration is negative
   */
  public static DeltaSeconds of(Duration duration) {
    return new DeltaSeconds(duration.toSeconds());
  }

  /**
   * Reads a number of seconds.
   *
   * @param value ASCII digits, as many as there are
   * @return the seconds
   * @throws FieldSyntaxException if there is anything else than digits
   */
  public static DeltaSeconds parse(String value) {
    return Scanner.whole(value, DeltaSeconds::read);
  }

  static DeltaSeconds read(Scanner in) {
    return new DeltaSeconds(in.saturatedNumber("a number of seconds"));
  }

  /**
   * Gives the seconds as a duration.
   *
   * @return the duration
   */
  public Duration duration() {
    return Duration.ofSeconds(seconds);
  }

  /** Gives the digits. */
  @Override
  public String toString() {
    return Long.toString(seconds);
  }
}
