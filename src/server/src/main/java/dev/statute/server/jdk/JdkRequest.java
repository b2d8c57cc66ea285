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
    return new Request(exchange.getRequestMethod(), "/", null, Fields.empty(), content);
  }

  Request read() throws MalformedRequestException {
    if (!exchange.getProtocol().startsWith(MAJOR)) {
      throw new MalformedRequestException(
          Status.HTTP_VERSION_NOT_SUPPORTED, "The versions spoken here are HTTP/1.0 and HTTP/1.1.");
    }
    Fields fields = fields();
    checkHost(fields);
    checkFraming(fields);
    URI target = exchange.getRequestURI();
    if (target.getRawFragment() != null) {
      throw malformed("The target of the request has a fragment.");
    }
    return new Request(
        exchange.getRequestMethod(), path(target), target.getRawQuery(), fields, content);
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

  private Fields fields() throws MalformedRequestException {
    Fields.Builder fields = Fields.builder();
    try {
      for (Map.Entry<String, List<String>> entry : exchange.getRequestHeaders().entrySet()) {
        for (String value : entry.getValue()) {
          fields.add(entry.getKey(), value);
        }
      }
    } catch (FieldSyntaxException e) {
      throw malformed("A header field has a character that it must not have.");
    }
    return fields.build();
  }

  /** Demands one Host (RFC 9112, 3.2). */
  private void checkHost(Fields fields) throws MalformedRequestException {
    int hosts = fields.all("Host").size();
    if (hosts > 1 || (hosts == 0 && !exchange.getProtocol().equals(OLD))) {
      throw malformed("The request does not have one field Host.");
    }
  }

  /** Refuses framing on whose end sender and recipient may disagree (RFC 9112, 6.1, 6.3). */
  private void checkFraming(Fields fields) throws MalformedRequestException {
    try {
      fields.list(Header.CONTENT_LENGTH.fieldName(), ContentLength::parse);
    } catch (FieldSyntaxException e) {
      throw malformed("The length of the content is no number.");
    }
    boolean isChunked = fields.first(Header.TRANSFER_ENCODING.fieldName()).isPresent();
    if (isChunked && exchange.getProtocol().equals(OLD)) {
      throw malformed("HTTP/1.0 has no transfer codings.");
    }
  }

  private static MalformedRequestException malformed(String detail) {
    return new MalformedRequestException(Status.BAD_REQUEST, detail);
  }
}
