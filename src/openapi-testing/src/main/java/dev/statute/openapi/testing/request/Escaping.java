package dev.statute.openapi.testing.request;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding (RFC 3986, 2.1). */
final class Escaping {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  private static final String RESERVED = ":/?[]@!$'()*,;";

  private Escaping() {}

  /** Encodes all that is not unreserved (RFC 3986, 2.3). */
  static String of(String text) {
    return of(text, "");
  }

  /** Leaves reserved characters, apart from those that separate parameters of a query. */
  static String withReserved(String text) {
    return of(text, RESERVED);
  }

  private static String of(String text, String also) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (UNRESERVED.indexOf(c) >= 0 || also.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        encoded.append('%').append(hex.length() == 1 ? "0" : "").append(hex);
      }
    }
    return encoded.toString();
  }
}
