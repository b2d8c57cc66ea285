package dev.statute.rule.message;

/** What a capture says of the content of a message (RFC 9110, 6.4). */
public sealed interface CapturedContent {

  /** It says nothing. */
  record Unknown() implements CapturedContent {}

  /** It says that there was some: at least one octet. */
  record Present() implements CapturedContent {}

  /**
   * It says how much there was.
   *
   * @param size the number of octets, content codings included; 0 for none
   */
  record Sized(long size) implements CapturedContent {}

  /**
   * It has the octets.
   *
   * @param octets the octets, after a transfer coding was removed
   * @param isDecoded whether content codings were removed too (RFC 9110, 8.4), or text may have
   *     been written in another charset, so that the length says nothing of the length that was
   *     sent
   */
  record Whole(byte[] octets, boolean isDecoded) implements CapturedContent {}

  /** Tells whether there was content for sure: at least one octet of it. */
  default boolean isPresent() {
    return this instanceof Present
        || (this instanceof Sized sized && sized.size() > 0)
        || (this instanceof Whole whole && whole.octets().length > 0);
  }

  /** Tells whether there was none for sure. */
  default boolean isAbsent() {
    return (this instanceof Sized sized && sized.size() == 0)
        || (this instanceof Whole whole && whole.octets().length == 0);
  }
}
