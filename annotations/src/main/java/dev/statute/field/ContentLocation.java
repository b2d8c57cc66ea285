package dev.statute.field;

/**
 * The URI of the representation in a message: the value of {@code Content-Location} (RFC 9110,
 * 8.7).
 *
 * @param reference an absolute or relative reference without a fragment
 */
public record ContentLocation(UriReference reference) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<ContentLocation> CODEC =
      new SingleFieldCodec<>(
          "ContentLocation", ContentLocation::parse, ContentLocation::parseReceived);

  /**
   * Checks the reference.
   *
   * @param reference an absolute
   * @throws IllegalArgumentException if it has a fragment
   */
  public ContentLocation {
    if (reference.fragment() != null) {
      throw new UnfitValueException("a reference without a fragment", reference);
    }
  }

  /**
   * Reads a value.
   *
   * @param value a URI reference
   * @return the value
   * @throws FieldSyntaxException if it is malformed, or has a fragment
   */
  public static ContentLocation parse(String value) {
    return Scanner.whole(value, ContentLocation::read);
  }

  /**
   * Reads a value that was received, as {@link UriReference#parseReceived} does.
   *
   * @param value the value
   * @return the value
   * @throws FieldSyntaxException if it is not a URI reference all the same, or has a fragment
   */
  public static ContentLocation parseReceived(String value) {
    return Scanner.received(value, ContentLocation::read);
  }

  static ContentLocation read(Scanner in) {
    int start = in.position();
    UriReference reference = in.isReceived() ? UriSyntax.readReceived(in) : UriSyntax.read(in);
    return in.check(start, () -> new ContentLocation(reference));
  }

  /** Gives the reference. */
  @Override
  public String toString() {
    return reference.toString();
  }
}
