package dev.statute.servlet;

import dev.statute.field.Fields;
import dev.statute.field.UriReference;
import dev.statute.http.Header;
import java.util.List;
import java.util.Optional;

/** Finds what is wrong with the header section of HTTP/1, for containers that do not mind. */
final class MessageFaults {

  private static final String OLD = "HTTP/1.0";
  private static final String CHUNKED = "chunked";

  private MessageFaults() {}

  /**
   * Finds a fault.
   *
   * @return what is wrong, in words that do not repeat the request
   */
  static Optional<String> of(Fields fields, String protocol) {
    if (!ServletSink.isFirstVersion(protocol)) {
      return Optional.empty();
    }
    Optional<String> host = host(fields, protocol.equals(OLD));
    return host.isPresent() ? host : framing(fields, protocol.equals(OLD));
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
}
