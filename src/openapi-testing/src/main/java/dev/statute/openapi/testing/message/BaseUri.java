package dev.statute.openapi.testing.message;

import java.net.URI;

/** Where a server is, by the base of its API. */
final class BaseUri {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private BaseUri() {}

  /** Returns what targets follow: the base without a slash at its end. */
  static String prefix(URI base) {
    String text = base.toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  static boolean isSecure(URI base) {
    return "https".equalsIgnoreCase(base.getScheme());
  }

  static int port(URI base) {
    if (base.getPort() != -1) {
      return base.getPort();
    }
    return isSecure(base) ? HTTPS : HTTP;
  }

  /** Returns the value of {@code Host} (RFC 9110, 7.2). */
  static String authority(URI base) {
    return base.getPort() == -1 ? base.getHost() : base.getHost() + ":" + base.getPort();
  }
}
