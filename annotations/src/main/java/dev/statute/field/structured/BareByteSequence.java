package dev.statute.field.structured;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A Byte Sequence (RFC 9651, 3.3.5). */
public final class BareByteSequence implements BareItem {

  private final byte[] octets;

  private BareByteSequence(byte[] octets) {
    this.octets = octets;
  }

  /**
   * Copies octets.
   *
   * @param octets the octets, perhaps none
   * @return the Byte Sequence
   */
  public static BareByteSequence of(byte[] octets) {
    return new BareByteSequence(octets.clone());
  }

  /** Takes octets that nobody else has. */
  static BareByteSequence owning(byte[] octets) {
    return new BareByteSequence(octets);
  }

  /**
   * Returns the octets.
   *
   * @return a copy
   */
  public byte[] octets() {
    return octets.clone();
  }

  /**
   * Returns the number of octets.
   *
   * @return 0 or more
   */
  public int length() {
    return octets.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BareByteSequence that && Arrays.equals(octets, that.octets);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(octets);
  }

  /** Gives the wire form, such as {@code :aGVsbG8=:}. */
  @Override
  public String toString() {
    return ':' + Base64.getEncoder().encodeToString(octets) + ':';
  }
}
