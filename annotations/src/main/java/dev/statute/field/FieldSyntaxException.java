package dev.statute.field;

import java.util.Objects;

/**
 * Thrown if a field value, or a part of one, does not match its grammar; the message says where.
 *
 * <p>The message is bounded in length and printable: it shows only the surroundings of the fault,
 * with everything outside printable ASCII escaped, so that it can be logged and sent without
 * opening a way for header injection.
 */
public final class FieldSyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int CONTEXT = 32;
  private static final int MAX_EXPECTED = 200;

  /** The whole value as it was given. */
  private final String input;

  /** Where the fault is. */
  private final int index;

  /** The expected input. */
  private final String expected;

  /**
   * Reports a fault.
   *
   * @param input the whole value as it was given
   * @param index the position of the fault, from 0 to the length of the input
   * @param expected what would have been right, as a noun phrase such as {@code "a token"}
   * @throws IndexOutOfBoundsException if the index is outside the input
   */
  public FieldSyntaxException(String input, int index, String expected) {
    this(message(input, index, expected), input, index, expected);
  }

  private FieldSyntaxException(String message, String input, int index, String expected) {
    super(message);
    this.input = input;
    this.index = index;
    this.expected = expected;
  }

  /** Reports the same fault with a message that does not show the value, which is a secret. */
  FieldSyntaxException withoutValue() {
    return new FieldSyntaxException(
        "expected " + expected + " at index " + index + " of a secret value",
        input,
        index,
        expected);
  }

  /**
   * Gives the whole value as it was given, unescaped; for several field lines, the lines joined
   * with {@code ", "}.
   *
   * @return the input, which may hold any character
   */
  public String input() {
    return input;
  }

  /**
   * Gives the position of the fault in the input.
   *
   * @return an index from 0 to the length of the input
   */
  public int index() {
    return index;
  }

  /**
   * Gives what would have been right at that position.
   *
   * @return a noun phrase
   */
  public String expected() {
    return expected;
  }

  private static String message(String input, int index, String expected) {
    Objects.checkIndex(index, input.length() + 1);
    int from = Math.max(0, index - CONTEXT);
    int to = Math.min(input.length(), index + CONTEXT);
    StringBuilder text = new StringBuilder("expected ");
    escape(expected, 0, Math.min(expected.length(), MAX_EXPECTED), text);
    text.append(" at index ").append(index).append(" of ");
    text.append(from > 0 ? "...\"" : "\"");
    escape(input, from, to, text);
    return text.append(to < input.length() ? "\"..." : "\"").toString();
  }

  /** Returns the beginning of a text, quoted, with everything outside printable ASCII escaped. */
  static String excerpt(String text) {
    StringBuilder excerpt = new StringBuilder("\"");
    escape(text, 0, Math.min(text.length(), 2 * CONTEXT), excerpt);
    return excerpt.append(text.length() > 2 * CONTEXT ? "\"..." : "\"").toString();
  }

  private static void escape(String value, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c <= '~') {
        out.append(c);
      } else {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
      }
    }
  }
}
