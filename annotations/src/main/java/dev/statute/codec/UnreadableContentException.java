package dev.statute.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if content is malformed, or is not a value of the requested type. A server answers 400
 * (RFC 9110, 15.5.1).
 *
 * <p>The message is sent to the client. It says where the fault is and reveals nothing about the
 * program; put internal details into the cause.
 */
public final class UnreadableContentException extends IOException {

  private static final long serialVersionUID = 2L;

  /** Where the fault is. */
  private final String pointer;

  private final transient @Nullable Content content;

  /**
   * Reports a fault of the content as a whole.
   *
   * @param message what is wrong, for the client to read
   * @param cause what found it, for the log only, or {@code null}
   */
  public UnreadableContentException(String message, @Nullable Throwable cause) {
    this(message, "", cause);
  }

  /**
   * Reports a fault of one member.
   *
   * @param message what is wrong, for the client to read
   * @param pointer names the member, such as {@code /lines/0/quantity} (RFC 6901); empty for the
   *     content as a whole
   * @param cause what found it, for the log only, or {@code null}
   */
  public UnreadableContentException(String message, String pointer, @Nullable Throwable cause) {
    this(message, pointer, null, cause);
  }

  /**
   * Reports a fault of content that an operation reads itself. If that is the content of its
   * request, the operation need not catch the exception: the server answers 400.
   *
   * @param message what is wrong, for the client to read
   * @param pointer names the member, such as {@code /lines/0/quantity} (RFC 6901); empty for the
   *     content as a whole
   * @param content the content, or {@code null}
   * @param cause what found it, for the log only, or {@code null}
   */
  public UnreadableContentException(
      String message, String pointer, @Nullable Content content, @Nullable Throwable cause) {
    super(message, cause);
    this.pointer = pointer;
    this.content = content;
  }

  /**
   * Returns the member that is at fault.
   *
   * @return a JSON pointer, such as {@code /lines/0/quantity}; empty for the content as a whole
   */
  public String pointer() {
    return pointer;
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
