package dev.statute.capture.redact;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Hides the values of cookies (RFC 6265, 4), and leaves their names and attributes. */
final class CookieMask {

  /** The attributes that are not secret, with what their values look like. */
  private static final Map<String, Pattern> ATTRIBUTES =
      Map.of(
          "expires", Pattern.compile("[A-Za-z]{3,9}, [0-9A-Za-z: -]{8,24}"),
          "max-age", Pattern.compile("-?[0-9]{1,20}"),
          "domain", Pattern.compile("[A-Za-z0-9.:-]{0,255}"),
          "path", Pattern.compile("[^,;?]{0,255}"),
          "samesite", Pattern.compile("[A-Za-z]{1,10}"),
          "priority", Pattern.compile("[A-Za-z]{1,10}"),
          "version", Pattern.compile("[0-9]"));

  private CookieMask() {}

  /** Returns the value of Cookie without what is secret. */
  static String cookies(String value) {
    StringBuilder masked = new StringBuilder();
    for (String pair : value.split("(?<=;)", -1)) {
      masked.append(pair(pair));
    }
    return masked.toString();
  }

  /** Returns the value of Set-Cookie without what is secret. */
  static String cookie(String value) {
    StringBuilder masked = new StringBuilder();
    for (String part : value.split("(?<=;)", -1)) {
      masked.append(!masked.isEmpty() && isAttribute(part) ? part : pair(part));
    }
    return masked.toString();
  }

  private static boolean isAttribute(String part) {
    String bare = (part.endsWith(";") ? part.substring(0, part.length() - 1) : part).strip();
    int end = bare.indexOf('=');
    if (end < 0) {
      return bare.matches("(?i)secure|httponly|partitioned|");
    }
    Pattern value = ATTRIBUTES.get(bare.substring(0, end).strip().toLowerCase(Locale.ROOT));
    return value != null && value.matcher(bare.substring(end + 1).strip()).matches();
  }

  private static String pair(String pair) {
    int end = pair.indexOf('=');
    return end < 0 ? Mask.of(pair) : pair.substring(0, end + 1) + Mask.of(pair.substring(end + 1));
  }
}
