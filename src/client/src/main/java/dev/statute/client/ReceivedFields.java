package dev.statute.client;

import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import java.net.http.HttpHeaders;

/** Reads the header fields that the HTTP client of the JDK received. */
final class ReceivedFields {

  private ReceivedFields() {}

  /** Gives those that are fields; {@code :status} of HTTP/2 is none. */
  static Fields of(HttpHeaders headers) {
    Fields.Builder fields = Fields.builder();
    headers
        .map()
        .forEach(
            (name, values) -> {
              try {
                values.forEach(value -> fields.add(name, clean(value)));
              } catch (FieldSyntaxException e) {
                // The name is none, so that nobody will ask for it.
              }
            });
    return fields.build();
  }

  /** Replaces what a value must not have by spaces (RFC 9110, 5.5), of which none is at its end. */
  private static String clean(String value) {
    StringBuilder clean = new StringBuilder(value);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c == 0x7f || c > 0xff) {
        clean.setCharAt(i, ' ');
      }
    }
    return clean.toString().strip();
  }
}
