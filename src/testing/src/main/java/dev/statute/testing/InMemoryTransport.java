package dev.statute.testing;

import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.client.Transport;
import dev.statute.codec.Content;
import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.server.Dispatcher;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands requests to a dispatcher in the same JVM. */
final class InMemoryTransport implements Transport {

  private static final String CHUNKED = "chunked";

  /** What belongs to the message or the connection, and what a transport therefore sets. */
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

  private final Dispatcher dispatcher;

  InMemoryTransport(Dispatcher dispatcher) {
    this.dispatcher = Objects.requireNonNull(dispatcher, "dispatcher");
  }

  /**
   * Sends a request.
   *
   * @throws IllegalArgumentException if a field is one that transports set on their own
   */
  @Override
  public CompletionStage<IncomingResponse> sendAsync(OutgoingRequest request) {
    return new InMemoryExchange(dispatcher, request, sent(request)).start();
  }

  /** Gives the fields as a server receives them. */
  private static Fields sent(OutgoingRequest request) {
    Fields.Builder fields = Fields.builder();
    fields.add(Header.HOST.fieldName(), request.uri().getRawAuthority());
    for (FieldLine line : request.fields()) {
      if (OWN.contains(line.name())) {
        throw new IllegalArgumentException(
            line.name().name() + " is a field that transports set on their own");
      }
      fields.add(line);
    }
    request
        .content()
        .ifPresentOrElse(
            content -> addContent(fields, content), () -> addNone(fields, request.method()));
    return fields.build();
  }

  private static void addContent(Fields.Builder fields, Content content) {
    fields.set(Header.CONTENT_TYPE.fieldName(), content.type().toString());
    OptionalLong length = content.length();
    if (length.isPresent()) {
      fields.add(Header.CONTENT_LENGTH.fieldName(), Long.toString(length.getAsLong()));
    } else {
      fields.add(Header.TRANSFER_ENCODING.fieldName(), CHUNKED);
    }
  }

  /** A length of zero is told with methods of which content could be expected (RFC 9110, 8.6). */
  private static void addNone(Fields.Builder fields, String token) {
    if (Method.find(token).filter(method -> method.isSafe() || method == Method.DELETE).isEmpty()) {
      fields.add(Header.CONTENT_LENGTH.fieldName(), "0");
    }
  }
}
