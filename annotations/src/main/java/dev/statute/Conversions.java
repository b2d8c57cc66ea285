package dev.statute;

/**
 * Reads values of those types of {@code java.lang} whose own methods take more texts for one than
 * their {@code toString} gives. Used by generated routes.
 */
public final class Conversions {

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
      default -> throw new IllegalArgumentException("neither true nor false");
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
      throw new IllegalArgumentException("not one character");
    }
    return text.charAt(0);
  }

  /**
   * Reads a floating-point number.
   *
   * @param text a decimal number, perhaps with an exponent; {@code NaN}, {@code Infinity} or {@code
   *     -Infinity}
   * @return the nearest float
   * @throws IllegalArgumentException if the text is no such number
   */
  public static Float toFloat(String text) {
    return Float.valueOf(decimal(text));
  }

  /**
   * Reads a floating-point number.
   *
   * @param text a decimal number, perhaps with an exponent; {@code NaN}, {@code Infinity} or {@code
   *     -Infinity}
   * @return the nearest double
   * @throws IllegalArgumentException if the text is no such number
   */
  public static Double toDouble(String text) {
    return Double.valueOf(decimal(text));
  }

  /**
   * Java lets a number have white space around it, a letter for its type, and hexadecimal digits.
   */
  private static String decimal(String text) {
    boolean isDecimal = text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
    if (!isDecimal && !text.equals("NaN") && !text.endsWith("Infinity")) {
      throw new NumberFormatException("not a decimal number");
    }
    return text;
  }
}
