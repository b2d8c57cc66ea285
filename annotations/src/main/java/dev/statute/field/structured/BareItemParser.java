package dev.statute.field.structured;

import dev.statute.field.FieldSyntaxException;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Parses keys and bare items from a place that only moves forward (RFC 9651, 4.2.3 to 4.2.10). */
final class BareItemParser {

  private static final int END = -1;
  private static final int MOST_INTEGER_DIGITS = 15;
  private static final int MOST_DIGITS_BEFORE_POINT = 12;
  private static final int MOST_DIGITS_BEHIND_POINT = 3;

  private final CharSequence text;
  private int position;

  BareItemParser(CharSequence text) {
    this.text = text;
  }

  boolean atEnd() {
    return position == text.length();
  }

  int position() {
    return position;
  }

  int peek() {
    return atEnd() ? END : text.charAt(position);
  }

  boolean skip(char c) {
    if (peek() != c) {
      return false;
    }
    position++;
    return true;
  }

  void require(char c) {
    if (!skip(c)) {
      throw error("'" + c + "'");
    }
  }

  void skipSpaces() {
    while (skip(' ')) {
      // All of them go.
    }
  }

  void skipWhiteSpace() {
    while (skip(' ') || skip('\t')) {
      // All of it goes.
    }
  }

  String key() {
    if (!StructuredChars.KEY_START.matches(peek())) {
      throw error("a key, which starts with a lower-case letter or '*'");
    }
    return run(StructuredChars.KEY);
  }

  BareItem bareItem() {
    int c = peek();
    return switch (c) {
      case '"' -> string();
      case ':' -> byteSequence();
      case '?' -> truth();
      case '@' -> date();
      case '%' -> displayString();
      case '-' -> number();
      default -> {
        if (StructuredChars.DIGIT.matches(c)) {
          yield number();
        }
        if (StructuredChars.TOKEN_START.matches(c)) {
          yield new BareToken(run(StructuredChars.TOKEN));
        }
        throw error("a bare item");
      }
    };
  }

  private BareItem number() {
    int start = position;
    skip('-');
    int before = digits();
    if (peek() != '.') {
      if (before > MOST_INTEGER_DIGITS) {
        throw error(start, "an Integer of at most 15 digits");
      }
      return new BareInteger(Long.parseLong(since(start)));
    }
    if (before > MOST_DIGITS_BEFORE_POINT) {
      throw error(start, "a Decimal of at most 12 digits before the point");
    }
    position++;
    if (digits() > MOST_DIGITS_BEHIND_POINT) {
      throw error(start, "a Decimal of at most 3 digits behind the point");
    }
    return new BareDecimal(new BigDecimal(since(start)));
  }

  /** Takes digits, and tells how many. */
  private int digits() {
    int start = position;
    position = StructuredChars.DIGIT.end(text, start);
    if (position == start) {
      throw error("a digit");
    }
    return position - start;
  }

  private BareDate date() {
    position++;
    int start = position;
    if (number() instanceof BareInteger seconds) {
      return new BareDate(seconds.value());
    }
    throw error(start, "whole seconds");
  }

  private BareBoolean truth() {
    position++;
    if (skip('1')) {
      return new BareBoolean(true);
    }
    if (skip('0')) {
      return new BareBoolean(false);
    }
    throw error("'0' or '1'");
  }

  private BareString string() {
    position++;
    String plain = run(StructuredChars.PLAIN);
    if (skip('"')) {
      return new BareString(plain);
    }
    StringBuilder out = new StringBuilder(plain);
    while (!skip('"')) {
      boolean isEscaped = skip('\\');
      int c = peek();
      if (isEscaped ? c != '"' && c != '\\' : !StructuredChars.STRING.matches(c)) {
        throw error(
            isEscaped
                ? "'\"' or '\\' after a backslash"
                : "printable ASCII text or a closing quote");
      }
      position++;
      out.append((char) c);
    }
    return new BareString(out.toString());
  }

  /**
   * Takes octets. Padding may be absent, and its bits need not be zero: RFC 9651, 4.2.7, asks
   * parsers not to refuse that.
   */
  private BareByteSequence byteSequence() {
    position++;
    int start = position;
    String base64 = run(StructuredChars.BASE64);
    if (!skip(':')) {
      throw error("base64 text or a closing ':'");
    }
    try {
      return BareByteSequence.owning(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException invalid) {
      throw error(start, "base64 text");
    }
  }

  private BareDisplayString displayString() {
    position++;
    require('"');
    int start = position;
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    while (!skip('"')) {
      if (skip('%')) {
        octets.write(hexDigit() << 4 | hexDigit());
      } else if (StructuredChars.DISPLAY.matches(peek())) {
        octets.write(text.charAt(position++));
      } else {
        throw error("printable ASCII text or a closing quote");
      }
    }
    try {
      ByteBuffer read = ByteBuffer.wrap(octets.toByteArray());
      return new BareDisplayString(StandardCharsets.UTF_8.newDecoder().decode(read).toString());
    } catch (CharacterCodingException invalid) {
      throw error(start, "text that decodes to UTF-8");
    }
  }

  private int hexDigit() {
    if (!StructuredChars.LOWER_HEX.matches(peek())) {
      throw error("two hexadecimal digits in lower case after '%'");
    }
    return Character.digit(text.charAt(position++), 16);
  }

  private String run(StructuredChars kind) {
    int start = position;
    position = kind.end(text, start);
    return since(start);
  }

  private String since(int start) {
    return text.subSequence(start, position).toString();
  }

  FieldSyntaxException error(String expected) {
    return error(position, expected);
  }

  FieldSyntaxException error(int index, String expected) {
    return new FieldSyntaxException(text.toString(), index, expected);
  }
}
