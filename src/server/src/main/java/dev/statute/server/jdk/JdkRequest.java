package dev.statute.server.jdk;

import com.sun.net.httpserver.HttpExchange;
import dev.statute.field.ContentLength;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.server.Request;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the request of an exchange, and checks what the JDK's server does not. */
final class JdkRequest {

  private static final String OLD = "HTTP/1.0";
  private static final String MAJOR = "HTTP/1.";

  private final HttpExchange exchange;
  private final JdkContent content;

  JdkRequest(HttpExchange exchange, JdkContent content) {
    this.exchange = exchange;
    this.content = content;
  }

  /** Gives as much as it takes to answer that the rest is malformed. */
  Request bare() {
    return Request.builder(exchange.getRequestMethod(), "/").content(content).build();
  }

  ReceivedRequest read() {
    if (!exchange.getProtocol().startsWith(MAJOR)) {
      return new ReceivedRequest.Malformed(
          Status.HTTP_VERSION_NOT_SUPPORTED, "The versions spoken here are HTTP/1.0 and HTTP/1.1.");
    }
    Fields fields;
    try {
      fields = fields();
    } catch (FieldSyntaxException e) {
      return malformed("A header field has a character that it must not have.");
    }
    return problem(fields).map(JdkRequest::malformed).orElseGet(() -> wellFormed(fields));
  }

  private static ReceivedRequest malformed(String detail) {
    return new ReceivedRequest.Malformed(Status.BAD_REQUEST, detail);
  }

  private ReceivedRequest wellFormed(Fields fields) {
    URI target = exchange.getRequestURI();
    return new ReceivedRequest.WellFormed(
        Request.builder(exchange.getRequestMethod(), path(target))
            .query(target.getRawQuery())
            .fields(fields)
            .content(content)
            .protocol(exchange.getProtocol())
            .unwrapped(exchange)
            .build());
  }

  /**
   * Gives the path as it was sent. Of a target that begins with two slashes {@code URI} takes the
   * first segment for an authority, which no request target has there (RFC 9112, 3.2).
   */
  private static String path(URI target) {
    String path = target.getRawPath();
    if (target.getScheme() == null && target.getRawAuthority() != null) {
      return "//" + target.getRawAuthority() + path;
    }
    // An absolute target may leave out the root's slash (RFC 9110, 4.2.3).
    return path == null || path.isEmpty() ? "/" : path;
  }

  private Fields fields() {
    Fields.Builder fields = Fields.builder();
    for (Map.Entry<String, List<String>> entry : exchange.getRequestHeaders().entrySet()) {
      for (String value : entry.getValue()) {
        fields.add(entry.getKey(), value);
      }
    }
    return fields.build();
  }

  private Optional<String> problem(Fields fields) {
    // Exactly one Host is demanded (RFC 9112, 3.2).
    int hosts = fields.all(Header.HOST.fieldName()).size();
    if (hosts > 1 || (hosts == 0 && !isOld())) {
      return Optional.of("The request does not have one field Host.");
    }
    return framingProblem(fields)
        .or(
            () ->
                Optional.ofNullable(exchange.getRequestURI().getRawFragment())
                    .map(fragment -> "The target of the request has a fragment."));
  }

  /** Finds framing on whose end sender and recipient may disagree (RFC 9112, 6.1, 6.3). */
  private Optional<String> framingProblem(Fields fields) {
    try {
      fields.list(Header.CONTENT_LENGTH.fieldName(), ContentLength::parse);
    } catch (FieldSyntaxException e) {
      return Optional.of("The length of the content is not a number.");
    }
    boolean isChunked = fields.first(Header.TRANSFER_ENCODING.fieldName()).isPresent();
    return isChunked && isOld()
        ? Optional.of("HTTP/1.0 has no transfer codings.")
        : Optional.empty();
  }

  private boolean isOld() {
    return exchange.getProtocol().equals(OLD);
  }
}
