package dev.statute.conformance.door;

import dev.statute.client.IncomingContent;
import dev.statute.client.IncomingResponse;
import dev.statute.client.InterimResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.client.Transport;
import dev.statute.client.TransportInterceptor;
import dev.statute.codec.Content;
import dev.statute.http.Method;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.MessagePart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Sees the requests of a client of Statute, before the transport adds fields of its own, and the
 * responses to them. Add it last, so that it sees what other interceptors change.
 *
 * @param sink takes the exchanges
 */
public record ClientDoor(ExchangeSink sink) implements TransportInterceptor {

  private static final String PLACE = "client";
  private static final int MOST_OCTETS = 1 << 20;

  @Override
  public Transport intercept(Transport next) {
    return request -> {
      Instant started = Instant.now();
      List<CapturedResponse> interims = new CopyOnWriteArrayList<>();
      Consumer<? super InterimResponse> receiver = request.interim();
      OutgoingRequest watched =
          request.withInterim(
              interim -> {
                interims.add(interim(interim));
                receiver.accept(interim);
              });
      return next.sendAsync(watched)
          .thenApply(
              response -> {
                take(request, interims, response, started);
                return response;
              });
    };
  }

  private static CapturedResponse interim(InterimResponse interim) {
    return new CapturedResponse(
        CapturedVersion.UNKNOWN,
        interim.code(),
        SeenFields.of(interim.fields()),
        new CapturedContent.Unknown(),
        SeenFields.none());
  }

  private void take(
      OutgoingRequest request,
      List<CapturedResponse> interims,
      IncomingResponse response,
      Instant started) {
    CapturedExchange exchange =
        new CapturedExchange(
            new CapturePlace(PLACE, sink.nextNumber(), 0),
            Optional.of(started),
            new CapturedRequest(
                CapturedVersion.UNKNOWN,
                response.method(),
                response.uri().toString(),
                SeenFields.of(request.fields()),
                request.content().map(ClientDoor::requested).orElse(new CapturedContent.Sized(0))),
            interims,
            new CapturedResponse(
                CapturedVersion.UNKNOWN,
                response.code(),
                SeenFields.of(response.fields()),
                content(response),
                SeenFields.none()),
            // The transport adds Host and the fields of the message, and takes some away.
            Set.of(CaptureGap.FRAMING, CaptureGap.REQUEST_FIELDS, CaptureGap.MANAGED_FIELDS));
    sink.take(exchange, Set.of(MessagePart.values()), List.of());
  }

  private static CapturedContent requested(Content content) {
    return content.length().isPresent()
        ? new CapturedContent.Sized(content.length().getAsLong())
        : new CapturedContent.Unknown();
  }

  /** A client may have decoded the content, so that its length says nothing. */
  private static CapturedContent content(IncomingResponse response) {
    boolean isHead = response.method().equals(Method.HEAD.token());
    if (!isHead
        && response.content() instanceof IncomingContent.Kept kept
        && kept.isWhole()
        && kept.size() <= MOST_OCTETS) {
      return new CapturedContent.Whole(kept.first(MOST_OCTETS), true);
    }
    return new CapturedContent.Unknown();
  }
}
