package dev.statute.conformance.door;

import dev.statute.codec.Content;
import dev.statute.field.Problem;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.MessagePart;
import dev.statute.server.Answer;
import dev.statute.server.Filter;
import dev.statute.server.Request;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * Sees the answers of a server of Statute before the server frames and sends them. Add it first, so
 * that it sees what other filters change.
 *
 * @param sink takes the exchanges
 */
public record ServerDoor(ExchangeSink sink) implements Filter {

  private static final String PLACE = "server";

  @Override
  public CompletionStage<Answer> filter(Request request, Next next) {
    Instant started = Instant.now();
    return next.answer(request).thenApply(answer -> seen(request, answer, started));
  }

  private Answer seen(Request request, Answer answer, Instant started) {
    Optional<Content> problem =
        answer.content().filter(some -> isProblem(some) && some.codings().isEmpty());
    if (problem.isEmpty() || isHead(request)) {
      take(request, answer, content(request, answer), started);
      return answer;
    }
    byte[] octets;
    try {
      octets = problem.get().toBytes();
    } catch (IOException | RuntimeException e) {
      // It cannot be sent either, and the server says so then.
      return answer;
    }
    take(request, answer, new CapturedContent.Whole(octets, false), started);
    // It may be that it can be had only once.
    return answer.withContent(Content.bytes(octets, problem.get().type()));
  }

  private static boolean isProblem(Content content) {
    return !content.isLive()
        && content.type().type().equals(Problem.MEDIA_TYPE.type())
        && content.type().subtype().equals(Problem.MEDIA_TYPE.subtype());
  }

  private static boolean isHead(Request request) {
    return request.method().equals(Method.HEAD.token());
  }

  private static CapturedContent content(Request request, Answer answer) {
    Optional<Content> content = answer.content();
    if (content.isEmpty() || isHead(request)) {
      return new CapturedContent.Sized(0);
    }
    OptionalLong length = content.get().length();
    return length.isPresent()
        ? new CapturedContent.Sized(length.getAsLong())
        : new CapturedContent.Unknown();
  }

  private void take(Request request, Answer answer, CapturedContent content, Instant started) {
    CapturedVersion version = ProtocolVersion.of(request.protocol());
    CapturedExchange exchange =
        new CapturedExchange(
            new CapturePlace(PLACE, sink.nextNumber(), 0),
            Optional.of(started),
            new CapturedRequest(
                version,
                request.method(),
                target(request),
                SeenFields.of(request.fields()),
                requested(request)),
            List.of(),
            new CapturedResponse(
                version, answer.code(), SeenFields.of(answer.fields()), content, SeenFields.none()),
            // The server adds Date and the fields of the message once the filters are through.
            Set.of(CaptureGap.FRAMING, CaptureGap.MANAGED_FIELDS));
    sink.take(exchange, Set.of(MessagePart.INTERIM, MessagePart.RESPONSE), List.of());
  }

  /** Content is read by the operation, if at all. */
  private static CapturedContent requested(Request request) {
    boolean isFramed =
        request.fields().first(Header.CONTENT_LENGTH.fieldName()).isPresent()
            || request.fields().first(Header.TRANSFER_ENCODING.fieldName()).isPresent();
    return isFramed || ProtocolVersion.of(request.protocol()) != CapturedVersion.HTTP_1_1
        ? new CapturedContent.Unknown()
        : new CapturedContent.Sized(0);
  }

  private static String target(Request request) {
    String path = request.path().equals("*") ? "*" : request.basePath() + request.path();
    String query = request.query() == null ? "" : "?" + request.query();
    return request
            .authority()
            .filter(host -> path.startsWith("/"))
            .map(host -> request.scheme().orElse("http") + "://" + host)
            .orElse("")
        + path
        + query;
  }
}
