package dev.statute.server;

import dev.statute.field.UriReference;
import java.util.Locale;

/**
 * The scheme and authority by which clients reach a server, as somebody vouches for them whom the
 * application trusts.
 *
 * @param scheme {@code http} or {@code https}
 * @param authority host and perhaps port, such as {@code shop.example} or {@code [::1]:8443}
 */
public record PublicOrigin(String scheme, String authority) {

  private static final int MOST_CHARS = 255;
  private static final int MOST_PORT = 65_535;
  private static final String HTTP = "http";
  private static final String HTTPS = "https";
  private static final String HOST = "(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?";

  /**
   * Checks the parts.
   *
   * @param scheme {@code http} or {@code https}, in lower or upper case
   * @param authority a name or an address, of at most 255 characters, and perhaps a port
   * @throws IllegalArgumentException if a part is malformed
   */
  public PublicOrigin {
    scheme = scheme.toLowerCase(Locale.ROOT);
    if (!scheme.equals(HTTP) && !scheme.equals(HTTPS)) {
      throw new IllegalArgumentException("the scheme must be http or https: " + scheme);
    }
    if (authority.length() > MOST_CHARS || !authority.matches(HOST)) {
      throw new IllegalArgumentException(
          "expected a host, perhaps with a port, such as shop.example:8443: " + authority);
    }
    int port = authority.lastIndexOf(':') + 1;
    boolean hasPort = port > authority.lastIndexOf(']') + 1;
    if (hasPort && Integer.parseInt(authority.substring(port)) > MOST_PORT) {
      throw new IllegalArgumentException("a port is at most 65535: " + authority);
    }
    // What remains, such as an address within brackets, is checked as a URI is.
    UriReference.parse(scheme + "://" + authority);
  }

  /**
   * Returns the URI of the server.
   *
   * @return scheme and authority
   */
  public UriReference uri() {
    return new UriReference(scheme, authority, "", null, null);
  }

  /** Gives the URI. */
  @Override
  public String toString() {
    return scheme + "://" + authority;
  }
}
