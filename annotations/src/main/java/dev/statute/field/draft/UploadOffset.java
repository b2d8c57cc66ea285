package dev.statute.field.draft;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.BareInteger;
import dev.statute.field.structured.StructuredItem;

/**
 * Where a part of an upload begins, or how much of it the server has: the value of {@code
 * Upload-Offset}, of the draft {@code draft-ietf-httpbis-resumable-upload}.
 *
 * @param octets from 0 to 999,999,999,999,999
 */
public record UploadOffset(long octets) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<UploadOffset> CODEC =
      FieldCodec.ofLine("UploadOffset", UploadOffset::parse, UploadOffset::parse);

  /**
   * Checks the range.
   *
   * @param octets the number of octets
   * @throws IllegalArgumentException if it is negative, or has more than 15 digits
   */
  public UploadOffset {
    Quantities.require(new BareInteger(octets));
  }

  /**
   * Parses the value of the field.
   *
   * @param value such as {@code 100}
   * @return the offset
   * @throws dev.statute.field.FieldSyntaxException if it is not an Item that is an Integer, or is
   *     negative
   */
  public static UploadOffset parse(String value) {
    return StructuredItem.parse(
        value, item -> new UploadOffset(Quantities.require(item.value(BareInteger.class)).value()));
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    return new BareInteger(octets).toString();
  }
}
