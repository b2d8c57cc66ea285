package dev.statute.generated;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Encodes the parts of URIs (RFC 3986, 2.1). */
final class PercentEncoder {

  /** {@code unreserved} without letters and digits (RFC 3986, 2.3). */
  private static final String UNRESERVED = "-._~";

  /** The other characters of a path, except its percent signs (RFC 3986, 3.3). */
  private static final String PATH = UNRESERVED + "!$&'()*+,;=:@/";

  private static final String DIGITS = "0123456789ABCDEF";

  private PercentEncoder() {}

  /**
   * Encodes a value, all of it save unreserved characters.
   *
   * @throws IllegalArgumentException if it has half a surrogate pair
   */
  static String value(String text) {
    return encode(text, UNRESERVED, false);
  }

  /**
   * Encodes of a path what cannot stand in one. What is encoded already stays so.
   *
   * @throws IllegalArgumentException if it has half a surrogate pair
   */
  static String path(String text) {
    return encode(text, PATH, true);
  }

  private static String encode(String text, String punctuation, boolean keepsTriplets) {
    ByteBuffer octets = utf8(text);
    StringBuilder encoded = new StringBuilder(octets.limit() * 2);
    for (int i = 0; i < octets.limit(); i++) {
      int octet = octets.get(i) & 0xff;
      if (isAlphanumeric(octet)
          || punctuation.indexOf(octet) >= 0
          || (keepsTriplets && octet == '%' && isHex(octets, i + 1) && isHex(octets, i + 2))) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(DIGITS.charAt(octet >> 4)).append(DIGITS.charAt(octet & 0xf));
      }
    }
    return encoded.toString();
  }

  private static ByteBuffer utf8(String text) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("half a surrogate pair has no place in a URI", e);
    }
  }

  private static boolean isHex(ByteBuffer octets, int index) {
    return index < octets.limit() && Character.digit((char) (octets.get(index) & 0xff), 16) >= 0;
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
