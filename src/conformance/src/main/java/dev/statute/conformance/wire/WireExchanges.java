package dev.statute.conformance.wire;

import dev.statute.conformance.door.ExchangeSink;
import dev.statute.conformance.door.MessageFault;
import dev.statute.http.Header;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.MessagePart;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes captured exchanges of those on the wire.
 *
 * @param sink takes them
 * @param server where the server is
 */
record WireExchanges(ExchangeSink sink, URI server) {

  private static final String PLACE = "proxy";
  private static final Set<MessagePart> PARTS = Set.of(MessagePart.INTERIM, MessagePart.RESPONSE);

  /** Passes an exchange on. */
  void pass(HeldExchange held) {
    List<MessageFault> faults = new ArrayList<>(held.faults());
    CapturedResponse response = held.response();
    if (held.excess().size() > 0) {
      Optional<CapturedContent> whole = whole(held);
      if (whole.isPresent()) {
        response =
            new CapturedResponse(
                response.version(),
                response.status(),
                response.fields(),
                whole.get(),
                response.trailers());
      } else {
        faults.add(
            new MessageFault(
                MessagePart.RESPONSE, "is followed by octets that begin no other (RFC 9112, 6.3)"));
      }
    }
    PendingRequest request = held.request();
    CapturedExchange exchange =
        new CapturedExchange(
            new CapturePlace(PLACE, sink.nextNumber(), 0),
            Optional.of(request.started()),
            request(request),
            request.interims(),
            response,
            Set.of());
    sink.take(exchange, PARTS, faults);
  }

  /** Reports octets that belong to no exchange. */
  void fault(String words) {
    sink.fault(
        new CapturePlace(PLACE, sink.nextNumber(), 0),
        new MessageFault(MessagePart.RESPONSE, words));
  }

  /** Returns the content that the server sent, whatever the framing says that there is. */
  private static Optional<CapturedContent> whole(HeldExchange held) {
    boolean isChunked = held.response().fields().has(Header.TRANSFER_ENCODING.fieldName());
    if (isChunked || !(held.response().content() instanceof CapturedContent.Whole before)) {
      return Optional.empty();
    }
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    octets.writeBytes(before.octets());
    octets.writeBytes(held.excess().octets());
    return Optional.of(new CapturedContent.Whole(octets.toByteArray(), false));
  }

  private CapturedRequest request(PendingRequest request) {
    WireMessage whole = request.whole();
    return new CapturedRequest(
        request.head().version(2),
        request.method(),
        target(request),
        request.head().fields(),
        whole == null ? new CapturedContent.Unknown() : whole.content());
  }

  /** Returns the target URI (RFC 9112, 3.3). */
  private String target(PendingRequest request) {
    String target = request.head().part(1);
    if (!target.startsWith("/")) {
      return target;
    }
    List<String> hosts = request.head().fields().all(Header.HOST.fieldName());
    boolean isKnown = hosts.size() == 1 && !hosts.get(0).isEmpty();
    return server.getScheme() + "://" + (isKnown ? hosts.get(0) : server.getAuthority()) + target;
  }
}
