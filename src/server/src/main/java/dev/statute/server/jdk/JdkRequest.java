package dev.statute.server.jdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import dev.statute.field.ContentLength;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.field.UriReference;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.server.Request;
import dev.statute.server.RequestBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the request of an exchange, and checks what the JDK's server does not. */
final class JdkRequest {

  private static final String OLD = "HTTP/1.0";
  private static final String VERSION = "HTTP/[0-9]\\.[0-9]";
  private static final String CURRENT = "HTTP/1.1";
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
    String protocol = exchange.getProtocol();
    if (!protocol.equals(CURRENT) && !protocol.matches(VERSION)) {
      return malformed("The version of HTTP is malformed.");
    }
    if (!protocol.startsWith(MAJOR)) {
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
    RequestBuilder request =
        Request.builder(exchange.getRequestMethod(), path(target))
            .query(target.getRawQuery())
            .fields(fields)
            .content(content)
            .protocol(exchange.getProtocol())
            .scheme(exchange instanceof HttpsExchange ? "https" : "http")
            .peer(exchange.getRemoteAddress())
            .unwrapped(exchange);
    authority(target, fields).ifPresent(request::authority);
    if (exchange.getPrincipal() != null) {
      request.principal(exchange.getPrincipal());
    }
    return new ReceivedRequest.WellFormed(request.build());
  }

  /** Finds the authority: that of an absolute target counts (RFC 9112, 3.2.2, 3.3). */
  private static Optional<String> authority(URI target, Fields fields) {
    return target.getScheme() == null
        ? fields.first(Header.HOST.fieldName()).filter(host -> !host.isEmpty())
        : Optional.ofNullable(target.getRawAuthority());
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
    return hostProblem(fields).or(() -> framingProblem(fields)).or(this::targetProblem);
  }

  /** Exactly one Host is demanded, which names a host and perhaps a port (RFC 9112, 3.2). */
  private Optional<String> hostProblem(Fields fields) {
    List<String> hosts = fields.all(Header.HOST.fieldName());
    if (hosts.size() > 1 || (hosts.isEmpty() && !isOld(exchange))) {
      return Optional.of("The request does not have one field Host.");
    }
    // An empty one tells that the target has no authority.
    boolean isHost = hosts.isEmpty() || hosts.get(0).isEmpty() || isAuthority(hosts.get(0));
    return isHost
        ? Optional.empty()
        : Optional.of("The field Host is not a host with an optional port.");
  }

  private Optional<String> targetProblem() {
    URI target = exchange.getRequestURI();
    if (target.getRawFragment() != null) {
      return Optional.of("The target of the request has a fragment.");
    }
    String authority = target.getRawAuthority();
    boolean isAbsolute = target.getScheme() != null;
    return !isAbsolute || (authority != null && isAuthority(authority))
        ? Optional.empty()
        : Optional.of("The authority of the target is not a host with an optional port.");
  }

  /** Keeps out userinfo, empty hosts, and what is none (RFC 9110, 4.2; RFC 3986, 3.2.2). */
  private static boolean isAuthority(String text) {
    try {
      new UriReference("http", text, "", null, null);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Finds framing on whose end sender and recipient may disagree (RFC 9112, 6.1, 6.3). */
  private Optional<String> framingProblem(Fields fields) {
    try {
      fields.list(Header.CONTENT_LENGTH.fieldName(), ContentLength::parse);
    } catch (FieldSyntaxException e) {
      return Optional.of("The length of the content is not a number.");
    }
    boolean isChunked = fields.first(Header.TRANSFER_ENCODING.fieldName()).isPresent();
    return isChunked && isOld(exchange)
        ? Optional.of("HTTP/1.0 has no transfer codings.")
        : Optional.empty();
  }

  /** Tells whether the client speaks HTTP/1.0. */
  static boolean isOld(HttpExchange exchange) {
    return exchange.getProtocol().equals(OLD);
  }
}
