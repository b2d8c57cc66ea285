package dev.statute.conformance.wire;

import dev.statute.rule.message.CapturedContent;
import java.io.ByteArrayOutputStream;

/** Counts octets, and keeps them as long as they are not too many. */
final class BoundedOctets {

  private final int most;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long size;

  /**
   * Keeps nothing yet.
   *
   * @param most the largest number of octets that are kept
   */
  BoundedOctets(int most) {
    this.most = most;
  }

  void add(byte[] octets, int offset, int length) {
    size += length;
    kept.write(octets, offset, Math.min(length, most - kept.size()));
  }

  long size() {
    return size;
  }

  /** Returns the octets that were kept. */
  byte[] octets() {
    return kept.toByteArray();
  }

  /** Returns the octets if all were kept, or else their number. */
  CapturedContent content() {
    return size == kept.size()
        ? new CapturedContent.Whole(kept.toByteArray(), false)
        : new CapturedContent.Sized(size);
  }
}
