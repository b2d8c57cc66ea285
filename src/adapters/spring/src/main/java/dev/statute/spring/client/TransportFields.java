package dev.statute.spring.client;

import dev.statute.client.OutgoingRequest;
import dev.statute.codec.Content;
import dev.statute.field.ContentLength;
import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import dev.statute.http.Method;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** The header fields of requests and responses, as Spring's clients take and give them. */
final class TransportFields {

  private static final char LAST_ASCII = '~';

  /** Some of Spring's clients drop them in silence, and others send them. */
  private static final Set<FieldName> OWN =
      Stream.of(
              Header.CONNECTION,
              Header.CONTENT_LENGTH,
              Header.EXPECT,
              Header.HOST,
              Header.TRANSFER_ENCODING,
              Header.UPGRADE)
          .map(field -> new FieldName(field.fieldName()))
          .collect(Collectors.toUnmodifiableSet());

  private TransportFields() {}

  /**
   * Checks that all clients of Spring send the fields as they are.
   *
   * @throws IllegalArgumentException if they do not; without the value, which may be a secret
   */
  static void requireSendable(Fields fields) {
    for (FieldLine line : fields) {
      String name = line.name().name();
      if (OWN.contains(line.name())) {
        throw new IllegalArgumentException(
            name + " is a field that the clients of Spring set on their own");
      }
      if (line.value().chars().anyMatch(c -> c > LAST_ASCII)) {
        throw new IllegalArgumentException(
            "the value of "
                + name
                + " is not ASCII, of which some of the clients of Spring make question marks");
      }
    }
  }

  /** Adds the fields of a request, with those that say what its content is. */
  static void add(OutgoingRequest request, HttpHeaders headers) {
    for (FieldLine line : request.fields()) {
      headers.add(line.name().name(), line.value());
    }
    Content content = request.content().orElse(null);
    if (content != null) {
      headers.set(Header.CONTENT_TYPE.fieldName(), content.type().toString());
      content.length().ifPresent(headers::setContentLength);
    } else if (mayHaveContent(request.method())) {
      headers.setContentLength(0);
    }
  }

  /** A length of zero is told with methods of which content could be expected (RFC 9110, 8.6). */
  private static boolean mayHaveContent(String token) {
    return Method.find(token)
        .filter(method -> method.isSafe() || method == Method.DELETE)
        .isEmpty();
  }

  /** Gives the announced number of octets; empty where there is none, or nobody can tell it. */
  static OptionalLong length(Fields fields) {
    try {
      return fields
          .readable(Header.CONTENT_LENGTH, ContentLength.CODEC)
          .map(length -> OptionalLong.of(length.octets()))
          .orElse(OptionalLong.empty());
    } catch (FieldSyntaxException e) {
      return OptionalLong.empty();
    }
  }

  /** Gives those of a response that are fields; {@code :status} of HTTP/2 is none. */
  static Fields received(HttpHeaders headers) {
    Fields.Builder fields = Fields.builder();
    Set<FieldName> names = new HashSet<>();
    headers.forEach(
        (name, values) -> {
          try {
            // Netty's come once for each spelling, each time with all values.
            if (names.add(new FieldName(name))) {
              values.forEach(value -> fields.add(name, clean(value)));
            }
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
