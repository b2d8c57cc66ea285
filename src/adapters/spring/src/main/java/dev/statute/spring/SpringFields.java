package dev.statute.spring;

import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import java.util.HashSet;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** Converts header fields between Spring and Statute. */
public final class SpringFields {

  private SpringFields() {}

  /**
   * Converts the fields of a message that was received.
   *
   * @param headers the fields of Spring
   * @return the fields, those of one name in their order
   * @throws dev.statute.field.FieldSyntaxException if a name is not a token, or a value has
   *     characters that it must not have (RFC 9110, 5.5)
   */
  public static Fields received(HttpHeaders headers) {
    Fields.Builder fields = Fields.builder();
    Set<FieldName> names = new HashSet<>();
    headers.forEach(
        (name, values) -> {
          // Netty's come once for each spelling, each time with all values.
          if (names.add(new FieldName(name))) {
            values.forEach(value -> fields.add(name, value));
          }
        });
    return fields.build();
  }

  /**
   * Converts fields for a message that is to be sent.
   *
   * @param fields the fields
   * @return new fields of Spring
   */
  public static HttpHeaders headers(Fields fields) {
    HttpHeaders headers = new HttpHeaders();
    for (FieldLine line : fields) {
      headers.add(line.name().name(), line.value());
    }
    return headers;
  }
}
