package dev.statute.field.structured;

import dev.statute.field.FieldSyntaxException;
import java.util.Arrays;

/** The classes of ASCII characters that Structured Fields are made of (RFC 9651, 4.2). */
enum StructuredChars {
  /** The first character of a Token. */
  TOKEN_START("AZaz**"),
  /** The other characters of a Token: tchar, ":" and "/". */
  TOKEN("!!##$$%%&&''**++--..^^__``||~~09AZaz:://"),
  /** The first character of a key. */
  KEY_START("az**"),
  /** The other characters of a key. */
  KEY("az09__--..**"),
  /** What a String holds. */
  STRING(" ~"),
  /** What needs no escape in a String. */
  PLAIN(" !#[]~"),
  /** What stands for itself in a Display String. */
  DISPLAY(" !#$&~"),
  /** The alphabet of base64 and its padding. */
  BASE64("AZaz09++//=="),
  /** The digits of hexadecimal numbers in lower case. */
  LOWER_HEX("09af"),
  /** The digits of decimal numbers. */
  DIGIT("09");

  private final boolean[] members = new boolean[128];

  StructuredChars(String ranges) {
    for (int i = 0; i < ranges.length(); i += 2) {
      Arrays.fill(members, ranges.charAt(i), ranges.charAt(i + 1) + 1, true);
    }
  }

  boolean matches(int c) {
    return c >= 0 && c < members.length && members[c];
  }

  /** Gives the index of the first character from a start on that is not one of these. */
  int end(CharSequence text, int start) {
    int at = start;
    while (at < text.length() && matches(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Refuses a text that has other characters. */
  void requireAll(String text, String expected) {
    int end = end(text, 0);
    if (end < text.length()) {
      throw new FieldSyntaxException(text, end, expected);
    }
  }
}
