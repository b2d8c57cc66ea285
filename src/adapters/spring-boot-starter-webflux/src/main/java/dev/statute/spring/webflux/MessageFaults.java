package dev.statute.spring.webflux;

import dev.statute.field.Fields;
import dev.statute.field.UriReference;
import dev.statute.http.Header;
import dev.statute.http.Status;
import java.util.List;
import java.util.Optional;

/** Finds what is wrong with the header section of HTTP/1, for servers that do not mind. */
final class MessageFaults {

  private static final String FIRST = "HTTP/1.";
  private static final String OLD = "HTTP/1.0";
  private static final String CHUNKED = "chunked";

  private MessageFaults() {}

  /** Finds a fault. */
  static Optional<MessageFault> of(FluxRequest request) {
    if (!request.isTextual()) {
      return Optional.empty();
    }
    String protocol = request.protocol();
    if (!protocol.startsWith(FIRST)) {
      return Optional.of(
          new MessageFault(
              Status.HTTP_VERSION_NOT_SUPPORTED,
              "The versions spoken here are HTTP/1.0 and HTTP/1.1."));
    }
    boolean isOld = protocol.equals(OLD);
    return host(request.fields(), isOld)
        .or(() -> framing(request.fields(), isOld))
        .or(() -> target(request.target()))
        .map(detail -> new MessageFault(Status.BAD_REQUEST, detail));
  }

  /** Exactly one Host is demanded, which names a host and perhaps a port (RFC 9112, 3.2). */
  private static Optional<String> host(Fields fields, boolean isOld) {
    List<String> hosts = fields.all(Header.HOST.fieldName());
    if (hosts.size() > 1 || (hosts.isEmpty() && !isOld)) {
      return Optional.of("The request does not have one field Host.");
    }
    // An empty one tells that the target has no authority.
    boolean isHost = hosts.isEmpty() || hosts.get(0).isEmpty() || isAuthority(hosts.get(0));
    return isHost
        ? Optional.empty()
        : Optional.of("The field Host is not a host with an optional port.");
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
  private static Optional<String> framing(Fields fields, boolean isOld) {
    List<String> codings = fields.all(Header.TRANSFER_ENCODING.fieldName());
    if (codings.isEmpty()) {
      return Optional.empty();
    }
    if (isOld) {
      return Optional.of("HTTP/1.0 has no transfer codings.");
    }
    boolean isChunked = codings.size() == 1 && codings.get(0).equalsIgnoreCase(CHUNKED);
    return isChunked
        ? Optional.empty()
        : Optional.of("The only transfer coding that can be read here is chunked.");
  }

  /** A target is a path, or has a scheme and an authority, and no fragment (RFC 9112, 3.2). */
  private static Optional<String> target(String target) {
    if (target.indexOf('#') >= 0) {
      return Optional.of("The target of the request has a fragment.");
    }
    int scheme = target.indexOf("://");
    if (target.startsWith("/") || scheme < 0) {
      return Optional.empty();
    }
    String rest = target.substring(scheme + "://".length());
    int end = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
    int query = rest.indexOf('?');
    String authority = rest.substring(0, query < 0 ? end : Math.min(end, query));
    return isAuthority(authority)
        ? Optional.empty()
        : Optional.of("The authority of the target is not a host with an optional port.");
  }
}
