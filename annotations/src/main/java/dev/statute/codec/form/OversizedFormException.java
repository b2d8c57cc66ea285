package dev.statute.codec.form;

import dev.statute.codec.Content;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a form has more parts than are read, or a larger one. A server answers 413 (RFC 9110,
 * 15.5.14), and an operation that reads a form itself need not catch it.
 */
public final class OversizedFormException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What was passed. */
  private final long limit;

  private final transient @Nullable Content content;

  private OversizedFormException(String message, long limit, Content content) {
    super(message);
    this.limit = limit;
    this.content = content;
  }

  static OversizedFormException ofParts(int limit, Content content) {
    return new OversizedFormException(
        "The form has more than " + limit + " parts.", limit, content);
  }

  static OversizedFormException ofPart(long limit, Content content) {
    return new OversizedFormException(
        "A part of the form has more than " + limit + " octets.", limit, content);
  }

  /**
   * Returns what was passed.
   *
   * @return the most parts, or the most octets of one
   */
  public long limit() {
    return limit;
  }

  /**
   * Tells whether some content is at fault.
   *
   * @param read the content that was read
   * @return whether the exception was made for this very content
   */
  public boolean isOf(Content read) {
    return content == read;
  }
}
