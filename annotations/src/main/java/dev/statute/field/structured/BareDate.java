package dev.statute.field.structured;

import dev.statute.field.FieldSyntaxException;
import java.time.Instant;

/**
 * A Date (RFC 9651, 3.3.7), which has no fractions of seconds.
 *
 * @param epochSecond the seconds since 1970-01-01T00:00:00Z, from -999,999,999,999,999 to
 *     999,999,999,999,999; leap seconds do not count
 */
public record BareDate(long epochSecond) implements BareItem {

  /**
   * Checks the range.
   *
   * @param epochSecond the seconds, an integer of at most 15 digits
   * @throws FieldSyntaxException if it has more digits
   */
  public BareDate {
    if (epochSecond > BareInteger.MAX || epochSecond < -BareInteger.MAX) {
      throw new FieldSyntaxException(Long.toString(epochSecond), 0, "a Date of at most 15 digits");
    }
  }

  /**
   * Takes the second of an instant.
   *
   * @param instant an instant; what is left of its second is cut off
   * @return the Date
   * @throws FieldSyntaxException if its seconds have more than 15 digits
   */
  public static BareDate of(Instant instant) {
    return new BareDate(instant.getEpochSecond());
  }

  /**
   * Returns the instant at which the second begins.
   *
   * @return the instant
   */
  public Instant instant() {
    return Instant.ofEpochSecond(epochSecond);
  }

  /** Gives the wire form, such as {@code @1659578233}. */
  @Override
  public String toString() {
    return "@" + epochSecond;
  }
}
