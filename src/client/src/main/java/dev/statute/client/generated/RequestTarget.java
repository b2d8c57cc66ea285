package dev.statute.client.generated;

import dev.statute.generated.PercentEncoder;
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

  /** Gives what comes after the base. */
  String text() {
    return path + query.toString();
  }
}
