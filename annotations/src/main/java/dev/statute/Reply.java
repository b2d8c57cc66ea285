package dev.statute;

import dev.statute.field.Fields;
import org.jspecify.annotations.Nullable;

/** The reply of an operation: the common supertype of all generated replies, in any vocabulary. */
public interface Reply {

  /**
   * Returns the status code.
   *
   * @return a final status code, or that of a switch of protocols (RFC 9110, 15)
   */
  int code();

  /**
   * Returns the header fields that the reply knows of itself, in the order in which they are sent.
   *
   * @return the fields, perhaps none
   */
  default Fields fields() {
    return Fields.empty();
  }

  /**
   * Returns the content, for a codec to write. The component {@code body} of a generated record is
   * this.
   *
   * @return the content, or {@code null} for a reply without any (RFC 9110, 6.4)
   */
  default @Nullable Object body() {
    return null;
  }
}
