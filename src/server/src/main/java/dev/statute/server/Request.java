package dev.statute.server;

import dev.statute.field.Fields;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request, as the adapter of a server passes it on (RFC 9110, 3.4).
 *
 * @param method the method, a case-sensitive token (RFC 9110, 9.1)
 * @param path the path of the target URI, still percent-encoded: begins with a slash, or is {@code
 *     *} for the server as a whole (RFC 9110, 7.1)
 * @param query the query of the target URI without its question mark, still percent-encoded, or
 *     null for none
 * @param fields the header fields
 * @param content the content, without the framing of the message; at its end at once if there is
 *     none
 */
public record Request(
    String method, String path, @Nullable String query, Fields fields, InputStream content) {

  /**
   * Checks that all is there.
   *
   * @param method the method
   * @param path the path of the target URI
   * @param query the query of the target URI
   * @param fields the header fields
   * @param content the content
   */
  public Request {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(content, "content");
  }
}
