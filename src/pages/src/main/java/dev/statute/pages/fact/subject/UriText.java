package dev.statute.pages.fact.subject;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes texts as parts of URIs (RFC 3986). */
public final class UriText {

  private static final String UNRESERVED = "-._~";
  private static final String IN_PATH = "-._~!$&'()*+,;=:@/";
  private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

  private UriText() {}

  /** Returns a text as one segment of a path, or as a part of a query. */
  public static String encodeSegment(String text) {
    return encode(text, UNRESERVED);
  }

  /** Returns the literal part of a path, in which what is encoded stays as it is. */
  public static String encodePath(String path) {
    StringBuilder encoded = new StringBuilder();
    java.util.regex.Matcher matcher = ENCODED.matcher(path);
    int end = 0;
    while (matcher.find()) {
      encoded.append(encode(path.substring(end, matcher.start()), IN_PATH)).append(matcher.group());
      end = matcher.end();
    }
    return encoded.append(encode(path.substring(end), IN_PATH)).toString();
  }

  private static String encode(String text, String allowed) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean isAlphanumeric =
          ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
      if (isAlphanumeric || allowed.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(octet >> 4)).append(hex(octet));
      }
    }
    return encoded.toString();
  }

  private static char hex(int bits) {
    return "0123456789ABCDEF".charAt(bits & 0xF);
  }
}
