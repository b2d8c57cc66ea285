package dev.statute.codec;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a codec cannot write a value, or cannot read values of a type at all. It is a defect of
 * the program, not of the received message or the connection.
 *
 * <p>A server answers 500 and logs the exception; a client throws it before it sends anything.
 */
public final class CodecException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Type type;

  /** Where the fault is. */
  private final String pointer;

  /**
   * Reports a failure.
   *
   * @param type the type of the value
   * @param pointer names the member that is at fault, such as {@code /lines/0/day} (RFC 6901);
   *     empty for the value as a whole
   * @param problem what is wrong, such as {@code cannot be written: ...}
   * @param cause what found it, or {@code null}
   */
  public CodecException(Type type, String pointer, String problem, @Nullable Throwable cause) {
    super((pointer.isEmpty() ? "" : pointer + " of ") + type.getTypeName() + " " + problem, cause);
    this.type = type;
    this.pointer = pointer;
  }

  /**
   * Returns the type of the value that was to be read or written.
   *
   * @return the type, or {@code null} after the exception was deserialized
   */
  public @Nullable Type type() {
    return type;
  }

  /**
   * Returns the member that is at fault.
   *
   * @return a JSON pointer, such as {@code /lines/0/day}; empty for the value as a whole
   */
  public String pointer() {
    return pointer;
  }
}
