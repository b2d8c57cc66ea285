package dev.statute.client;

import dev.statute.field.Fields;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;

/**
 * The final response to a request, as a {@link Transport} received it. Immutable, save for a stream
 * that is read.
 */
public final class IncomingResponse implements AutoCloseable {

  private final String method;
  private final URI uri;
  private final int code;
  private final Fields fields;
  private final IncomingContent content;

  private IncomingResponse(
      String method, URI uri, int code, Fields fields, IncomingContent content) {
    this.method = Objects.requireNonNull(method, "method");
    this.uri = Objects.requireNonNull(uri, "uri");
    this.code = code;
    this.fields = Objects.requireNonNull(fields, "fields");
    this.content = Objects.requireNonNull(content, "content");
  }

  /**
   * Makes a response to a request.
   *
   * @param request what was sent
   * @param code the status code, whether it is a valid one or not (RFC 9110, 15)
   * @param fields the header fields
   * @param content the content, perhaps of zero octets
   * @return the response
   */
  public static IncomingResponse of(
      OutgoingRequest request, int code, Fields fields, IncomingContent content) {
    return new IncomingResponse(request.method(), request.uri(), code, fields, content);
  }

  /**
   * Changes what request it answers: after a redirect, say.
   *
   * @param otherMethod the method of that request
   * @param otherUri the target of that request
   * @return such a response
   */
  public IncomingResponse answering(String otherMethod, URI otherUri) {
    return new IncomingResponse(otherMethod, otherUri, code, fields, content);
  }

  /**
   * Changes the header fields.
   *
   * @param others all fields
   * @return such a response
   */
  public IncomingResponse withFields(Fields others) {
    return new IncomingResponse(method, uri, code, others, content);
  }

  /**
   * Changes the content. The former one is closed by whoever replaces it.
   *
   * @param other the content
   * @return such a response
   */
  public IncomingResponse withContent(IncomingContent other) {
    return new IncomingResponse(method, uri, code, fields, other);
  }

  /**
   * Returns the method of the request that is answered.
   *
   * @return the method of the last request, if redirects were followed
   */
  public String method() {
    return method;
  }

  /**
   * Returns the target of the request that is answered.
   *
   * @return the target of the last request, if redirects were followed
   */
  public URI uri() {
    return uri;
  }

  /**
   * Returns the status code.
   *
   * @return the code, whether it is a valid one or not (RFC 9110, 15)
   */
  public int code() {
    return code;
  }

  /**
   * Returns the header fields.
   *
   * @return the fields
   */
  public Fields fields() {
    return fields;
  }

  /**
   * Returns the content.
   *
   * @return the content, perhaps of zero octets
   */
  public IncomingContent content() {
    return content;
  }

  /** Closes the stream of the content, if there is one, and so ends the exchange. */
  @Override
  public void close() {
    if (content instanceof IncomingContent.Stream stream) {
      try {
        stream.in().close();
      } catch (IOException e) {
        // Nobody was to read it.
      }
    }
  }
}
