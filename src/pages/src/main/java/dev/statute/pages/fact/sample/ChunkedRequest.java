package dev.statute.pages.fact.sample;

import dev.statute.http.Header;
import dev.statute.pages.model.SampleMessage;
import java.nio.charset.StandardCharsets;

/** Sends the content of a request in chunks, so that nothing says its length (RFC 9112, 7.1). */
final class ChunkedRequest {

  private static final String LINE_END = "\r\n";

  private ChunkedRequest() {}

  /** Returns the same request in chunks; one without content as it is. */
  static SampleMessage of(SampleMessage request) {
    if (request.content().isEmpty()) {
      return request;
    }
    FieldLines lines = new FieldLines();
    request.fields().forEach(lines::addLine);
    lines.remove(Header.CONTENT_LENGTH.fieldName());
    lines.add(Header.TRANSFER_ENCODING.fieldName(), "chunked");
    int length = request.content().getBytes(StandardCharsets.UTF_8).length;
    String chunks =
        Integer.toHexString(length)
            + LINE_END
            + request.content()
            + LINE_END
            + "0"
            + LINE_END
            + LINE_END;
    return new SampleMessage(
        request.startLine(), lines.toList(), chunks, request.mediaType(), request.contentNote());
  }
}
