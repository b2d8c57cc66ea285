package dev.statute.server.path;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes the parts of URIs (RFC 3986, 2.1). */
public final class PercentEncoding {

  private static final String PUNCTUATION = "-._~!$&'()*+,;=:@";

  private PercentEncoding() {}

  /**
   * Decodes a path that starts with a slash. One that is percent-encoded is part of a segment.
   *
   * @param path the path as it stands in the request
   * @return the segments; empty if one cannot be decoded
   */
  public static Optional<List<String>> decodePath(String path) {
    List<String> segments = new ArrayList<>();
    try {
      int start = 1;
      for (int slash = path.indexOf('/', start); slash >= 0; slash = path.indexOf('/', start)) {
        segments.add(decodeSegment(path.substring(start, slash)));
        start = slash + 1;
      }
      segments.add(decodeSegment(path.substring(start)));
      return Optional.of(segments);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Decodes a segment of a path.
   *
   * @throws IllegalArgumentException if it has a character that a segment cannot have (RFC 3986,
   *     3.3), an incomplete triplet, or octets that are not UTF-8
   */
  static String decodeSegment(String encoded) {
    return decode(encoded, PUNCTUATION, false);
  }

  /**
   * Decodes a name or value in a query, in which a plus sign stands for a space, as HTML forms have
   * it.
   *
   * @param encoded the name or value as it stands in the request
   * @return the name or value
   * @throws IllegalArgumentException as for a segment
   */
  public static String decodeQuery(String encoded) {
    // Brackets and the like are not allowed in queries, but browsers send them.
    return decode(encoded, PUNCTUATION + "/?[]{}|^`\\\"<>", true);
  }

  private static String decode(String encoded, String punctuation, boolean plusIsSpace) {
    int plain = 0;
    while (plain < encoded.length() && isPlain(encoded.charAt(plain), punctuation)) {
      plain++;
    }
    return plain == encoded.length() ? encoded : decodeOn(encoded, punctuation, plusIsSpace);
  }

  private static String decodeOn(String encoded, String punctuation, boolean plusIsSpace) {
    byte[] octets = new byte[encoded.length()];
    int count = 0;
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        octets[count++] = (byte) (digit(encoded, i + 1) * 16 + digit(encoded, i + 2));
        i += 2;
      } else if (c == '+' && plusIsSpace) {
        octets[count++] = ' ';
      } else if (isPlain(c, punctuation)) {
        octets[count++] = (byte) c;
      } else {
        throw new IllegalArgumentException("a character that has to be percent-encoded");
      }
    }
    return utf8(ByteBuffer.wrap(octets, 0, count));
  }

  private static String utf8(ByteBuffer octets) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(octets).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("octets that are not UTF-8", e);
    }
  }

  private static int digit(String text, int index) {
    char c = index < text.length() ? text.charAt(index) : ' ';
    int digit = c < 0x80 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw new IllegalArgumentException("a percent sign without two hexadecimal digits");
    }
    return digit;
  }

  private static boolean isPlain(char c, String punctuation) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || punctuation.indexOf(c) >= 0;
  }
}
