package dev.statute.conformance.wire;

import dev.statute.ContentRule;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import dev.statute.rule.message.CapturedFields;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides how the bodies of messages end (RFC 9112, 6.3). */
final class FramingRules {

  private static final String CHUNKED = "chunked";
  private static final int MOST_DIGITS = 18;

  private FramingRules() {}

  /** A request without length has no body. */
  static BodyFraming ofRequest(WireHead head) {
    List<String> codings = codings(head.fields());
    if (!codings.isEmpty()) {
      return codings.get(codings.size() - 1).equals(CHUNKED)
          ? new BodyFraming.Chunked(codings.size() == 1)
          : new BodyFraming.Tunnel();
    }
    OptionalLong length = length(head.fields());
    if (length.isPresent()) {
      return new BodyFraming.Length(length.getAsLong());
    }
    // Servers differ in where they think that such a request ends.
    return head.fields().has(Header.CONTENT_LENGTH.fieldName())
        ? new BodyFraming.Tunnel()
        : BodyFraming.NONE;
  }

  /**
   * A response without length ends with the connection.
   *
   * @param method the method of the request
   */
  static BodyFraming ofResponse(WireHead head, int status, String method) {
    boolean isTunnel =
        status == Status.SWITCHING_PROTOCOLS.code()
            || (method.equals(Method.CONNECT.token()) && isSuccess(status));
    if (isTunnel) {
      return new BodyFraming.Tunnel();
    }
    if (method.equals(Method.HEAD.token())
        || Status.interpret(status).content() == ContentRule.FORBIDDEN) {
      return BodyFraming.NONE;
    }
    List<String> codings = codings(head.fields());
    if (!codings.isEmpty()) {
      return codings.get(codings.size() - 1).equals(CHUNKED)
          ? new BodyFraming.Chunked(codings.size() == 1)
          : new BodyFraming.UntilClose();
    }
    OptionalLong length = length(head.fields());
    return length.isPresent()
        ? new BodyFraming.Length(length.getAsLong())
        : new BodyFraming.UntilClose();
  }

  private static boolean isSuccess(int status) {
    return StatusClass.find(status).filter(StatusClass.SUCCESSFUL::equals).isPresent();
  }

  private static List<String> codings(CapturedFields fields) {
    return elements(fields, Header.TRANSFER_ENCODING)
        .map(coding -> coding.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Returns the one length, however often it is there. */
  private static OptionalLong length(CapturedFields fields) {
    Set<String> lengths = elements(fields, Header.CONTENT_LENGTH).collect(Collectors.toSet());
    if (lengths.size() != 1) {
      return OptionalLong.empty();
    }
    String length = lengths.iterator().next();
    boolean isNumber =
        length.length() <= MOST_DIGITS && length.chars().allMatch(c -> '0' <= c && c <= '9');
    return isNumber ? OptionalLong.of(Long.parseLong(length)) : OptionalLong.empty();
  }

  private static Stream<String> elements(CapturedFields fields, Header header) {
    return fields.all(header.fieldName()).stream()
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .map(String::strip)
        .filter(element -> !element.isEmpty());
  }
}
