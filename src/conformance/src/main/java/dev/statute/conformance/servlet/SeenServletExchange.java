package dev.statute.conformance.servlet;

import dev.statute.conformance.door.ExchangeSink;
import dev.statute.conformance.door.ProtocolVersion;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.StatusClass;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.MessagePart;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An exchange as a servlet container has it.
 *
 * @param request the request as it was captured
 * @param tap the response
 * @param started when the request came
 */
record SeenServletExchange(CapturedRequest request, ContentTap tap, Instant started) {

  private static final String PLACE = "servlet";

  /** Captures the request before anybody changes it. */
  SeenServletExchange(HttpServletRequest request, ContentTap tap, Instant started) {
    this(captured(request), tap, started);
  }

  /**
   * Passes the exchange on.
   *
   * @param sink takes it
   * @param isDirect whether content may have been written past the tap
   */
  void pass(ExchangeSink sink, boolean isDirect) {
    CapturedContent written = content();
    CapturedExchange exchange =
        new CapturedExchange(
            new CapturePlace(PLACE, sink.nextNumber(), 0),
            Optional.of(started),
            request,
            List.of(),
            new CapturedResponse(
                request.version(),
                tap.getStatus(),
                fields(),
                isDirect ? new CapturedContent.Unknown() : written,
                new CapturedFields(List.of())),
            // The container adds Date and the fields of the message.
            Set.of(CaptureGap.FRAMING, CaptureGap.MANAGED_FIELDS));
    sink.take(exchange, Set.of(MessagePart.RESPONSE), List.of());
  }

  private CapturedFields fields() {
    String type = Header.CONTENT_TYPE.fieldName();
    List<CapturedField> lines = new ArrayList<>();
    for (String name : tap.getHeaderNames()) {
      if (!name.equalsIgnoreCase(type)) {
        tap.getHeaders(name).forEach(value -> lines.add(new CapturedField(name, value.strip())));
      }
    }
    if (tap.getContentType() != null && !tap.isError()) {
      lines.add(new CapturedField(type, tap.getContentType()));
    }
    return new CapturedFields(lines);
  }

  /** A container sends no content in response to HEAD, whatever is written. */
  private CapturedContent content() {
    CapturedContent content = tap.content();
    boolean isRedirect =
        StatusClass.find(tap.getStatus()).filter(StatusClass.REDIRECTION::equals).isPresent();
    if (isRedirect && content.isAbsent()) {
      // Containers may add a page with a link.
      return new CapturedContent.Unknown();
    }
    return request.method().equals(Method.HEAD.token()) ? new CapturedContent.Sized(0) : content;
  }

  private static CapturedRequest captured(HttpServletRequest request) {
    List<CapturedField> lines = new ArrayList<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      Collections.list(request.getHeaders(name))
          .forEach(value -> lines.add(new CapturedField(name, value.strip())));
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return new CapturedRequest(
        ProtocolVersion.of(request.getProtocol()),
        request.getMethod(),
        request.getRequestURL() + query,
        new CapturedFields(lines),
        new CapturedContent.Unknown());
  }
}
