package dev.statute.codec.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads the strings, numbers and literals of a JSON text (RFC 8259, 3, 6 and 7). */
final class JsonScalars {

  private static final int LONG_DIGITS = 18;
  private static final int LONG_BITS = 63;
  private static final int HEXADECIMAL = 16;
  private static final int UNIT_DIGITS = 4;
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  private final String text;
  private int position;

  JsonScalars(String text) {
    this.text = text;
  }

  /** Returns the index after what was read last. */
  int end() {
    return position;
  }

  /** Reads the value that starts at an index. */
  @Nullable Object read(int start) {
    position = start;
    return switch (peek()) {
      case '"' -> string();
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  /** Reads the string that starts at an index. */
  String name(int start) {
    position = start;
    if (peek() != '"') {
      throw error("a name in quotes");
    }
    return string();
  }

  private @Nullable Object literal(String word, @Nullable Boolean value) {
    if (!text.startsWith(word, position)) {
      throw error("a value");
    }
    position += word.length();
    return value;
  }

  private String string() {
    position++;
    int start = position;
    while (peek() != '"') {
      if (peek() == '\\') {
        return escaped(new StringBuilder(text.substring(start, position)));
      }
      character();
    }
    return text.substring(start, position++);
  }

  private String escaped(StringBuilder value) {
    while (peek() != '"') {
      if (peek() == '\\') {
        escape(value);
      } else {
        int start = position;
        character();
        value.append(text, start, position);
      }
    }
    position++;
    return value.toString();
  }

  /** Passes a character that stands for itself. */
  private void character() {
    char c = peek();
    if (c < ' ') {
      throw error("a character that need not be escaped");
    }
    boolean isPair =
        Character.isHighSurrogate(c)
            && position + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(position + 1));
    if (Character.isSurrogate(c) && !isPair) {
      throw error("both halves of a surrogate pair");
    }
    position += isPair ? 2 : 1;
  }

  private void escape(StringBuilder value) {
    int start = position;
    position++;
    int simple = ESCAPED.indexOf(peek());
    if (simple >= 0) {
      value.append(MEANT.charAt(simple));
      position++;
      return;
    }
    char unit = unit();
    value.append(unit);
    if (Character.isHighSurrogate(unit) && text.startsWith("\\u", position)) {
      position++;
      char low = unit();
      value.append(low);
      if (Character.isLowSurrogate(low)) {
        return;
      }
    }
    if (Character.isSurrogate(unit)) {
      throw new JsonSyntaxException(start, "both halves of a surrogate pair");
    }
  }

  private char unit() {
    if (peek() != 'u') {
      throw error("one of \"\\/bfnrtu");
    }
    position++;
    int unit = 0;
    for (int i = 0; i < UNIT_DIGITS; i++) {
      char c = peek();
      int digit = c < 0x80 ? Character.digit(c, HEXADECIMAL) : -1;
      if (digit < 0) {
        throw error("a hexadecimal digit");
      }
      unit = unit << 4 | digit;
      position++;
    }
    return (char) unit;
  }

  private Number number() {
    int start = position;
    position += peek() == '-' ? 1 : 0;
    if (position < text.length() && text.charAt(position) == '0') {
      position++;
    } else {
      digits(position == start ? "a value" : "a digit");
    }
    int whole = position;
    if (isNext('.')) {
      position++;
      digits("a digit");
    }
    if (isNext('e') || isNext('E')) {
      position++;
      position += isNext('+') || isNext('-') ? 1 : 0;
      digits("a digit");
    }
    if (position - start > JsonText.MOST_DIGITS) {
      throw new JsonSyntaxException(
          start, "a number of at most " + JsonText.MOST_DIGITS + " characters");
    }
    String number = text.substring(start, position);
    return position == whole ? integer(number) : decimal(number, start);
  }

  private void digits(String expected) {
    int start = position;
    while (position < text.length()
        && text.charAt(position) >= '0'
        && text.charAt(position) <= '9') {
      position++;
    }
    if (position == start) {
      throw error(expected);
    }
  }

  private static Number integer(String number) {
    if (number.length() <= LONG_DIGITS) {
      return narrow(Long.parseLong(number));
    }
    BigInteger value = new BigInteger(number);
    return value.bitLength() <= LONG_BITS ? narrow(value.longValue()) : value;
  }

  private static Number narrow(long value) {
    if (value == (int) value) {
      return (int) value;
    }
    return value;
  }

  private static BigDecimal decimal(String number, int start) {
    try {
      BigDecimal value = new BigDecimal(number);
      if (Math.abs((long) value.scale()) <= JsonText.MOST_DIGITS) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Its exponent is out of range, too.
    }
    throw new JsonSyntaxException(start, "a number in range");
  }

  private boolean isNext(char c) {
    return position < text.length() && text.charAt(position) == c;
  }

  /** Returns the next character, which has to be there. */
  private char peek() {
    if (position == text.length()) {
      throw error("a value, or the rest of one");
    }
    return text.charAt(position);
  }

  private JsonSyntaxException error(String expected) {
    return new JsonSyntaxException(position, expected);
  }
}
