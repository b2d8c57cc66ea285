package dev.statute.field;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes the values of parameters that are more than ASCII (RFC 8187, 3.2). */
final class ExtendedValue {

  private static final String START = "UTF-8''";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private ExtendedValue() {}

  /** Writes {@code UTF-8''}, and the text with percent-encoding. */
  static String encode(String text) {
    StringBuilder out = new StringBuilder(START);
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (CharClass.EXTENDED.matches(octet)) {
        out.append((char) octet);
      } else {
        out.append('%').append(HEX[octet >> 4 & 0xF]).append(HEX[octet & 0xF]);
      }
    }
    return out.toString();
  }

  /**
   * Tells whether a value is an extended one, in whatever charset. Text in a charset that is not
   * known cannot be read, but is well-formed.
   */
  static boolean isWellFormed(String value) {
    int first = value.indexOf('\'');
    int second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    return first > 0
        && second > 0
        && CharClass.TOKEN.matchesAll(value.substring(0, first))
        && CharClass.LANGUAGE.matchesAll(value.substring(first + 1, second))
        && octets(value, second + 1) != null;
  }

  /**
   * Reads {@code charset "'" [ language ] "'" value-chars}, in UTF-8 as RFC 8187 has it, or in
   * ISO-8859-1 as its predecessor also had.
   *
   * @return the text; nothing if it is malformed, or its octets are not of its charset
   */
  static Optional<String> decode(@Nullable String value) {
    if (value == null || !isWellFormed(value)) {
      return Optional.empty();
    }
    int first = value.indexOf('\'');
    int second = value.indexOf('\'', first + 1);
    Charset charset =
        switch (value.substring(0, first).toLowerCase(Locale.ROOT)) {
          case "utf-8" -> StandardCharsets.UTF_8;
          case "iso-8859-1" -> StandardCharsets.ISO_8859_1;
          default -> null;
        };
    byte[] octets = octets(value, second + 1);
    if (charset == null || octets == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(octets)).toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  private static byte @Nullable [] octets(String value, int start) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream(value.length() - start);
    for (int i = start; i < value.length(); i++) {
      char c = value.charAt(i);
      if (CharClass.EXTENDED.matches(c)) {
        octets.write(c);
      } else if (c == '%'
          && i + 2 < value.length()
          && CharClass.HEX.matches(value.charAt(i + 1))
          && CharClass.HEX.matches(value.charAt(i + 2))) {
        octets.write(
            Character.digit(value.charAt(i + 1), 16) << 4
                | Character.digit(value.charAt(i + 2), 16));
        i += 2;
      } else {
        return null;
      }
    }
    return octets.toByteArray();
  }
}
