package dev.statute.client;

import dev.statute.field.UriReference;
import dev.statute.generated.RequestTarget;
import java.net.URI;

/**
 * The base URI of an API.
 *
 * @param prefix scheme, authority and path, without a slash at the end
 */
public record BaseUri(String prefix) {

  private static final int MAX_PORT = 0xffff;

  /**
   * Checks a base.
   *
   * @param base where the API is
   * @return the base, without a slash at the end
   * @throws IllegalArgumentException as {@link Client#of} does
   */
  public static BaseUri of(URI base) {
    String scheme = base.getScheme();
    require(
        "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme),
        "must be an http or https URI, such as http://localhost:8080");
    require(base.getRawUserInfo() == null, "has user information (RFC 9110, 4.2.4)");
    require(base.getHost() != null, "has no host");
    require(base.getPort() <= MAX_PORT, "has a port beyond " + MAX_PORT);
    require(base.getRawQuery() == null, "has a query");
    require(base.getRawFragment() == null, "has a fragment");
    RequestTarget.requirePlain(base.getRawPath());
    String text = UriReference.of(base).toString();
    return new BaseUri(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
  }

  /** Says nothing of the URI itself, in which there may be a password. */
  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException("the base URI " + problem);
    }
  }

  /**
   * Appends the path and the query of a request.
   *
   * @param target what follows the base, starting with a slash unless it is empty
   * @return the URI of the request
   * @throws IllegalArgumentException if that is not a URI
   */
  public URI resolve(String target) {
    return URI.create(prefix + target);
  }
}
