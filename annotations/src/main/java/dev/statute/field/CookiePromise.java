package dev.statute.field;

import java.util.Locale;

/**
 * What the name of a cookie promises of its attributes (draft-ietf-httpbis-rfc6265bis, 4.1.3), and
 * what attributes demand of others.
 */
final class CookiePromise {

  private static final String SECURE_PREFIX = "__secure-";
  private static final String HOST_PREFIX = "__host-";

  private CookiePromise() {}

  /** Says what a cookie lacks; empty if it keeps what it promises, so that clients take it. */
  static String broken(SetCookie cookie) {
    String name = cookie.name().toLowerCase(Locale.ROOT);
    boolean isOfHost = name.startsWith(HOST_PREFIX);
    if (!cookie.isSecure()) {
      if (isOfHost || name.startsWith(SECURE_PREFIX)) {
        return "the attribute Secure, for its name begins with "
            + cookie.name().substring(0, name.indexOf('-') + 1);
      }
      if (cookie.sameSite().filter(SameSite.NONE::equals).isPresent()) {
        return "the attribute Secure, for it has SameSite=None";
      }
      if (cookie.isPartitioned()) {
        return "the attribute Secure, for it has Partitioned";
      }
    }
    if (isOfHost
        && (cookie.attribute("Domain").isPresent()
            || !cookie.path().filter("/"::equals).isPresent())) {
      return "Path=/ and no Domain, for its name begins with __Host-";
    }
    return "";
  }
}
