package dev.statute.field;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/**
 * Recovers references from values that are not URI references, for lack of percent-encoding (RFC
 * 9110, 10.2.2).
 */
final class UriRecovery {

  private static final String ALLOWED = "-._~!$&'()*+,;=:@/?#%";
  private static final int OCTET = 0xFF;

  private UriRecovery() {}

  /** Encodes what must not be in a reference; a field value has one character for each octet. */
  static String encode(String value) {
    int start = authorityEnd(value);
    StringBuilder out = new StringBuilder(value.substring(0, start));
    boolean isFragment = false;
    for (int i = start; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean isHash = c == '#';
      if (isAllowed(value, i) && !(isHash && isFragment)) {
        out.append(c);
      } else {
        encode(c, out);
      }
      isFragment |= isHash;
    }
    return out.toString();
  }

  /** Finds the end of the authority, whose characters are left alone: it is no place to guess. */
  private static int authorityEnd(String value) {
    int slashes = value.indexOf("//");
    boolean isAuthority =
        slashes == 0 || (slashes > 0 && CharClass.URI_SCHEME.prefix(value) == slashes - 1);
    if (!isAuthority) {
      return 0;
    }
    int end = slashes + 2;
    while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isAllowed(String value, int index) {
    char c = value.charAt(index);
    if (c == '%') {
      return index + 2 < value.length()
          && CharClass.HEX.matches(value.charAt(index + 1))
          && CharClass.HEX.matches(value.charAt(index + 2));
    }
    return CharClass.ALPHANUMERIC.matches(c) || ALLOWED.indexOf(c) >= 0;
  }

  private static void encode(char c, StringBuilder out) {
    for (byte octet : String.valueOf(c).getBytes(ISO_8859_1)) {
      out.append('%').append(String.format(Locale.ROOT, "%02X", octet & OCTET));
    }
  }
}
