package dev.statute.field;

/**
 * Reads ASCII decimal digits without overflow, which {@link Long#parseLong(String)} cannot do: it
 * takes any digit.
 */
final class DecimalDigits {

  private DecimalDigits() {}

  /**
   * Gives the value of a run of ASCII digits, or {@link Long#MAX_VALUE} if it is larger than that.
   */
  static long saturated(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (value > (Long.MAX_VALUE - digit) / 10) {
        return Long.MAX_VALUE;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Tells whether the value of a run of ASCII digits is larger than {@link Long#MAX_VALUE}. */
  static boolean overflows(String digits) {
    if (saturated(digits) < Long.MAX_VALUE) {
      return false;
    }
    int zeros = 0;
    while (digits.charAt(zeros) == '0') {
      zeros++;
    }
    return !digits.substring(zeros).equals(Long.toString(Long.MAX_VALUE));
  }
}
