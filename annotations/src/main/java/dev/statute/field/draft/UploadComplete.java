package dev.statute.field.draft;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.BareBoolean;
import dev.statute.field.structured.StructuredItem;

/**
 * Whether a request completes an upload, or an upload is complete: the value of {@code
 * Upload-Complete}, of the draft {@code draft-ietf-httpbis-resumable-upload}.
 *
 * @param isComplete whether no more is to come
 */
public record UploadComplete(boolean isComplete) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<UploadComplete> CODEC =
      FieldCodec.ofLine("UploadComplete", UploadComplete::parse, UploadComplete::parse);

  /**
   * Parses the value of the field.
   *
   * @param value {@code ?1} or {@code ?0}
   * @return the value
   * @throws dev.statute.field.FieldSyntaxException if it is not an Item that is a Boolean
   */
  public static UploadComplete parse(String value) {
    return StructuredItem.parse(
        value, item -> new UploadComplete(item.value(BareBoolean.class).value()));
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    return new BareBoolean(isComplete).toString();
  }
}
