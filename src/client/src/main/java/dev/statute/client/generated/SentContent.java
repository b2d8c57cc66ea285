package dev.statute.client.generated;

import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The content of one request, with the streams that were opened for it: several, if it had to be
 * sent again.
 */
final class SentContent implements AutoCloseable {

  private final @Nullable Content content;
  private final Queue<SentStream> opened = new ConcurrentLinkedQueue<>();

  private SentContent(@Nullable Content content) {
    this.content = content;
  }

  /**
   * Has the codec write a value, now, so that the length is known.
   *
   * @throws CodecException if it cannot
   */
  static SentContent of(@Nullable Object value, @Nullable Type declared, Codec codec) {
    if (value == null || declared == null) {
      return new SentContent(null);
    }
    if (value instanceof Content content) {
      return new SentContent(content);
    }
    if (value instanceof Problem problem) {
      return new SentContent(Content.text(problem.toJson(), Problem.MEDIA_TYPE));
    }
    // A problem detail is written as such, and nothing else is.
    MediaType type =
        codec.writes(declared).stream()
            .filter(written -> !written.equals(Problem.MEDIA_TYPE))
            .findFirst()
            .orElseThrow(
                () ->
                    new CodecException(
                        declared, "", "cannot be written: the codec has no media type", null));
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try {
      codec.write(value, declared, type, octets);
    } catch (IOException e) {
      // There is no connection yet that could have failed.
      throw new CodecException(
          declared, "", "cannot be written as " + type + ": " + e.getMessage(), e);
    }
    return new SentContent(Content.bytes(octets.toByteArray(), type));
  }

  void setMethod(HttpRequest.Builder builder, String method) {
    if (content != null) {
      builder.method(method, publisher(content));
      return;
    }
    // Content-Length: 0 is for methods of which content could be expected (RFC 9110, 8.6). Newer
    // JDKs leave it out where the method is set in these ways.
    switch (method) {
      case "GET" -> builder.GET();
      case "DELETE" -> builder.DELETE();
      default -> builder.method(method, BodyPublishers.noBody());
    }
  }

  /** Says what the content is, in place of anything else that says so. */
  void setType(HttpRequest.Builder builder) {
    if (content != null) {
      builder.setHeader(Header.CONTENT_TYPE.fieldName(), content.type().toString());
    }
  }

  private BodyPublisher publisher(Content sent) {
    long length = sent.length().orElse(-1);
    if (length == 0) {
      return BodyPublishers.noBody();
    }
    BodyPublisher stream = BodyPublishers.ofInputStream(() -> open(sent));
    return length < 0 ? stream : BodyPublishers.fromPublisher(stream, length);
  }

  private SentStream open(Content sent) {
    SentStream stream = new SentStream(sent);
    opened.add(stream);
    return stream;
  }

  /** Closes all streams, since the HTTP client does so only at their end. */
  @Override
  public void close() {
    for (SentStream stream : opened) {
      try {
        stream.close();
      } catch (IOException e) {
        // All that is wanted of it was read.
      }
    }
  }
}
