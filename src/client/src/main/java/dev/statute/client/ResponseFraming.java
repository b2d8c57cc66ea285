package dev.statute.client;

import dev.statute.ContentRule;
import dev.statute.field.ContentLength;
import dev.statute.field.FieldSyntaxException;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where the content of a response ends (RFC 9112, 6.3), as far as the HTTP client of the JDK leaves
 * that to others: it reads a negative length as none, ignores a second length and each transfer
 * coding but {@code chunked}, and prefers a length to a transfer coding.
 *
 * @param length the number of octets that was announced; empty if none was, or none is to come
 */
record ResponseFraming(OptionalLong length) {

  private static final String CHUNKED = "chunked";

  /**
   * Reads the framing of a response.
   *
   * @throws ProtocolException if nobody can tell where the content ends
   */
  static ResponseFraming of(String method, ResponseInfo head) throws ProtocolException {
    HttpHeaders fields = head.headers();
    List<String> codings = fields.allValues(Header.TRANSFER_ENCODING.fieldName());
    List<String> lengths = fields.allValues(Header.CONTENT_LENGTH.fieldName());
    if (hasNone(method, head.statusCode())) {
      return new ResponseFraming(OptionalLong.empty());
    }
    if (!codings.isEmpty()) {
      require(
          head.version() != HttpClient.Version.HTTP_2, "is of HTTP/2 and has Transfer-Encoding");
      require(lengths.isEmpty(), "has both Content-Length and Transfer-Encoding");
      require(
          codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase(CHUNKED),
          "has a transfer coding other than chunked");
    }
    return lengths.isEmpty()
        ? new ResponseFraming(OptionalLong.empty())
        : new ResponseFraming(OptionalLong.of(length(lengths)));
  }

  private static long length(List<String> lengths) throws ProtocolException {
    try {
      return ContentLength.parse(lengths).octets();
    } catch (FieldSyntaxException e) {
      throw malformedLength(e);
    }
  }

  static ProtocolException malformedLength(Throwable cause) {
    ProtocolException fault = fault("has a Content-Length that is not one number");
    fault.initCause(cause);
    return fault;
  }

  private static void require(boolean holds, String fault) throws ProtocolException {
    if (!holds) {
      throw fault(fault);
    }
  }

  private static ProtocolException fault(String fault) {
    return new ProtocolException("the response " + fault + " (RFC 9112, 6.3)");
  }

  private static boolean hasNone(String method, int code) {
    return method.equals(Method.HEAD.token())
        || Status.find(code)
            .filter(status -> status.content() == ContentRule.FORBIDDEN)
            .isPresent();
  }

  /** Tells what is wrong with content that ended after some octets. */
  Optional<IOException> faultAtEnd(long received) {
    return length.isPresent() && length.getAsLong() != received
        ? Optional.of(
            fault("announced " + length.getAsLong() + " octets of content, and had " + received))
        : Optional.empty();
  }
}
