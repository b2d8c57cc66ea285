package dev.statute.server.path;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Decodes the parts of URIs (RFC 3986, 2.1). */
public final class PercentEncoding {

  private static final String PUNCTUATION = "-._~!$&'()*+,;=:@";

  private static final char DELETE = 0x7f;

  private PercentEncoding() {}

  /**
   * Decodes a path that starts with a slash. One that is percent-encoded is part of a segment.
   *
   * <p>Two kinds of paths are refused, since what they mean depends on who reads them, and a
   * handler would pass them on to a file system or a log: a segment {@code .} or {@code ..},
   * encoded or not, also between encoded slashes, which clients and proxies remove (RFC 3986, 5.2.4
   * and 6.2.2); and a control character (RFC 3986, 7.3).
   *
   * @param path the path as it stands in the request
   * @return the segments
   * @throws IllegalArgumentException if the path is one of those, or cannot be decoded; the message
   *     follows "The path has", and repeats nothing of it
   */
  public static List<String> decodePath(String path) {
    List<String> segments = new ArrayList<>();
    int start = 1;
    for (int slash = path.indexOf('/', start); slash >= 0; slash = path.indexOf('/', start)) {
      segments.add(checked(decodeSegment(path.substring(start, slash))));
      start = slash + 1;
    }
    segments.add(checked(decodeSegment(path.substring(start))));
    return segments;
  }

  private static String checked(String segment) {
    int part = 0;
    for (int i = 0; i <= segment.length(); i++) {
      char c = i < segment.length() ? segment.charAt(i) : '/';
      if (c < ' ' || c == DELETE) {
        throw new IllegalArgumentException("a control character");
      }
      if (c == '/') {
        if (isDots(segment, part, i)) {
          throw new IllegalArgumentException("a segment . or ..");
        }
        part = i + 1;
      }
    }
    return segment;
  }

  private static boolean isDots(String text, int start, int end) {
    return (end - start == 1 && text.charAt(start) == '.')
        || (end - start == 2 && text.startsWith("..", start));
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
   * @return the name or value, in which there may be control characters, such as the ends of lines
   *     in a text
   * @throws IllegalArgumentException as for a segment, or if it has a NUL (RFC 3986, 7.3); the
   *     message follows "The query has", and repeats nothing of it
   */
  public static String decodeQuery(String encoded) {
    // Brackets and the like are not allowed in queries, but browsers send them.
    String decoded = decode(encoded, PUNCTUATION + "/?[]{}|^`\\\"<>", true);
    if (decoded.indexOf(0) >= 0) {
      throw new IllegalArgumentException("a control character");
    }
    return decoded;
  }

  private static String decode(String encoded, String punctuation, boolean plusIsSpace) {
    int plain = 0;
    while (plain < encoded.length()
        && isPlain(encoded.charAt(plain), punctuation)
        && !(plusIsSpace && encoded.charAt(plain) == '+')) {
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
