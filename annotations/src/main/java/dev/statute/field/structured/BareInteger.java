package dev.statute.field.structured;

import dev.statute.field.FieldSyntaxException;

/**
 * An Integer (RFC 9651, 3.3.1).
 *
 * @param value from -999,999,999,999,999 to 999,999,999,999,999
 */
public record BareInteger(long value) implements BareItem {

  /** The largest Integer; the smallest is its negation. */
  public static final long MAX = 999_999_999_999_999L;

  /**
   * Checks the range.
   *
   * @param value an integer of at most 15 digits
   * @throws FieldSyntaxException if it has more digits
   */
  public BareInteger {
    if (value > MAX || value < -MAX) {
      throw new FieldSyntaxException(Long.toString(value), 0, "an Integer of at most 15 digits");
    }
  }

  /** Gives the wire form, such as {@code -42}. */
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
