package dev.statute.client;

import dev.statute.field.UriReference;
import java.net.URI;

/**
 * Where an API is.
 *
 * @param prefix scheme, authority and path, without a slash at the end
 */
record BaseUri(String prefix) {

  private static final int MAX_PORT = 0xffff;

  static BaseUri of(URI base) {
    String scheme = base.getScheme();
    require(
        "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme),
        "is not an http or https URI");
    require(base.getRawUserInfo() == null, "has user information (RFC 9110, 4.2.4)");
    require(base.getHost() != null, "has no host");
    require(base.getPort() <= MAX_PORT, "has a port beyond " + MAX_PORT);
    require(base.getRawQuery() == null, "has a query");
    require(base.getRawFragment() == null, "has a fragment");
    RequestTarget.requireNoDots(base.getRawPath());
    String text = UriReference.of(base).toString();
    return new BaseUri(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
  }

  /** Says nothing of the URI itself, in which there may be a password. */
  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException("the base URI " + problem);
    }
  }

  URI resolve(String target) {
    return URI.create(prefix + target);
  }
}
