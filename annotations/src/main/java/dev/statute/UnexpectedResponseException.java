package dev.statute;

import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.field.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a response is not one that the contract declares.
 *
 * <p>The message names the method, the path and the status code. It never shows the query, the
 * header fields or the content. Serialization keeps only the message and the code.
 */
public class UnexpectedResponseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String REFUSED =
      "; the server refused the request before it called the operation, see refusal()";

  /** The status code. */
  private final int code;

  private final transient Fields fields;
  private final transient Content content;
  private final transient Optional<Problem> refusal;

  /**
   * Reports a status code that the contract does not declare.
   *
   * @param response what was received
   */
  public UnexpectedResponseException(RawResponse response) {
    this(
        response,
        response.request()
            + " answered "
            + response.code()
            + ", which the contract does not declare"
            + (response.refusal().isPresent() ? REFUSED : ""),
        null);
  }

  /**
   * Reports another fault.
   *
   * @param response what was received
   * @param message what is wrong with it
   * @param cause what found it, or {@code null}
   */
  protected UnexpectedResponseException(
      RawResponse response, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = response.code();
    this.fields = response.fields();
    this.content = response.excerpt();
    this.refusal = response.refusal();
  }

  /**
   * Returns the status code.
   *
   * @return the code that was received, whether it is a valid one or not
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
   * @return its first octets, at most 1 MiB of them, with its media type, or {@code
   *     application/octet-stream} if there is none; no octets of a streamed response
   */
  public Content content() {
    return content;
  }

  /**
   * Tells how the server refused the request before its operation was called: its path or method is
   * not there, its parameters or its content cannot be read, or there is too much content. Then
   * nothing came of the request.
   *
   * @return the problem detail that the server gave; empty if the operation may have been called,
   *     as far as the response says
   */
  public Optional<Problem> refusal() {
    return refusal;
  }
}
