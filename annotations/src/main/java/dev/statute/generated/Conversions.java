package dev.statute.generated;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;

/**
 * Reads values of JDK types strictly, for generated routes. The methods of the JDK also accept text
 * that clients do not write, such as a plus sign, digits of other scripts, surrounding white space,
 * hexadecimal digits or type suffixes.
 */
public final class Conversions {

  private static final int FOUR_DIGITS = 4;

  /** As in JSON: what is longer is a stranger's way to spend our time. */
  private static final int MOST_DIGITS = 1000;

  private static final String UUID_FORM = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

  private static final Set<String> NO_DECIMALS = Set.of("NaN", "Infinity", "-Infinity");

  private Conversions() {}

  /**
   * Reads a truth value.
   *
   * @param text {@code true} or {@code false}
   * @return the value
   * @throws IllegalArgumentException if the text is another
   */
  public static Boolean toBoolean(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("expected true or false: " + text);
    };
  }

  /**
   * Reads a character.
   *
   * @param text one UTF-16 code unit
   * @return the character
   * @throws IllegalArgumentException if the text is of another length
   */
  public static Character toCharacter(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("expected one character but got " + text.length());
    }
    return text.charAt(0);
  }

  /**
   * Reads a byte.
   *
   * @param text digits from 0 to 9, perhaps after a minus sign
   * @return the number
   * @throws IllegalArgumentException if the text is not such a number, or it is out of range
   */
  public static Byte toByte(String text) {
    return Byte.valueOf(integer(text));
  }

  /**
   * Reads a short integer.
   *
   * @param text digits from 0 to 9, perhaps after a minus sign
   * @return the number
   * @throws IllegalArgumentException if the text is not such a number, or it is out of range
   */
  public static Short toShort(String text) {
    return Short.valueOf(integer(text));
  }

  /**
   * Reads an integer.
   *
   * @param text digits from 0 to 9, perhaps after a minus sign
   * @return the number
   * @throws IllegalArgumentException if the text is not such a number, or it is out of range
   */
  public static Integer toInteger(String text) {
    return Integer.valueOf(integer(text));
  }

  /**
   * Reads a long integer.
   *
   * @param text digits from 0 to 9, perhaps after a minus sign
   * @return the number
   * @throws IllegalArgumentException if the text is not such a number, or it is out of range
   */
  public static Long toLong(String text) {
    return Long.valueOf(integer(text));
  }

  /**
   * Reads an integer that a {@code long} need not hold.
   *
   * @param text at most 1000 digits from 0 to 9, perhaps after a minus sign; to convert a text
   *     takes time that grows with the square of its length
   * @return the number
   * @throws IllegalArgumentException if the text is not such a number, or is longer
   */
  public static BigInteger toBigInteger(String text) {
    return new BigInteger(bounded(integer(text)));
  }

  /**
   * Reads a floating-point number.
   *
   * @param text a decimal number as JSON has it (RFC 8259, 6); or {@code NaN}, {@code Infinity} or
   *     {@code -Infinity}, as {@code toString} writes them
   * @return the nearest float
   * @throws IllegalArgumentException if the text is not such a number, is longer than 1000
   *     characters, or is out of range
   */
  public static Float toFloat(String text) {
    if (NO_DECIMALS.contains(text)) {
      return Float.valueOf(text);
    }
    Float value = Float.valueOf(bounded(decimal(text)));
    if (value.isInfinite()) {
      throw new NumberFormatException("out of range");
    }
    return value;
  }

  /**
   * Reads a floating-point number.
   *
   * @param text a decimal number as JSON has it (RFC 8259, 6); or {@code NaN}, {@code Infinity} or
   *     {@code -Infinity}, as {@code toString} writes them
   * @return the nearest double
   * @throws IllegalArgumentException if the text is not such a number, is longer than 1000
   *     characters, or is out of range
   */
  public static Double toDouble(String text) {
    if (NO_DECIMALS.contains(text)) {
      return Double.valueOf(text);
    }
    Double value = Double.valueOf(bounded(decimal(text)));
    if (value.isInfinite()) {
      throw new NumberFormatException("out of range");
    }
    return value;
  }

  /**
   * Reads a decimal number.
   *
   * @param text a decimal number as JSON has it (RFC 8259, 6)
   * @return the number
   * @throws IllegalArgumentException if the text is not such a number, is longer than 1000
   *     characters, or has more than 1000 digits before or after its point when written in full:
   *     {@code 1e999999999} is short, but takes a gigabyte once something is added to it
   */
  public static BigDecimal toBigDecimal(String text) {
    BigDecimal value = new BigDecimal(bounded(decimal(text)));
    if (Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw new NumberFormatException("out of range");
    }
    return value;
  }

  /**
   * Reads a year, which {@code Year.parse} does only where it has four digits, or more with a sign.
   *
   * @param text an integer
   * @return the year
   * @throws IllegalArgumentException if the text is not an integer
   * @throws java.time.DateTimeException if the year is out of range
   */
  public static Year toYear(String text) {
    return Year.of(Integer.parseInt(integer(text)));
  }

  /**
   * Reads a month of a year, which {@code YearMonth.parse} does only where a year of more than four
   * digits has a sign.
   *
   * @param text a year, a hyphen and a month
   * @return the month
   * @throws java.time.DateTimeException if the text is not such a month
   */
  public static YearMonth toYearMonth(String text) {
    int year = digits(text, 0);
    return YearMonth.parse(year > FOUR_DIGITS ? "+" + text : text);
  }

  /**
   * Reads a UUID.
   *
   * @param text the 32 hexadecimal digits, upper or lower case, in groups of 8, 4, 4, 4 and 12 (RFC
   *     9562, 4)
   * @return the UUID
   * @throws IllegalArgumentException if the text is another
   */
  public static UUID toUuid(String text) {
    boolean isUuid = text.length() == UUID_FORM.length();
    for (int i = 0; isUuid && i < UUID_FORM.length(); i++) {
      char c = text.charAt(i);
      isUuid = UUID_FORM.charAt(i) == '-' ? c == '-' : isHexadecimal(c);
    }
    if (!isUuid) {
      throw new IllegalArgumentException("expected a UUID: " + text);
    }
    return UUID.fromString(text);
  }

  /** Demands a text that is converted in no time worth mentioning. */
  private static String bounded(String text) {
    int sign = text.startsWith("-") ? 1 : 0;
    if (text.length() - sign > MOST_DIGITS) {
      throw new NumberFormatException("out of range");
    }
    return text;
  }

  private static boolean isHexadecimal(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Demands an optional minus sign and digits. */
  private static String integer(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    if (start == text.length() || digits(text, start) < text.length()) {
      throw new NumberFormatException("not an integer");
    }
    return text;
  }

  /** Demands what JSON has for a number, though with zeros before it. */
  private static String decimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = digits(text, start);
    boolean isDecimal = end > start;
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = end + 1;
      end = digits(text, fraction);
      isDecimal &= end > fraction;
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      boolean isSigned =
          end + 1 < text.length() && (text.charAt(end + 1) == '+' || text.charAt(end + 1) == '-');
      int exponent = isSigned ? end + 2 : end + 1;
      end = digits(text, exponent);
      isDecimal &= end > exponent;
    }
    if (!isDecimal || end < text.length()) {
      throw new NumberFormatException("not a decimal number");
    }
    return text;
  }

  /** Returns the index after the digits that start at an index. */
  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
