package dev.statute.change.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers between two bounds.
 *
 * @param low the least number; {@code null} for none
 * @param isAboveLow whether the least number is itself too small
 * @param high the greatest number; {@code null} for none
 * @param isBelowHigh whether the greatest number is itself too large
 */
record Bounds(
    @Nullable BigDecimal low, boolean isAboveLow, @Nullable BigDecimal high, boolean isBelowHigh) {

  static final Bounds NONE = new Bounds(null, false, null, false);

  /** Returns the same bounds with a least number, unless theirs is greater. */
  Bounds from(String number, boolean isExclusive) {
    return read(number)
        .map(value -> new Bounds(value, isExclusive, high, isBelowHigh))
        .filter(other -> !other.isLowIn(this))
        .orElse(this);
  }

  /** Returns the same bounds with a greatest number, unless theirs is less. */
  Bounds to(String number, boolean isExclusive) {
    return read(number)
        .map(value -> new Bounds(low, isAboveLow, value, isExclusive))
        .filter(other -> !other.isHighIn(this))
        .orElse(this);
  }

  /** Returns the bounds of the whole numbers among these. */
  Bounds whole() {
    BigDecimal least =
        low == null
            ? null
            : low.setScale(0, isAboveLow ? RoundingMode.FLOOR : RoundingMode.CEILING);
    BigDecimal greatest =
        high == null
            ? null
            : high.setScale(0, isBelowHigh ? RoundingMode.CEILING : RoundingMode.FLOOR);
    return new Bounds(
        least == null || !isAboveLow ? least : least.add(BigDecimal.ONE),
        false,
        greatest == null || !isBelowHigh ? greatest : greatest.subtract(BigDecimal.ONE),
        false);
  }

  /** Tells whether each of these numbers is also within other bounds. */
  boolean isIn(Bounds other) {
    return other.isLowIn(this) && other.isHighIn(this);
  }

  /** Tells whether this lower bound lets pass all that another one does. */
  private boolean isLowIn(Bounds other) {
    if (low == null || other.low == null) {
      return low == null;
    }
    int order = low.compareTo(other.low);
    return order < 0 || (order == 0 && (!isAboveLow || other.isAboveLow));
  }

  private boolean isHighIn(Bounds other) {
    if (high == null || other.high == null) {
      return high == null;
    }
    int order = high.compareTo(other.high);
    return order > 0 || (order == 0 && (!isBelowHigh || other.isBelowHigh));
  }

  /** Reads a number as an annotation has it; one of any length would take any time to compare. */
  private static Optional<BigDecimal> read(String text) {
    String number = text.replace("\"", "").replaceAll("[lL_]", "");
    return number.matches("[+-]?[0-9]{1,400}(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,2})?")
        ? Optional.of(new BigDecimal(number))
        : Optional.empty();
  }
}
