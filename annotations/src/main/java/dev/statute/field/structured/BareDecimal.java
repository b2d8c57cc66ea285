package dev.statute.field.structured;

import dev.statute.field.FieldSyntaxException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A Decimal (RFC 9651, 3.3.2).
 *
 * @param value at most 12 digits before the point and 1 to 3 behind it, the last of which is not a
 *     zero unless it is the only one
 */
public record BareDecimal(BigDecimal value) implements BareItem {

  private static final int MOST_DIGITS = 12;
  private static final int MOST_FRACTION_DIGITS = 3;
  private static final BigDecimal ZERO = new BigDecimal("0.0");

  /**
   * Rounds to three digits behind the point, half to even, and checks the range (RFC 9651, 4.1.5).
   *
   * @param value any number below 10^12
   * @throws FieldSyntaxException if more than 12 digits are left before the point
   */
  public BareDecimal {
    long digits = (long) value.precision() - value.scale();
    if (digits > MOST_DIGITS && value.signum() != 0) {
      throw tooLarge(value);
    }
    boolean isZero = value.signum() == 0 || digits < -MOST_FRACTION_DIGITS;
    BigDecimal rounded =
        isZero ? ZERO : value.setScale(MOST_FRACTION_DIGITS, RoundingMode.HALF_EVEN);
    if (rounded.precision() - rounded.scale() > MOST_DIGITS) {
      throw tooLarge(value);
    }
    BigDecimal stripped = rounded.stripTrailingZeros();
    value = stripped.setScale(Math.max(1, stripped.scale()));
  }

  /**
   * Rounds a number to a Decimal.
   *
   * @param value such as {@code "0.25"}
   * @return the Decimal
   * @throws NumberFormatException if it is not a number
   * @throws FieldSyntaxException if it has more than 12 digits before the point
   */
  public static BareDecimal of(String value) {
    return new BareDecimal(new BigDecimal(value));
  }

  private static FieldSyntaxException tooLarge(BigDecimal value) {
    return new FieldSyntaxException(
        value.toString(), 0, "a Decimal of at most 12 digits before the point");
  }

  /** Gives the wire form, such as {@code 4.5}. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
