package dev.statute.client;

import java.util.Objects;

/** The path and the query of one request, as they are put together (RFC 9112, 3.2.1). */
final class RequestTarget {

  private final StringBuilder path = new StringBuilder();
  private final StringBuilder query = new StringBuilder();

  void literal(String text) {
    append(PercentEncoder.path(text));
  }

  void variable(String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a path variable must not be empty");
    }
    append(PercentEncoder.value(value));
  }

  private void append(String encoded) {
    // Anything else would end the base's last segment, or even its host, in another way.
    if (path.isEmpty() && !encoded.isEmpty() && encoded.charAt(0) != '/') {
      throw new IllegalArgumentException("the path must start with a slash: " + encoded);
    }
    path.append(encoded);
  }

  void parameter(String name, String value) {
    query
        .append(query.isEmpty() ? '?' : '&')
        .append(PercentEncoder.value(name))
        .append('=')
        .append(PercentEncoder.value(Objects.requireNonNull(value, name)));
  }

  /**
   * Gives what comes after the base.
   *
   * @throws IllegalArgumentException if the path has a segment that would change it
   */
  String text() {
    requireNoDots(path.toString());
    return path + query.toString();
  }

  /** Refuses segments that servers and clients take for steps up or none (RFC 3986, 5.2.4). */
  static void requireNoDots(String path) {
    for (String segment : path.split("/", -1)) {
      // An encoded dot is a dot (RFC 3986, 2.3).
      String plain = segment.replace("%2E", ".").replace("%2e", ".");
      if (plain.equals(".") || plain.equals("..")) {
        throw new IllegalArgumentException(
            "a segment of the path is '" + plain + "', which changes it (RFC 3986, 5.2.4)");
      }
    }
  }
}
